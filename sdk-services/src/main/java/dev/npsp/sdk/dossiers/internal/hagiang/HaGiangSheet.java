package dev.npsp.sdk.dossiers.internal.hagiang;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The messages of this wire: each object by the names that it has there. */
final class HaGiangSheet {

  private HaGiangSheet() {}

  /** One dossier in the bare array of DongBoHoSoMC, with the sixteen members that were seen. */
  record HaGiangDossierRow(
      @JsonProperty("MaHoSo") String code,
      @JsonProperty("MaTTHC") String procedureCode,
      @JsonProperty("TenTTHC") String procedureName,
      @JsonProperty("MaLinhVuc") String fieldCode,
      @JsonProperty("TenLinhVuc") String fieldName,
      @JsonProperty("LoaiDoiTuong") String applicantKind,
      @JsonProperty("MaDoiTuong") String applicantNumber,
      @JsonProperty("ChuHoSo") String applicantName,
      @JsonProperty("NgayTiepNhan") String received,
      @JsonProperty("NgayHenTra") String due,
      @JsonProperty("TrangThaiHoSo") String status,
      @JsonProperty("HinhThuc") String returnMethod,
      @JsonProperty("DonViXuLy") String processingUnit,
      @JsonProperty("NoiNopHoSo") String filingPlace,
      @JsonProperty("KenhThucHien") String filingChannel,
      @JsonProperty("TaiLieuNop") List<HaGiangPaperRow> papers) {

    /** The code alone: the rest may name a person. */
    @Override
    public String toString() {
      return "HaGiangDossierRow " + code;
    }
  }

  /** One step, with the nine members that the province sends over {@code mapi}. */
  record HaGiangStepRow(
      @JsonProperty("MaHoSo") String code,
      @JsonProperty("NguoiXuLy") String officer,
      @JsonProperty("ChucDanh") String position,
      @JsonProperty("ThoiDiemXuLy") String at,
      @JsonProperty("PhongBanXuLy") String unit,
      @JsonProperty("NoiDungXuLy") String note,
      @JsonProperty("TrangThai") String status,
      @JsonProperty("NgayBatDau") String started,
      @JsonProperty("NgayKetThucTheoQuyDinh") String due) {

    /** The code alone: the rest names an officer. */
    @Override
    public String toString() {
      return "HaGiangStepRow " + code;
    }
  }

  /** One status of a dossier born on the portal, with the members that {@code mapi} has. */
  record HaGiangStatusRow(
      @JsonProperty("MaHoSo") String portalNumber,
      @JsonProperty("MaHoSoDonVi") String localNumber,
      @JsonProperty("MaDoiTuong") String technicalId,
      @JsonProperty("NoiDung") String note,
      @JsonProperty("NgayXuLy") String at,
      @JsonProperty("TrangThai") String status,
      @JsonProperty("TaiLieuXuLy") List<HaGiangPaperRow> papers) {

    /** The code alone: the rest is free text about a case. */
    @Override
    public String toString() {
      return "HaGiangStatusRow " + portalNumber;
    }
  }

  /** One file, in {@code TaiLieuNop}. */
  record HaGiangPaperRow(
      @JsonProperty("TepDinhKemId") String id,
      @JsonProperty("TenTepDinhKem") String name,
      @JsonProperty("IsDeleted") String withdrawn,
      @JsonProperty("DuongDanTaiTepTin") String location) {}
}
