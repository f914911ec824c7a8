package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of {@code THANHPHANHOSO}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperCaseRow(
    @JsonProperty("TRUONGHOP") @Nullable String caseName,
    @JsonProperty("GIAYTO") @Nullable List<@Nullable PaperRow> papers,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
