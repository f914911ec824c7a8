package dev.npsp.sdk.catalogues.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code LayDanhMucCoQuan}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyRow(
    @JsonProperty("MADONVI") @Nullable String code,
    @JsonProperty("TENDONVI") @Nullable String name,
    @JsonProperty("CAPDONVI") @Nullable String level,
    @JsonAnySetter @Nullable Map<String, String> more) {}
