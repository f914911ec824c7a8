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

  /** One file, in {@code TaiLieuNop}. */
  record HaGiangPaperRow(
      @JsonProperty("TepDinhKemId") String id,
      @JsonProperty("TenTepDinhKem") String name,
      @JsonProperty("IsDeleted") String withdrawn,
      @JsonProperty("DuongDanTaiTepTin") String location) {}
}
