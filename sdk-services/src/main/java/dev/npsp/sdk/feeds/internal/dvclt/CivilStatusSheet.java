package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.wire.WireText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
public final class CivilStatusSheet {

  private CivilStatusSheet() {}

  /** Says that a dossier was taken in. */
  public record AcknowledgeParameters(
      @JsonProperty("maHoSo") String number, @JsonProperty("daNhan") boolean received) {}

  /** A registered birth, written as a JSON text into {@code ketQuaXuLy}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record BirthResultMessage(
      @JsonProperty("soDinhDanh") @Nullable String personalNumber,
      @JsonProperty("ngayDangKy") String registered,
      @JsonProperty("ndkksMaTinh") @Nullable String provinceCode,
      @JsonProperty("ndkksMaHuyen") @Nullable String districtCode,
      @JsonProperty("ndkksMaXa") @Nullable String communeCode,
      @JsonProperty("nksHoTen") String childName,
      @JsonProperty("nksGioiTinh") @Nullable Integer childSex,
      @JsonProperty("nksNgaySinh") @Nullable String childBorn,
      @JsonProperty("nksNgaySinhBangChu") @Nullable String childBornInWords,
      @JsonProperty("nksDanToc") @Nullable String childEthnicity,
      @JsonProperty("nksQueQuan") @Nullable String childHomeTown,
      @JsonProperty("nksQuocTich") @Nullable String childNationality,
      @JsonProperty("nksNoiSinhMaTinh") @Nullable String childBirthProvince,
      @JsonProperty("nksNoiSinh") @Nullable String childBirthPlace,
      @JsonProperty("meHoTen") @Nullable String motherName,
      @JsonProperty("meNgaySinh") @Nullable String motherBorn,
      @JsonProperty("meDanToc") @Nullable String motherEthnicity,
      @JsonProperty("meQuocTich") @Nullable String motherNationality,
      @JsonProperty("meLoaiCuTru") @Nullable Integer motherResidenceKind,
      @JsonProperty("meNoiCuTru") @Nullable String motherResidence,
      @JsonProperty("meSoGiayTo") @Nullable String motherPaper,
      @JsonProperty("chaHoTen") @Nullable String fatherName,
      @JsonProperty("chaNgaySinh") @Nullable String fatherBorn,
      @JsonProperty("chaDanToc") @Nullable String fatherEthnicity,
      @JsonProperty("chaQuocTich") @Nullable String fatherNationality,
      @JsonProperty("chaLoaiCuTru") @Nullable Integer fatherResidenceKind,
      @JsonProperty("chaNoiCuTru") @Nullable String fatherResidence,
      @JsonProperty("chaSoGiayTo") @Nullable String fatherPaper,
      @JsonProperty("nycHoTen") @Nullable String applicantName,
      @JsonProperty("nycQuanHe") @Nullable String applicantRelation,
      @JsonProperty("nycSoGiayTo") @Nullable String applicantPaper,
      @JsonProperty("giayKhaiSinh") String certificate,
      @JsonProperty("soDangKy") String number,
      @JsonProperty("quyenSo") String book,
      @JsonProperty("trangSo") String page,
      @JsonProperty("maGiayToKetQua") String resultCode) {

    /** All of it is personal. */
    @Override
    public String toString() {
      return "a registered birth";
    }
  }

  /** A registered death, written as a JSON text into {@code ketQuaXuLy}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DeathResultMessage(
      @JsonProperty("nktHoTen") String name,
      @JsonProperty("nktGioiTinh") @Nullable Integer sex,
      @JsonProperty("nktNgaySinh") @Nullable String born,
      @JsonProperty("nktDanToc") @Nullable String ethnicity,
      @JsonProperty("nktQuocTich") @Nullable String nationality,
      @JsonProperty("nktLoaiCuTru") @Nullable Integer residenceKind,
      @JsonProperty("nktNoiCuTru") @Nullable String residence,
      @JsonProperty("nktSoGiayTo") @Nullable String paper,
      @JsonProperty("nktNgayChet") @Nullable String died,
      @JsonProperty("nktNoiChet") @Nullable String placeOfDeath,
      @JsonProperty("nktNguyenNhanChet") @Nullable String causeOfDeath,
      @JsonProperty("giayBaoTuLoai") @Nullable String noticeKind,
      @JsonProperty("giayBaoTuSo") @Nullable String noticeNumber,
      @JsonProperty("nycHoTen") @Nullable String applicantName,
      @JsonProperty("nycQuanHe") @Nullable String applicantRelation,
      @JsonProperty("nycSoGiayTo") @Nullable String applicantPaper,
      @JsonProperty("soDangKy") String number,
      @JsonProperty("quyenSo") String book,
      @JsonProperty("trangSo") String page,
      @JsonProperty("giayKhaiTu") String certificate,
      @JsonProperty("maGiayToKetQua") String resultCode) {

    /** All of it is personal. */
    @Override
    public String toString() {
      return "a registered death";
    }
  }

  /**
   * A dossier as it is read, at each of its levels: {@code data} is the same object once more as a
   * JSON text, and in there the form as an XML text.
   */
  public record DetailRow(
      @JsonProperty("maDonVi") @Nullable String unit,
      @JsonProperty("maTTHC") @Nullable String procedure,
      @JsonProperty("module") @Nullable String module,
      @JsonProperty("maHoSo") @Nullable String number,
      @JsonProperty("ngayTiepNhan") @Nullable String filed,
      @JsonProperty("data") @Nullable JsonNode data,
      @JsonProperty("fileDinhKem") @Nullable List<@Nullable FileRow> files) {}

  /** A paper, its bytes as base64. */
  public record FileRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("loaiGiayTo") @Nullable String kind,
      @JsonProperty("tenGiayTo") @Nullable String name,
      @JsonProperty("tenTepDinhKem") @Nullable String fileName,
      @JsonProperty("huyGiayTo") @Nullable String cancelled,
      @JsonProperty("duLieuTepDinhKem") @Nullable String content) {}

  /**
   * The form of a birth or a death, its persons and its notice drawn together by their prefixes.
   */
  public record FormRow(
      @JsonProperty("maGCS") @Nullable String birthProof,
      @JsonProperty("ngayCapGCS") @Nullable String birthProofIssued,
      @JsonProperty("maGBT") @Nullable String deathNotice,
      @JsonProperty("ngayCapGBT") @Nullable String deathNoticeIssued,
      @JsonProperty("loaiDangKy") @Nullable String registrationKind,
      @JsonProperty("noiDangKy") @Nullable String registrationPlace,
      @JsonProperty("soLuongBanSao") @Nullable String copies,
      @JsonProperty("nks") @Nullable PersonRow child,
      @JsonProperty("me") @Nullable PersonRow mother,
      @JsonProperty("cha") @Nullable PersonRow father,
      @JsonProperty("nkt") @Nullable PersonRow deceased,
      @JsonProperty("nyc") @Nullable PersonRow applicant,
      @JsonProperty("gbt") @Nullable NoticeRow notice,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A death notice of a form, without its prefix {@code gbt}. */
  public record NoticeRow(
      @JsonProperty("Loai") @Nullable String kind,
      @JsonProperty("So") @Nullable String number,
      @JsonProperty("Ngay") @Nullable String date,
      @JsonProperty("CoQuanCap") @Nullable String issuer) {}

  /** A person of a form, without the prefix that says who it is. */
  public record PersonRow(
      @JsonProperty("HoTen") @Nullable String name,
      @JsonProperty("GioiTinh") @Nullable String sex,
      @JsonProperty("NgaySinh") @Nullable String born,
      @JsonProperty("NgaySinhBangChu") @Nullable String bornInWords,
      @JsonProperty("NoiSinh") @Nullable String birthPlace,
      @JsonProperty("NoiSinhDVHC") @Nullable String birthUnit,
      @JsonProperty("NoiSinhNuocNgoai") @Nullable String birthAbroad,
      @JsonProperty("QueQuan") @Nullable String homeTown,
      @JsonProperty("DanToc") @Nullable String ethnicity,
      @JsonProperty("DanTocKhac") @Nullable String otherEthnicity,
      @JsonProperty("QuocTich") @Nullable String nationality,
      @JsonProperty("QuocTichKhac") @Nullable String otherNationality,
      @JsonProperty("LoaiKhaiSinh") @Nullable String birthKind,
      @JsonProperty("LoaiCuTru") @Nullable String residenceKind,
      @JsonProperty("NoiCuTru") @Nullable String residence,
      @JsonProperty("LoaiGiayToTuyThan") @Nullable String paperKind,
      @JsonProperty("GiayToKhac") @Nullable String otherPaper,
      @JsonProperty("SoGiayToTuyThan") @Nullable String paperNumber,
      @JsonProperty("NgayCapGiayToTuyThan") @Nullable String paperIssued,
      @JsonProperty("NoiCapGiayToTuyThan") @Nullable String paperIssuer,
      @JsonProperty("SoDienThoai") @Nullable String phone,
      @JsonProperty("Email") @Nullable String email,
      @JsonProperty("QuanHe") @Nullable String relation,
      @JsonProperty("XacThucThongTin") @Nullable String verification,
      @JsonProperty("NgayChet") @Nullable String died,
      @JsonProperty("GioPhutChet") @Nullable String hourOfDeath,
      @JsonProperty("NoiChet") @Nullable String placeOfDeath,
      @JsonProperty("NguyenNhanChet") @Nullable String causeOfDeath) {}

  /** A dossier that is not acknowledged, as it is listed. */
  public record ListedRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("maDonVi") @Nullable String unit,
      @JsonProperty("maTTHC") @Nullable String procedure,
      @JsonProperty("module") @Nullable String module,
      @JsonProperty("maHoSo") @Nullable String number,
      @JsonProperty("ngayTiepNhan") @Nullable String filed,
      @JsonProperty("techId") @Nullable String techId) {

    /** What it is read by. */
    public String key() {
      return WireText.orEmpty(id);
    }

    /** What it is called in reports. */
    public String reference() {
      return WireText.optional(number).orElseGet(this::key);
    }
  }

  /** A status of a dossier; what is not told is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record StatusMessage(
      @JsonProperty("maTTHC") @Nullable String procedure,
      @JsonProperty("soHoSoLT") String nationalNumber,
      @JsonProperty("coQuanXuLy") int processingBody,
      @JsonProperty("maHoSo") String localNumber,
      @JsonProperty("trangThai") int state,
      @JsonProperty("thoiGianThucHien") String at,
      @JsonProperty("ghiChu") @Nullable String note,
      @JsonProperty("ketQuaXuLy") @Nullable String result,
      @JsonProperty("nguoiXuLy") @Nullable String officer,
      @JsonProperty("chucDanh") @Nullable String position,
      @JsonProperty("phongBanXuLy") @Nullable String unit,
      @JsonProperty("noiDungXuLy") @Nullable String content,
      @JsonProperty("ngayBatDau") @Nullable String started,
      @JsonProperty("ngayKetThucTheoQuyDinh") @Nullable String due,
      @JsonProperty("ngayHenTraTruoc") @Nullable String previousDue,
      @JsonProperty("ngayHenTraMoi") @Nullable String newDue,
      @JsonProperty("hanBoSungHoSo") @Nullable String supplementDue) {

    /** Officers and results are personal. */
    @Override
    public String toString() {
      return "status " + state + " of " + nationalNumber;
    }
  }

  /** What a login sends. {@code toString} would show the password, so it shows nothing. */
  public record TokenParameters(
      @JsonProperty("userName") String username, @JsonProperty("password") String password) {
    @Override
    public String toString() {
      return "login of " + username;
    }
  }

  /** What a login brings. */
  public record TokenRow(@JsonProperty("token") @Nullable String token) {
    @Override
    public String toString() {
      return "a token";
    }
  }
}
