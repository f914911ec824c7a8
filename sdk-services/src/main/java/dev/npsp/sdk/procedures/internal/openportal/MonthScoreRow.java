package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code report_xuhuongdiem_service}. */
public record MonthScoreRow(
    @JsonProperty("MONTH") @Nullable String month,
    @JsonProperty("TB_SCORE") @Nullable String average,
    @JsonAnySetter @Nullable Map<String, String> more) {}
