package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.wire.WireText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class InboundSheet {

  private InboundSheet() {}

  /** An amended promotion in {@code nhanhsdvcqg}. */
  record AmendmentMessage(
      @JsonProperty("MaHoSoQG") @Nullable String number,
      @JsonProperty("MaTTHC") @Nullable String procedure,
      @JsonProperty("ThongTinDaNop") @Nullable FiledPromotionRow original,
      @JsonProperty("ThongTinSuaDoi") @Nullable ChangesRow changes,
      @JsonProperty("LyDoDieuChinh") @Nullable String reason,
      @JsonProperty("NoiDungCamKetKhac") @Nullable String commitment,
      @JsonProperty("TenTepDangKy") @Nullable String formName,
      @JsonProperty("URLTepDangKy") @Nullable String formUri,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** What is amended. */
  record ChangesRow(
      @JsonProperty("TenChuongTrinhKM") @Nullable String name,
      @JsonProperty("SoLuongHangHoaDichVuKM") @Nullable String quantity,
      @JsonProperty("HangHoaDichVuKM") @Nullable String goods,
      @JsonProperty("CoCauGiaiThuongKM") @Nullable String prizes,
      @JsonProperty("NoiDungChiTietKM") @Nullable String details,
      @JsonProperty("HangHoaDichVuDungKM") @Nullable String givenGoods) {}

  /** What was filed before it was amended. */
  record FiledPromotionRow(
      @JsonProperty("MaHoSoQGDNP") @Nullable String number,
      @JsonProperty("SoVanBanDaNopDNP") @Nullable String documentNumber,
      @JsonProperty("NgayNopHoSoDNP") @Nullable String filedAt,
      @JsonProperty("TenChuongTrinhKhuyenMaiDNP") @Nullable String programme,
      @JsonProperty("ThoiGianKhuyenMaiTuDNP") @Nullable String starts,
      @JsonProperty("ThoiGianKhuyenMaiDenDNP") @Nullable String ends,
      @JsonProperty("DiaBanKhuyenMaiDNP") @Nullable String area) {}

  /**
   * What stands around {@code data} in {@code nhanhsdvcqg} and {@code nhantbthuedvcqg}; names are
   * read in any letter case, since one has small letters where the other has capitals.
   */
  record EnvelopeMessage(
      @JsonProperty("service") @Nullable String service,
      @JsonProperty("isUpdating") @Nullable String updating,
      @JsonProperty("Ngay") @Nullable String sentOn,
      @JsonProperty("data") @Nullable JsonNode data) {

    boolean isUpdating() {
      return WireText.isYes(updating);
    }

    /** The service alone: the rest is personal. */
    @Override
    public String toString() {
      return "EnvelopeMessage(" + service + ")";
    }
  }

  /**
   * A dossier of any procedure in {@code nhanhsdvcqg}, service {@code NhanHoSoDVCQG}: the reference
   * form, which is a proposal with the words of {@code DongBoHoSoMC}.
   */
  record FiledDossierMessage(
      @JsonProperty("MaHoSo") @Nullable String number,
      @JsonProperty("MaTTHC") @Nullable String procedure,
      @JsonProperty("MaDonViXuLy") @Nullable String agency,
      @JsonProperty("NgayNopHoSo") @Nullable String filedAt,
      @JsonProperty("ChuHoSo") @Nullable String applicant,
      @JsonProperty("LoaiDoiTuong") @Nullable String applicantKind,
      @JsonProperty("MaDoiTuong") @Nullable String technicalId,
      @JsonProperty("SoGiayToChuHoSo") @Nullable String identity,
      @JsonProperty("NgaySinh") @Nullable String born,
      @JsonProperty("DiaChi") @Nullable AddressRow address,
      @JsonProperty("SoDienThoai") @Nullable String phone,
      @JsonProperty("Email") @Nullable String email,
      @JsonProperty("TaiKhoanDuocXacThucVoiVNeID") @Nullable String verifiedByVneid,
      @JsonProperty("EformThongTinChiTiet") @Nullable JsonNode form,
      @JsonProperty("TaiLieuNop") @Nullable List<@Nullable FiledFileRow> papers,
      @JsonAnySetter @Nullable Map<String, String> more) {

    /** The name of the record alone: the rest is personal. */
    @Override
    public String toString() {
      return "FiledDossierMessage";
    }
  }

  /** A file of a dossier in the reference form: never its bytes. */
  record FiledFileRow(
      @JsonProperty("TepDinhKemId") @Nullable String id,
      @JsonProperty("TenTepDinhKem") @Nullable String name,
      @JsonProperty("MaThanhPhanHoSo") @Nullable String component,
      @JsonProperty("DuongDanTaiTepTin") @Nullable String address) {

    /** The name of the record alone: names of files name people. */
    @Override
    public String toString() {
      return "FiledFileRow";
    }
  }

  /** What the portal is answered when it brings something: {@code message} is "number| words". */
  record InboundAnswerMessage(
      @JsonProperty("error_code") int code, @JsonProperty("message") String message) {}

  /** What {@code search/call} is answered otherwise; its code is a text, as the peer writes it. */
  record NoStatusMessage(
      @JsonProperty("error_code") String code, @JsonProperty("message") String message) {}

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

  /** Where a trader is. */
  record AddressRow(
      @JsonProperty("MaTinh") @Nullable String province,
      @JsonProperty("MaHuyen") @Nullable String district,
      @JsonProperty("MaXa") @Nullable String commune,
      @JsonProperty("DiaChiChiTiet") @Nullable String detail) {}

  /** A file inside a message. */
  record SentFileRow(
      @JsonProperty("TenTepDinhKem") @Nullable String name,
      @JsonProperty("Base64") @Nullable String content) {

    /** The name of the record alone: names of files name people. */
    @Override
    public String toString() {
      return "SentFileRow";
    }
  }

  /** What {@code search/call} is answered when the dossier is there: flat, without an envelope. */
  record StatusAnswerMessage(
      @JsonProperty("MaHoSo") String number,
      @JsonProperty("MaTTHC") String procedureCode,
      @JsonProperty("TenTTHC") String procedureName,
      @JsonProperty("MaLinhVuc") String fieldCode,
      @JsonProperty("TenLinhVuc") String fieldName,
      @JsonProperty("LoaiDoiTuong") String applicantKind,
      @JsonProperty("TrangThaiHoSo") String status,
      @JsonProperty("HinhThuc") String filedBy,
      @JsonProperty("DonViXuLy") String processingUnit) {}

  /** What {@code search/call} asks. */
  record StatusQuestionMessage(
      @JsonProperty("madonvi") @Nullable String agency,
      @JsonProperty("service") @Nullable String service,
      @JsonProperty("masohoso") @Nullable String number) {}

  /** A notice of land tax in {@code nhantbthuedvcqg}: an XML document in base64. */
  record TaxNoticeMessage(@JsonProperty("FileThongBaoThue") @Nullable String document) {}

  /** One line of a notice of land tax; its names are those of XML elements. */
  record TaxNoticeRow(
      @JsonProperty("MA_HSO") @Nullable String dossier,
      @JsonProperty("MA_SO_THUE") @Nullable String taxCode,
      @JsonProperty("SO_QUYET_DINH") @Nullable String decision,
      @JsonProperty("NGAY_QUYET_DINH") @Nullable String decisionDate,
      @JsonProperty("TEN_TIEUMUC") @Nullable String item,
      @JsonProperty("SO_TIEN") @Nullable String amount,
      Map<String, String> more) {

    /** The line out of the texts of its elements, by name in capitals. */
    static TaxNoticeRow of(Map<String, String> elements) {
      Map<String, String> rest = new LinkedHashMap<>(elements);
      return new TaxNoticeRow(
          rest.remove("MA_HSO"),
          rest.remove("MA_SO_THUE"),
          rest.remove("SO_QUYET_DINH"),
          rest.remove("NGAY_QUYET_DINH"),
          rest.remove("TEN_TIEUMUC"),
          rest.remove("SO_TIEN"),
          rest);
    }

    /** The name of the record alone: the rest is personal. */
    @Override
    public String toString() {
      return "TaxNoticeRow";
    }
  }

  /** A receipt for land tax in {@code nhanhsdvcqg}, service {@code NhanChungTuThueDat}. */
  record TaxReceiptMessage(
      @JsonProperty("MaHoSo") @Nullable String number,
      @JsonProperty("MaSoThue") @Nullable String taxCode,
      @JsonProperty("HoTenNguoiNopTien") @Nullable String payer,
      @JsonProperty("SoCMTNguoiNopTien") @Nullable String payerId,
      @JsonProperty("DiaChiNguoiNopTien") @Nullable String address,
      @JsonProperty("TinhNguoiNopTien") @Nullable String province,
      @JsonProperty("HuyenNguoiNopTien") @Nullable String district,
      @JsonProperty("XaNguoiNopTien") @Nullable String commune,
      @JsonProperty("UrlFileChungTu") @Nullable String document,
      @JsonProperty("ThongTinThanhToan") @Nullable TaxPaymentRow payment,
      @JsonAnySetter @Nullable Map<String, String> more) {

    /** The name of the record alone: the rest is personal. */
    @Override
    public String toString() {
      return "TaxReceiptMessage";
    }
  }

  /** A payment of land tax. */
  record TaxPaymentRow(
      @JsonProperty("MaThongBaoThue") @Nullable String noticeNumber,
      @JsonProperty("ThoiGianThanhToan") @Nullable String paidAt,
      @JsonProperty("SoTien") @Nullable String amount,
      @JsonProperty("NoiDungThanhToan") @Nullable String narration,
      @JsonProperty("TrangThaiThanhToan") @Nullable String status) {}
}
