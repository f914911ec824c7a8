package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of {@code KETQUATHUCHIEN}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultRow(
    @JsonProperty("MAKETQUA") @Nullable String code,
    @JsonProperty("TENKETQUA") @Nullable String name,
    @JsonProperty("TENTEP") @Nullable String fileName,
    @JsonProperty("URL") @Nullable String fileAddress,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
