package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of {@code COQUANTHUCHIEN}, {@code COQUANCOTHAMQUYEN}, {@code COQUANDUOCUYQUYEN} and
 * {@code COQUANPHOIHOP}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyRow(
    @JsonProperty("MADONVI") @Nullable String code,
    @JsonProperty("TENDONVI") @Nullable String name,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
