package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class ResultSheet {

  private ResultSheet() {}

  /** The question for a file. */
  record FileParameters(
      @JsonProperty("CoQuanChuQuan") String agency, @JsonProperty("DuongDan") String path) {}

  /** The question to the store. */
  record ResultParameters(
      @JsonProperty("SoDinhDanhChuSoHuu") String owner,
      @JsonProperty("HoTenNguoiYeuCau") String requesterName,
      @JsonProperty("KenhThucHien") String requesterKind,
      @JsonProperty("SoDinhDanhNguoiYeuCau") String requester,
      @JsonProperty("MaThuTuc") String procedure,
      @JsonProperty("DanhSachDanhMucKetQua") List<WantedRow> wanted) {

    /** Nothing: the question is personal. */
    @Override
    public String toString() {
      return "ResultParameters";
    }
  }

  /** An element of {@code DanhSachDanhMucKetQua}. */
  record WantedRow(
      @JsonProperty("MaKetQua") String resultCode, @JsonProperty("SoKyHieu") String number) {}

  /** What the store's answer carries. */
  record ResultsRow(
      @JsonProperty("DanhSachGiayToKetQua") @Nullable List<@Nullable StoredResultRow> results) {}

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
