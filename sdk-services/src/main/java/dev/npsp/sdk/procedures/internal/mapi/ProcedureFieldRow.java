package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of {@code LINHVUCTHUCHIEN}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureFieldRow(
    @JsonProperty("MALINHVUC") @Nullable String code,
    @JsonProperty("TENLINHVUC") @Nullable String name,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
