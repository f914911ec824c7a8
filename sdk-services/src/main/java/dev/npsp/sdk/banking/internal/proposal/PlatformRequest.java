package dev.npsp.sdk.banking.internal.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the platform asks of a bank; each operation looks at some of the members. */
public record PlatformRequest(
    @JsonProperty("MaHoaDon") @Nullable String invoice,
    @JsonProperty("LoaiTraCuu") @Nullable String kind,
    @JsonProperty("MaTraCuu") @Nullable String number,
    @JsonProperty("KyThanhToan") @Nullable String period,
    @JsonProperty("MaTraCuuTT") @Nullable String lookupCode,
    @JsonProperty("MaDichVu") @Nullable String service,
    @JsonProperty("SoTien") @Nullable String amount,
    @JsonProperty("MaTienTe") @Nullable String currency,
    @JsonProperty("ThoiGianHieuLuc") @Nullable String validUntil,
    @JsonProperty("TKThuHuong") @Nullable String payeeAccount,
    @JsonProperty("MaNHThuHuong") @Nullable String payeeBank,
    @JsonProperty("TenTKThuHuong") @Nullable String payeeName,
    @JsonProperty("ThongTinGiaoDich") @Nullable String narration,
    @JsonProperty("DanhSachKhoanNop") @JsonSetter(contentNulls = Nulls.SET)
        @Nullable List<@Nullable PlatformLineRow> lines,
    @JsonProperty("MaGiaoDich") @Nullable String transaction,
    @JsonProperty("SoTaiKhoan") @Nullable String account,
    @JsonProperty("MaGiaoDichHoan") @Nullable String refund,
    @JsonProperty("LyDo") @Nullable String reason,
    @JsonProperty("MaGiaoDichTTTT") @Nullable String disbursement,
    @JsonProperty("KenhChi") @Nullable String route,
    @JsonProperty("MaGiaoDichGoc") @Nullable String original,
    @JsonProperty("NgayDoiSoat") @Nullable String day,
    @JsonProperty("LoaiGiaoDich") @Nullable String type,
    @JsonProperty("KenhThanhToan") @Nullable String channel) {

  /** The invoice alone: the rest may name a person. */
  @Override
  public String toString() {
    return "request for " + invoice;
  }
}
