package dev.npsp.sdk.catalogues.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code LayDanhMucLinhVuc}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldRow(
    @JsonProperty("MALINHVUC") @Nullable String code,
    @JsonProperty("TENLINHVUC") @Nullable String name,
    @JsonProperty("MANGANH") @Nullable String sectorCode,
    @JsonAnySetter @Nullable Map<String, String> more) {}
