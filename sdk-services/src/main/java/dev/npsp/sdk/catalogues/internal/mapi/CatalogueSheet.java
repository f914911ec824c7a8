package dev.npsp.sdk.catalogues.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class CatalogueSheet {

  private CatalogueSheet() {}

  /** A row of {@code LayDanhMucCoQuan}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AgencyRow(
      @JsonProperty("MADONVI") @Nullable String code,
      @JsonProperty("TENDONVI") @Nullable String name,
      @JsonProperty("CAPDONVI") @Nullable String level,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A row of {@code LayDanhMucLinhVuc}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FieldRow(
      @JsonProperty("MALINHVUC") @Nullable String code,
      @JsonProperty("TENLINHVUC") @Nullable String name,
      @JsonProperty("MANGANH") @Nullable String sectorCode,
      @JsonAnySetter @Nullable Map<String, String> more) {}
}
