package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of {@code THOIGIAN}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessingOptionRow(
    @JsonProperty("THOIGIANGIAIQUYET") @Nullable String amount,
    @JsonProperty("DONVITINH") @Nullable String unit,
    @JsonProperty("MOTA") @Nullable String note,
    @JsonProperty("PHILEPHI") @Nullable List<@Nullable FeeRow> fees,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
