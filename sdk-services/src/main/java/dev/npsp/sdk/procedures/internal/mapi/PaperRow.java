package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of {@code GIAYTO}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperRow(
    @JsonProperty("MAGIAYTO") @Nullable String code,
    @JsonProperty("TENGIAYTO") @Nullable String name,
    @JsonProperty("SOBANCHINH") @Nullable String originals,
    @JsonProperty("SOBANSAO") @Nullable String copies,
    @JsonProperty("TENMAUDON") @Nullable String formName,
    @JsonProperty("URL") @Nullable String formAddress,
    @JsonProperty("MA_KQ_THAYTHE") @Nullable String replacedByResult,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
