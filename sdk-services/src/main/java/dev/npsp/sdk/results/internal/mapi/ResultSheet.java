package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class ResultSheet {

  private ResultSheet() {}

  /** The question for a file. */
  record FileParameters(
      @JsonProperty("CoQuanChuQuan") String agency, @JsonProperty("DuongDan") String path) {}

  /** A result that is pushed: all of it text. */
  record IssuedParameters(
      @JsonProperty("MaHoSo") String dossier,
      @JsonProperty("MaTTHC") String procedure,
      @JsonProperty("MaCoQuan") String agency,
      @JsonProperty("MaGiayToKetQua") String resultCode,
      @JsonProperty("TenGiayToKetQua") String name,
      @JsonProperty("SoKyHieu") String number,
      @JsonProperty("TrichYeuNoiDung") String summary,
      @JsonProperty("NgayCap") String issued,
      @JsonProperty("ThoiHanHieuLuc") String validity,
      @JsonProperty("PhamViHieuLuc") String scope,
      @JsonProperty("TenFileGiayToKetQuaDinhKem") String fileName,
      @JsonProperty("HoSoCoThanhPhanSoHoa") String hasDigitisedParts,
      @JsonProperty("DuocThanhToanTrucTuyen") String onlinePayment,
      @JsonProperty("MaCSDLDaKetNoi") String database) {

    /** The dossier alone: the rest may name a person. */
    @Override
    public String toString() {
      return "IssuedParameters(" + dossier + ")";
    }
  }

  /**
   * The question to the store. Its list is a text, "", where nothing is looked for in particular:
   * so a second peer writes it.
   */
  record ResultParameters(
      @JsonProperty("SoDinhDanhChuSoHuu") String owner,
      @JsonProperty("HoTenNguoiYeuCau") String requesterName,
      @JsonProperty("KenhThucHien") String requesterKind,
      @JsonProperty("SoDinhDanhNguoiYeuCau") String requester,
      @JsonProperty("MaThuTuc") String procedure,
      @JsonProperty("DanhSachDanhMucKetQua") Object wanted) {

    /** Nothing: the question is personal. */
    @Override
    public String toString() {
      return "ResultParameters";
    }
  }

  /** An element of {@code DanhSachDanhMucKetQua}. */
  record WantedRow(
      @JsonProperty("MaKetQua") String resultCode, @JsonProperty("SoKyHieu") String number) {}

  /** What the store's answer carries; its list is read as rows are, in whatever form it comes. */
  record ResultsRow(@JsonProperty("DanhSachGiayToKetQua") @Nullable JsonNode results) {}

  /** An element of {@code DanhSachGiayToKetQua} in the store's answer. */
  record StoredResultRow(
      @JsonProperty("MaKetQua") @Nullable String resultCode,
      @JsonProperty("TenGiayTo") @Nullable String name,
      @JsonProperty("SoKyHieu") @Nullable String number,
      @JsonProperty("CoQuanChuQuan") @Nullable String agency,
      @JsonProperty("DanhSachTepDinhKem") @Nullable List<@Nullable StoredFileRow> files,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** An element of {@code DanhSachTepDinhKem}. */
  record StoredFileRow(
      @JsonProperty("TenTep") @Nullable String name,
      @JsonProperty("DuongDan") @Nullable String path) {}
}
