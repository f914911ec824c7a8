package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.wire.WireText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
public final class SocialProtectionSheet {

  private SocialProtectionSheet() {}

  /** A dossier, flat. */
  public record ApplicationRow(
      @JsonProperty("MaHoSo") @Nullable String number,
      @JsonProperty("MaTTHC") @Nullable String procedure,
      @JsonProperty("KenhThucHien") @Nullable String channel,
      @JsonProperty("TaiKhoanDuocXacThucVoiVNeID") @Nullable String verifiedByVneid,
      @JsonProperty("SoDinhDanh") @Nullable String personalNumber,
      @JsonProperty("HoVaTen") @Nullable String name,
      @JsonProperty("NgayThangNamSinh") @Nullable String born,
      @JsonProperty("CMND") @Nullable String identityPaper,
      @JsonProperty("CMND_NgayCap") @Nullable String identityPaperIssued,
      @JsonProperty("CMND_NoiCap") @Nullable String identityPaperIssuer,
      @JsonProperty("HKTT_MaTinh") @Nullable String registeredProvince,
      @JsonProperty("HKTT_MaHuyen") @Nullable String registeredDistrict,
      @JsonProperty("HKTT_MaXa") @Nullable String registeredCommune,
      @JsonProperty("HKTT_ChiTiet") @Nullable String registeredDetail,
      @JsonProperty("NOHT_MaTinh") @Nullable String actualProvince,
      @JsonProperty("NOHT_MaHuyen") @Nullable String actualDistrict,
      @JsonProperty("NOHT_MaXa") @Nullable String actualCommune,
      @JsonProperty("NOHT_ChiTiet") @Nullable String actualDetail,
      @JsonProperty("StatusId") @Nullable String state,
      @JsonProperty("SubmitedDate") @Nullable String filed,
      @JsonProperty("UrlDetail") @Nullable String detail,
      @JsonProperty("CertificateExtentData") @Nullable String files,
      @JsonAnySetter @Nullable Map<String, String> more) {

    /** What it is called in reports. */
    public String reference() {
      return WireText.orEmpty(number);
    }
  }

  /** The paper of a decision, as it is written into {@code CertificateExtentData}. */
  public record DecisionFilesMessage(@JsonProperty("DanhSachGiayToKetQua") Papers papers) {

    /** The list, of one. */
    record Papers(@JsonProperty("GiayToKetQua") Paper paper) {}

    /** The paper by its address. */
    record Paper(
        @JsonProperty("TenGiayTo") String name,
        @JsonProperty("DuongDanTepTinKetQua") String location) {}
  }

  /** The decision, {@code DongBoDVC}. */
  public record DecisionMessage(
      @JsonProperty("MaHoSo") String number,
      @JsonProperty("MaTTHC") String procedure,
      @JsonProperty("LoaiKetQua") String kind,
      @JsonProperty("SoQuyetDinh") String decision,
      @JsonProperty("CoQuanBanHanh") String issuer,
      @JsonProperty("TrichYeu") String summary,
      @JsonProperty("NgayBanHanh") String decided,
      @JsonProperty("CertificateExtentData") String files) {

    /** Decisions are personal. */
    @Override
    public String toString() {
      return "decision on " + number;
    }
  }

  /** The files of a dossier, XML as a text in {@code CertificateExtentData}. */
  public record ExtentRow(@JsonProperty("DanhSachTaiLieuNop") @Nullable FilesRow files) {}

  /** The list of files, its element repeated. */
  public record FilesRow(@JsonProperty("TaiLieuNop") @Nullable List<@Nullable FileRow> files) {}

  /** One file, by its address. */
  public record FileRow(
      @JsonProperty("TepDinhKemId") @Nullable String id,
      @JsonProperty("TenTepDinhKem") @Nullable String name,
      @JsonProperty("IsDeleted") @Nullable String deleted,
      @JsonProperty("MaThanhPhanHoSo") @Nullable String component,
      @JsonProperty("DuongDanTaiTepTin") @Nullable String location) {}

  /** A window of time. {@code toString} would show the key, so it shows the window alone. */
  public record PullParameters(
      @JsonProperty("AcceptKey") String acceptKey,
      @JsonProperty("LoaiDuLieu") String dataKind,
      @JsonProperty("MaTinh") String provinceCode,
      @JsonProperty("MaHuyen") String districtCode,
      @JsonProperty("MaXa") String communeCode,
      @JsonProperty("ThoiGianBatDau") String from,
      @JsonProperty("ThoiGianKetThuc") String until) {

    @Override
    public String toString() {
      return "dossiers from " + from + " until " + until;
    }
  }

  /** One step, {@code XuLyHoSo}. */
  public record StepMessage(
      @JsonProperty("MaHoSo") String number,
      @JsonProperty("NguoiXuLy") String officer,
      @JsonProperty("ChucDanh") String position,
      @JsonProperty("ThoiDiemXuLy") String at,
      @JsonProperty("PhongBanXuLy") String unit,
      @JsonProperty("NoiDungXuLy") String content,
      @JsonProperty("TrangThai") String status) {

    /** Officers are persons. */
    @Override
    public String toString() {
      return "step " + status + " of " + number;
    }
  }
}
