package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code report_tinh_766_service}. */
public record ScoreRow(
    @JsonProperty("ID") @Nullable String id,
    @JsonProperty("TEN") @Nullable String name,
    @JsonProperty("MA_COQUAN") @Nullable String agency,
    @JsonProperty("CAPDONVIID") @Nullable String unitKind,
    @JsonProperty("CKMB") @Nullable String openness,
    @JsonProperty("TDGQ") @Nullable String progress,
    @JsonProperty("CLGQ") @Nullable String clgq,
    @JsonProperty("TTTT") @Nullable String tttt,
    @JsonProperty("MDHL") @Nullable String satisfaction,
    @JsonProperty("MDSH") @Nullable String digitisation,
    @JsonProperty("TONG_SCORE") @Nullable String total,
    @JsonAnySetter @Nullable Map<String, String> more) {}
