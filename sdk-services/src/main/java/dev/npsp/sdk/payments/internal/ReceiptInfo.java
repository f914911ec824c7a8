package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * {@code ThongTinBienLai}: what goes on the receipt. Every field is written, {@code ""} when it is
 * not used.
 */
public record ReceiptInfo(
    @JsonProperty("MaDichVu") String service,
    @JsonProperty("MaDVC") String onlineServiceCode,
    @JsonProperty("TenDVC") String onlineServiceName,
    @JsonProperty("MaTTHC") String procedureCode,
    @JsonProperty("TenTTHC") String procedureName,
    @JsonProperty("MaDonVi") String agencyCode,
    @JsonProperty("TenDonVi") String agencyName,
    @JsonProperty("MaHoSo") String number,
    @JsonProperty("TKThuHuong") String payeeAccount,
    @JsonProperty("MaNHThuHuong") String payeeBank,
    @JsonProperty("TenTKThuHuong") String payeeHolder,
    @JsonProperty("MaLoaiHinhThuPhat") String fineCategoryCode,
    @JsonProperty("TenLoaiHinhThuPhat") String fineCategoryName,
    @JsonProperty("MaCoQuanQD") String decidedByCode,
    @JsonProperty("TenCoQuanQD") String decidedByName,
    @JsonProperty("KhoBac") String treasury,
    @JsonProperty("NgayQD") String decidedOn,
    @JsonProperty("SoQD") String decisionNumber,
    @JsonProperty("ThoiGianViPham") String violatedAt,
    @JsonProperty("DiaDiemViPham") String violationPlace,
    @JsonProperty("TenNguoiViPham") String offender,
    @JsonProperty("TaiKhoanThuNSNN") String budgetAccount,
    @JsonProperty("NoiDungThanhToan") String narration,
    @JsonProperty("HoTenNguoiNop") String payerName,
    @JsonProperty("SoCMNDNguoiNop") String payerId,
    @JsonProperty("DiaChiNguoiNop") String payerAddress,
    @JsonProperty("HuyenNguoiNop") String payerDistrict,
    @JsonProperty("TinhNguoiNop") String payerProvince,
    @JsonProperty("PhiLePhi") List<FeeEntry> fees,
    @JsonProperty("DSKhoanNop") List<PaidEntry> lines) {

  /** The number alone: the rest names persons. */
  @Override
  public String toString() {
    return "receipt for " + number;
  }
}
