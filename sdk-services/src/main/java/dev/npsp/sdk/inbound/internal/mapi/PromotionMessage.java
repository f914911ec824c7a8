package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code addtthcKhuyenMai} brings: flat, without an envelope. */
record PromotionMessage(
    @JsonProperty("MaHoSo") @Nullable String number,
    @JsonProperty("MaTTHC") @Nullable String procedure,
    @JsonProperty("SoVanBan") @Nullable String documentNumber,
    @JsonProperty("NgayNopHoSo") @Nullable String filedAt,
    @JsonProperty("TenThuongNhan") @Nullable String trader,
    @JsonProperty("DiaChiDoanhNghiep") @Nullable AddressRow address,
    @JsonProperty("DienThoai") @Nullable String phone,
    @JsonProperty("Fax") @Nullable String fax,
    @JsonProperty("Email") @Nullable String email,
    @JsonProperty("MaSoThue") @Nullable String taxCode,
    @JsonProperty("NguoiLienHe") @Nullable String contactName,
    @JsonProperty("SoDienThoaiNguoiLienHe") @Nullable String contactPhone,
    @JsonProperty("TenChuongTrinhKhuyenMai") @Nullable String programme,
    @JsonProperty("HinhThucKhuyenMai") @Nullable String form,
    @JsonProperty("ThoiGianKhuyenMaiTu") @Nullable String starts,
    @JsonProperty("ThoiGianKhuyenMaiDen") @Nullable String ends,
    @JsonProperty("HangHoaDichVuKhuyenMai") @Nullable String goods,
    @JsonProperty("SoLuongHangHoaDichVu") @Nullable String quantity,
    @JsonProperty("KhachHang") @Nullable String customers,
    @JsonProperty("CoCauGiaiThuong") @Nullable String prizes,
    @JsonProperty("TongGiaTriHangHoa") @Nullable String totalValue,
    @JsonProperty("NoiDungChiTiet") @Nullable String details,
    @JsonProperty("TenCacThuongNhanCungThucHien") @Nullable String partners,
    @JsonProperty("TenTepDonDangKy") @Nullable String applicationFormName,
    @JsonProperty("TepDonDangKy") @Nullable String applicationForm,
    @JsonProperty("TaiLieuNop") @Nullable List<@Nullable SentFileRow> papers,
    @JsonAnySetter @Nullable Map<String, String> more) {

  /** The name of the record alone: the rest is personal. */
  @Override
  public String toString() {
    return "PromotionMessage";
  }
}
