package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.dossiers.internal.ToldSheet.StatusRow;
import dev.npsp.sdk.dossiers.internal.ToldSheet.StepRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class DossierSheet {

  private DossierSheet() {}

  /** The parameters of TraCuuHoSo; the key is in small letters. */
  record FindParameters(@JsonProperty("mahoso") String code) {}

  /** The parameters of CapNhatTienDoHoSoMC. */
  record ProgressParameters(@JsonProperty("data") List<StepRow> steps) {}

  /**
   * One row of the answer of TraCuuHoSo; any of it may be missing. {@code data} is there when a row
   * is none, but one more wrapping around the rows.
   */
  record RecordedRow(
      @JsonProperty("MaHoSo") @Nullable String code,
      @JsonProperty("MaTTHC") @Nullable String procedureCode,
      @JsonProperty("MaDVC") @Nullable String serviceCode,
      @JsonProperty("TenDVC") @Nullable String serviceName,
      @JsonProperty("HoTenNguoiNop") @Nullable String applicantName,
      @JsonProperty("MaTrangThai") @Nullable String statusCode,
      @JsonProperty("TrangThaiHoSo") @Nullable String status,
      @JsonProperty("DonViXuLy") @Nullable String processingUnit,
      @JsonProperty("MaDonViXuLy") @Nullable String processingUnitCode,
      @JsonProperty("NgayNop") @Nullable String filed,
      @JsonProperty("NgayTiepNhan") @Nullable String received,
      @JsonProperty("NgayHenTra") @Nullable String due,
      @JsonProperty("HinhThucNhanKQ") @Nullable String returnMethod,
      @JsonProperty("data") @Nullable List<@Nullable RecordedRow> rows,
      @JsonAnySetter @Nullable Map<String, JsonNode> more) {}

  /** The parameters of DongBoTrangThaiHoSo; {@code type} is always "2". */
  record StatusParameters(
      @JsonProperty("type") String type, @JsonProperty("data") StatusRow<PaperRow> update) {}

  /**
   * One file, in {@code TaiLieuNop}, {@code TaiLieuXuLy} or {@code DanhSachGiayToBoSung}. The last
   * four came in 2022; null is not written.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PaperRow(
      @JsonProperty("TepDinhKemId") String id,
      @JsonProperty("TenTepDinhKem") String name,
      @JsonProperty("IsDeleted") String withdrawn,
      @JsonProperty("MaThanhPhanHoSo") String component,
      @JsonProperty("DuongDanTaiTepTin") String location,
      @JsonProperty("DuocSoHoa") @Nullable String digitised,
      @JsonProperty("DuocTaiSuDung") @Nullable String reuse,
      @JsonProperty("DuocLayTuKhoDMQG") @Nullable String fromNationalStore,
      @JsonProperty("MaKetQuaThayThe") @Nullable String replacedByResult) {}

  /** The parameters of DongBoHoSoMC. */
  record SubmitParameters(
      @JsonProperty("isUpdating") String updating,
      @JsonProperty("data") List<DossierRow> dossiers) {}

  /** The parameters of DongBoHoSoMC where the path tells new from changed. */
  record GatewayParameters(@JsonProperty("data") List<DossierRow> dossiers) {}

  /** One dossier in {@code data} of DongBoHoSoMC. What may be null is not written when it is. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DossierRow(
      @JsonProperty("MaHoSo") String code,
      @JsonProperty("MaTTHC") String procedureCode,
      @JsonProperty("TenTTHC") String procedureName,
      @JsonProperty("MaLinhVuc") String fieldCode,
      @JsonProperty("TenLinhVuc") String fieldName,
      @JsonProperty("SoBienNhan") String receiptNumber,
      @JsonProperty("ChuHoSo") String applicantName,
      @JsonProperty("LoaiDoiTuong") String applicantKind,
      @JsonProperty("MaDoiTuong") String technicalId,
      @JsonProperty("ThongTinKhac") String otherInformation,
      @JsonProperty("Email") String email,
      @JsonProperty("Fax") String fax,
      @JsonProperty("SoDienThoai") String phone,
      @JsonProperty("TrichYeuHoSo") String summary,
      @JsonProperty("NgayTiepNhan") String received,
      @JsonProperty("NgayHenTra") String due,
      @JsonProperty("TrangThaiHoSo") String status,
      @JsonProperty("NgayTra") String handedOver,
      @JsonProperty("ThongTinTra") String handoverDetails,
      @JsonProperty("HinhThuc") String returnMethod,
      @JsonProperty("NgayKetThucXuLy") String completed,
      @JsonProperty("DonViXuLy") String processingUnit,
      @JsonProperty("KenhThucHien") @Nullable String filingChannel,
      @JsonProperty("SoGiayToChuHoSo") @Nullable String applicantPaperNumber,
      @JsonProperty("NgayNopHoSo") @Nullable String filed,
      @JsonProperty("NoiNopHoSo") @Nullable String filingPlace,
      @JsonProperty("HoSoCoThanhPhanSoHoa") @Nullable String hasDigitisedParts,
      @JsonProperty("TaiKhoanDuocXacThucVoiVNeID") @Nullable String verifiedByVneid,
      @JsonProperty("DuocThanhToanTrucTuyen") @Nullable String onlinePayment,
      @JsonProperty("NgayTuChoi") @Nullable String rejected,
      @JsonProperty("DinhDanhCHS") @Nullable List<IdentityRow> applicantIds,
      @JsonProperty("DSKetNoiCSDL") @Nullable List<DatabaseRow> databases,
      @JsonProperty("GhiChu") @Nullable String note,
      @JsonProperty("TaiLieuNop") List<PaperRow> papers,
      @JsonProperty("DanhSachLePhi") List<FeeRow> fees,
      @JsonProperty("DanhSachTepDinhKemKhac") List<OtherPaperRow> otherPapers,
      @JsonProperty("DanhSachHoSoBoSung") List<SupplementRow> supplements,
      @JsonProperty("DanhSachGiayToKetQua") List<ResultPaperRow> results) {}

  /** One national database that was asked, in {@code DSKetNoiCSDL}. */
  record DatabaseRow(@JsonProperty("MaCSDL") String code) {}

  /** One fee, in {@code DanhSachLePhi} or {@code DanhSachLePhiBoSung}. */
  record FeeRow(
      @JsonProperty("TenPhiLePhi") String name,
      @JsonProperty("MaPhiLePhi") String code,
      @JsonProperty("HinhThucThu") String collection,
      @JsonProperty("Gia") String amount,
      @JsonProperty("LoaiPhiLePhi") String purpose) {}

  /** One identity number of the applicant, in {@code DinhDanhCHS}. */
  record IdentityRow(
      @JsonProperty("LoaiDinhDanh") String kind, @JsonProperty("SoDinhDanh") String number) {}

  /** One paper beyond the procedure's list, in {@code DanhSachTepDinhKemKhac}. */
  record OtherPaperRow(
      @JsonProperty("TenGiayTo") String name,
      @JsonProperty("SoLuong") int count,
      @JsonProperty("LoaiGiayTo") int form) {}

  /** One result, in {@code DanhSachGiayToKetQua}. The last came in 2022; null is not written. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ResultPaperRow(
      @JsonProperty("TenGiayTo") String name,
      @JsonProperty("MaThanhPhanHoSo") String component,
      @JsonProperty("GiayToId") String id,
      @JsonProperty("DuongDanTepTinKetQua") String location,
      @JsonProperty("MaGiayToKetQua") @Nullable String resultCode) {}

  /** One round of asking for more, in {@code DanhSachHoSoBoSung}. */
  record SupplementRow(
      @JsonProperty("HoSoBoSungId") int id,
      @JsonProperty("NguoiYeuCauBoSung") String requestedBy,
      @JsonProperty("NoiDungBoSung") String request,
      @JsonProperty("NgayBoSung") String requestedAt,
      @JsonProperty("NguoiTiepNhanBoSung") String receivedBy,
      @JsonProperty("ThongTinTiepNhan") String receiptNote,
      @JsonProperty("NgayTiepNhanBoSung") String receivedAt,
      @JsonProperty("TrangThaiBoSung") boolean done,
      @JsonProperty("DanhSachGiayToBoSung") List<PaperRow> papers,
      @JsonProperty("DanhSachLePhiBoSung") List<FeeRow> fees,
      @JsonProperty("NgayHenTraTruoc") String previousDue,
      @JsonProperty("NgayHenTraMoi") String newDue) {}
}
