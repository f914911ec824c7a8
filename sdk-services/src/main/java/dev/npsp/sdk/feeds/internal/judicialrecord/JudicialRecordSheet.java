package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class JudicialRecordSheet {

  private JudicialRecordSheet() {}

  /** What the citizen declares, {@code toKhai}. */
  record DeclarationRow(
      @JsonProperty("loaiPhieu") @Nullable String recordKind,
      @JsonProperty("maMucDich") @Nullable String purpose,
      @JsonProperty("tenMucDich") @Nullable String purposeName,
      @JsonProperty("mucDichKhac") @Nullable String otherPurpose,
      @JsonProperty("soLuongCap") @Nullable String copies,
      @JsonProperty("nyc") @Nullable PersonRow applicant,
      @JsonProperty("nycThuongTru") @Nullable AddressRow registeredResidence,
      @JsonProperty("nycTamTru") @Nullable AddressRow temporaryResidence,
      @JsonProperty("nycNoiSinh") @Nullable AddressRow birthPlace,
      @JsonProperty("uyQuyen") @Nullable String throughProxy,
      @JsonProperty("thongTinUyQuyen") @Nullable JsonNode proxy,
      @JsonProperty("thongTinThanhToan") @Nullable FeesRow fees,
      @JsonProperty("giayToDinhKem") @Nullable List<@Nullable PaperRow> papers,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** An address: codes and names, or a text alone. */
  record AddressRow(
      @JsonProperty("maTinhThanh") @Nullable String provinceCode,
      @JsonProperty("tenTinhThanh") @Nullable String province,
      @JsonProperty("maQuanHuyen") @Nullable String districtCode,
      @JsonProperty("tenQuanHuyen") @Nullable String district,
      @JsonProperty("maPhuongXa") @Nullable String communeCode,
      @JsonProperty("tenPhuongXa") @Nullable String commune,
      @JsonProperty("chiTiet") @Nullable String detail,
      @JsonProperty("dcChiTiet") @Nullable String otherDetail,
      @JsonProperty("maQuocGia") @Nullable String countryCode,
      @JsonProperty("tenQuocGia") @Nullable String country) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public AddressRow {}

    /** From a text alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AddressRow of(String text) {
      return new AddressRow(null, null, null, null, null, null, text, null, null, null);
    }
  }

  /** Fees and hand-over, {@code thongTinThanhToan}. */
  record FeesRow(
      @JsonProperty("phiLLTP") @Nullable String fee,
      @JsonProperty("phiCapThemBanGiay") @Nullable String copiesFee,
      @JsonProperty("hinhThucNhanBanGiay") @Nullable String handover,
      @JsonProperty("diaChiNhan") @Nullable String postalAddress,
      @JsonProperty("tongPhi") @Nullable String total) {}

  /** A paper and its files. */
  record PaperRow(
      @JsonProperty("ma") @Nullable String kind,
      @JsonProperty("ten") @Nullable String name,
      @JsonProperty("huyGiayTo") @Nullable String cancelled,
      @JsonProperty("danhSach") @Nullable List<@Nullable FileRow> files) {}

  /** One file of a paper, its bytes as base64. */
  record FileRow(
      @JsonProperty("loai") @Nullable String mediaType,
      @JsonProperty("duLieu") @Nullable String content) {}

  /** A person of a declaration, without the prefix that says who it is. */
  record PersonRow(
      @JsonProperty("HoTen") @Nullable String name,
      @JsonProperty("TenGoiKhac") @Nullable String otherName,
      @JsonProperty("GioiTinh") @Nullable String sex,
      @JsonProperty("TenGioiTinh") @Nullable String sexName,
      @JsonProperty("NgaySinh") @Nullable String born,
      @JsonProperty("DienThoai") @Nullable String phone,
      @JsonProperty("Email") @Nullable String email,
      @JsonProperty("LoaiGiayTo") @Nullable String paperKind,
      @JsonProperty("TenLoaiGiayTo") @Nullable String paperKindName,
      @JsonProperty("SoGiayTo") @Nullable String paperNumber,
      @JsonProperty("NgayCapGiayTo") @Nullable String paperIssued,
      @JsonProperty("NoiCapGiayTo") @Nullable String paperIssuer,
      @JsonProperty("QuocTich") @Nullable String nationality,
      @JsonProperty("TenQuocTich") @Nullable String nationalityName,
      @JsonProperty("DanToc") @Nullable String ethnicity,
      @JsonProperty("TenDanToc") @Nullable String ethnicityName,
      @JsonProperty("QuanHe") @Nullable RelationRow relation,
      @JsonProperty("NoiOHienTai") @Nullable String residence) {}

  /** What a proxy is to the applicant: code and name, or a text alone. */
  record RelationRow(
      @JsonProperty("ma") @Nullable String code, @JsonProperty("ten") @Nullable String name) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public RelationRow {}

    /** From a text alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RelationRow of(String text) {
      return new RelationRow(null, text);
    }
  }

  /** The answer of {@code TaoHoSo}. */
  record EndpointAnswerMessage(
      @JsonProperty("statusCode") String code,
      @JsonProperty("data") @Nullable String data,
      @JsonProperty("errorDetail") @Nullable String error) {

    /** Taken. */
    public static EndpointAnswerMessage yes() {
      return new EndpointAnswerMessage("00", null, null);
    }

    /** Not taken, and why. */
    public static EndpointAnswerMessage no(String why) {
      return new EndpointAnswerMessage("01", null, why);
    }
  }

  /** The answer of {@code LayMaHoSo}. */
  record IssuedNumberMessage(@JsonProperty("data") String number) {}

  /** The payment that travels with a dossier, {@code thongTinBienLai}. */
  record PaymentRow(
      @JsonProperty("maDichVu") @Nullable String service,
      @JsonProperty("maTTHC") @Nullable String procedure,
      @JsonProperty("tkThuHuong") @Nullable String account,
      @JsonProperty("maNhThuHuong") @Nullable String bank,
      @JsonProperty("tenTkThuHuong") @Nullable String accountName,
      @JsonProperty("trangThaiGD") @Nullable String state,
      @JsonProperty("tenTrangThaiGD") @Nullable String stateName,
      @JsonProperty("urlBienLai") @Nullable String receipt,
      @JsonProperty("dSKhoanNop") @Nullable List<@Nullable AmountRow> amounts) {}

  /** One amount of a payment. */
  record AmountRow(
      @JsonProperty("NoiDung") @Nullable String name,
      @JsonProperty("SoTien") @Nullable String amount) {}

  /** Who files for the applicant, {@code thongTinUyQuyen}. */
  record ProxyRow(@JsonProperty("nuq") @Nullable PersonRow proxy) {}

  /** The body of {@code TaoHoSo}. */
  record PushedRow(
      @JsonProperty("maTinh") @Nullable String provinceCode,
      @JsonProperty("tenTinh") @Nullable String province,
      @JsonProperty("maHoSoMCDT") @Nullable String number,
      @JsonProperty("ngayTiepNhan") @Nullable String filed,
      @JsonProperty("nguonDangKy") @Nullable String source,
      @JsonProperty("tenNguonDangKy") @Nullable String sourceName,
      @JsonProperty("toKhai") @Nullable JsonNode declaration,
      @JsonProperty("thongTinBienLai") @Nullable JsonNode payment) {}

  /** A status, a result or a recall. The result is left out where there is none. */
  record ReportMessage(
      @JsonProperty("maTinh") String provinceCode,
      @JsonProperty("tenTinh") String province,
      @JsonProperty("maHoSoMCDT") String number,
      @JsonProperty("trangThaiXuLy") String status,
      @JsonProperty("tenTrangThaiXuLy") @Nullable String statusName,
      @JsonProperty("lyDoTuChoi") @Nullable String reason,
      @JsonProperty("ngayHenTraKetQua") @Nullable String due,
      @JsonProperty("type") String type,
      @JsonProperty("ketQuaXuLy") @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable ResultMessage result) {

    /** Results are personal. */
    @Override
    public String toString() {
      return "status " + status + " of " + number;
    }
  }

  /** A judicial record, or the decision that recalls it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ResultMessage(
      @JsonProperty("soPhieuLLTP") String number,
      @JsonProperty("ngayCapPhieu") String issued,
      @JsonProperty("loaiPhieu") String kind,
      @JsonProperty("nguoiLapPhieu") @Nullable String preparedBy,
      @JsonProperty("nguoiKy") @Nullable String signer,
      @JsonProperty("chucVu") @Nullable String position,
      @JsonProperty("phieuLLTP") @Nullable String paper,
      @JsonProperty("quyetDinhThuHoi") @Nullable String recallDecision) {

    /** All of it is personal. */
    @Override
    public String toString() {
      return "a judicial record";
    }
  }
}
