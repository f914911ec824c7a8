package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
