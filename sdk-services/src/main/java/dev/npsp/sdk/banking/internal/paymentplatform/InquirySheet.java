package dev.npsp.sdk.banking.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class InquirySheet {

  private InquirySheet() {}

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

  /** An element of {@code PhiLePhi} or of {@code DSKhoanNop}. */
  record DueLineRow(
      @JsonProperty("LoaiPhiLePhi") @Nullable String kind,
      @JsonProperty("MaPhiLePhi") @Nullable String code,
      @JsonProperty("TenPhiLePhi") @Nullable String name,
      @JsonProperty("NoiDung") @Nullable String content,
      @JsonProperty("SoTien") @Nullable String amount) {}

  /** What is asked of an agency. */
  record InquiryParameters(@JsonProperty("MaHoSo") String dossier) {}
}
