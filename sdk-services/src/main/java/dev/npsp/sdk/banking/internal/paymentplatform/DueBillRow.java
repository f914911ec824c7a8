package dev.npsp.sdk.banking.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code message} of an answer that says something is due. */
record DueBillRow(
    @JsonProperty("MaHoSo") @Nullable String number,
    @JsonProperty("MaTraCuuTT") @Nullable String lookupCode,
    @JsonProperty("KyThanhToan") @Nullable String period,
    @JsonProperty("MaDichVu") @Nullable String service,
    @JsonProperty("TKThuHuong") @Nullable String payeeAccount,
    @JsonProperty("MaNHThuHuong") @Nullable String payeeBank,
    @JsonProperty("TenTKThuHuong") @Nullable String payeeName,
    @JsonProperty("NoiDungThanhToan") @Nullable String narration,
    @JsonProperty("HoTenNguoiNop") @Nullable String payerName,
    @JsonProperty("PhiLePhi") @JsonSetter(contentNulls = Nulls.SET)
        @Nullable List<@Nullable DueLineRow> fees,
    @JsonProperty("DSKhoanNop") @JsonSetter(contentNulls = Nulls.SET)
        @Nullable List<@Nullable DueLineRow> lines,
    @JsonAnySetter @Nullable Map<String, String> more) {

  /** The number alone: the rest names a person. */
  @Override
  public String toString() {
    return "bill of " + number;
  }
}
