package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of {@code CAPTHUCHIEN}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelRow(
    @JsonProperty("CAPTHUCHIEN") @Nullable String level,
    @JsonProperty("TENCAP") @Nullable String name,
    @JsonProperty("MOTACOQUANTHUCHIEN") @Nullable String agencyNote,
    @JsonProperty("DIACHITIEPNHAN") @Nullable String receptionAddress,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
