package dev.npsp.sdk.services.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code LayDVC}. */
public record ServiceRow(
    @JsonProperty("MADVC") @Nullable String code,
    @JsonProperty("TENDVC") @Nullable String name,
    @JsonProperty("MATTHC") @Nullable String procedureCode,
    @JsonProperty("TENTTHC") @Nullable String procedureName,
    @JsonProperty("TENCOQUANBANHANH") @Nullable String issuingAgency,
    @JsonProperty("TENLINHVUC") @Nullable String fieldName,
    @JsonProperty("APDUNGDVC") @Nullable List<@Nullable PlaceRow> places,
    @JsonAnySetter @Nullable Map<String, String> more) {}
