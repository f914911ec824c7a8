package dev.npsp.sdk.dossiers.internal.igate;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class IgateSheet {

  private IgateSheet() {}

  /** One dossier, of CreateDossier. */
  record DossierRow(
      @JsonProperty("MaHoSo") String code,
      @JsonProperty("MaTTHC") String procedureCode,
      @JsonProperty("MaDichVuCong") String serviceCode,
      @JsonProperty("ChuHoSo") String ownerName,
      @JsonProperty("LoaiDoiTuong") int ownerKind,
      @JsonProperty("MaDonViTiepNhan") String agency,
      @JsonProperty("NgayNop") String filed,
      @JsonProperty("NgayTiepNhan") String received,
      @JsonProperty("EformThongTinChiTiet") Map<String, Object> form,
      @JsonProperty("ThanhPhanHoSo") List<PaperRow> papers,
      @JsonProperty("ThongTinNguoiNop") FilerRow filer) {

    /** The code alone: the rest names a person. */
    @Override
    public String toString() {
      return "DossierRow " + code;
    }
  }

  /** One paper that was brought, in {@code ThanhPhanHoSo}. */
  record PaperRow(
      @JsonProperty("MaThanhPhanHoSo") String component,
      @JsonProperty("TenThanhPhanHoSo") String name,
      @JsonProperty("SoLuong") int count,
      @JsonProperty("LoaiBan") int form,
      @JsonProperty("GiayToDinhKem") List<FileRow> files) {

    /** No name: files are named for people. */
    @Override
    public String toString() {
      return "PaperRow " + component;
    }
  }

  /** One file that was uploaded before, in {@code GiayToDinhKem}. */
  record FileRow(
      @JsonProperty("IdGiayTo") String id,
      @JsonProperty("HashTepTin") String hash,
      @JsonProperty("TenGiayTo") String name,
      @JsonProperty("MaKetQua") String result) {

    /** No name: files are named for people. */
    @Override
    public String toString() {
      return "FileRow " + id;
    }
  }

  /** Who files it, {@code ThongTinNguoiNop}. */
  record FilerRow(
      @JsonProperty("LoaiDoiTuong") int kind,
      @JsonProperty("IdDoiTuong") String technicalId,
      @JsonProperty("ThongTinChiTiet") PersonRow details) {

    /** Nothing: it is a person. */
    @Override
    public String toString() {
      return "FilerRow";
    }
  }

  /** Filer and owner, {@code ThongTinChiTiet}. */
  record PersonRow(
      @JsonProperty("TenNguoiNop") String name,
      @JsonProperty("SoDinhDanh") String number,
      @JsonProperty("NgayCapDinhDanh") String issued,
      @JsonProperty("NgaySinh") String born,
      @JsonProperty("SoDienThoai") String phone,
      @JsonProperty("Email") String email,
      @JsonProperty("Fax") String fax,
      @JsonProperty("MaTinh") String province,
      @JsonProperty("MaHuyen") String district,
      @JsonProperty("MaXa") String commune,
      @JsonProperty("DiaChiChiTiet") String address,
      @JsonProperty("TenChuHs") String ownerName,
      @JsonProperty("SoDinhDanhChuHs") String ownerNumber,
      @JsonProperty("MaTinhChuHs") String ownerProvince,
      @JsonProperty("MaXaChuHs") String ownerCommune,
      @JsonProperty("DiaChiChiTietChuHs") String ownerAddress) {

    /** Nothing: it is a person. */
    @Override
    public String toString() {
      return "PersonRow";
    }
  }

  /** One step, in the array of CapNhatTienTrinh. */
  record ProgressRow(
      @JsonProperty("IDHoSo") String id,
      @JsonProperty("MaHoSo") String code,
      @JsonProperty("NguoiXuLy") String officer,
      @JsonProperty("ThoiDiemXuLy") String at,
      @JsonProperty("PhongBanXuLy") String unit,
      @JsonProperty("NoiDungXuLy") String note,
      @JsonProperty("TrangThai") int status,
      @JsonProperty("NgayBatDau") String started,
      @JsonProperty("NgayKetThucTheoQuyDinh") String due) {

    /** The code alone: the rest names an officer. */
    @Override
    public String toString() {
      return "ProgressRow " + code;
    }
  }

  /** One status, in the array of CapNhatTrangThai. */
  record StatusRow(
      @JsonProperty("IdHoSo") String id,
      @JsonProperty("MaHoSo") String code,
      @JsonProperty("TrangThai") int status,
      @JsonProperty("NoiDungYKien") String opinion,
      @JsonProperty("PhongBanXuLy") String unit,
      @JsonProperty("NoiDungXuLy") String note) {

    /** The code alone: the rest is free text about a case. */
    @Override
    public String toString() {
      return "StatusRow " + code;
    }
  }

  /** What an upload gives. */
  record UploadedRow(
      @JsonProperty("IdTepTin") @Nullable String id,
      @JsonProperty("HashTepTin") @Nullable String hash) {}

  /** One row of a listing, in {@code Data}. */
  record ListedRow(
      @JsonProperty("MaHoSo") @Nullable String code,
      @JsonProperty("TenChuHoSo") @Nullable String ownerName,
      @JsonProperty("SoGiayTo") @Nullable String number,
      @JsonProperty("Email") @Nullable String email,
      @JsonProperty("DienThoai") @Nullable String phone,
      @JsonProperty("NgayTiepNhan") @Nullable String received,
      @JsonProperty("NgayHenTra") @Nullable String due,
      @JsonProperty("TrangThaiHoSo") @Nullable String status,
      @JsonProperty("MaTTHC") @Nullable String procedureCode,
      @JsonProperty("EformId") @Nullable String form,
      @JsonProperty("EformThongTinChiTiet") @Nullable JsonNode formData,
      @JsonAnySetter @Nullable Map<String, JsonNode> more) {

    /** The code alone: the rest names a person. */
    @Override
    public String toString() {
      return "ListedRow " + code;
    }
  }

  /** What a creation gives, in {@code data}. */
  record CreatedRow(
      @JsonProperty("idHoSo") @Nullable String id, @JsonProperty("maHoSo") @Nullable String code) {}
}
