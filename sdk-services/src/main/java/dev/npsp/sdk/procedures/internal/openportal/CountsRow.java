package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code report_by_year_sum_service}. */
public record CountsRow(
    @JsonProperty("HS_TOTAL") @Nullable String total,
    @JsonProperty("DB_TOTAL") @Nullable String synchronised,
    @JsonProperty("TNTK_TOTAL") @Nullable String procedures,
    @JsonProperty("TNKTCS_TOTAL") @Nullable String proceduresWithoutDossiers,
    @JsonProperty("DXLTH_TOTAL") @Nullable String processingInTime,
    @JsonProperty("DXLQH_TOTAL") @Nullable String processingLate,
    @JsonProperty("HTDH_TOTAL") @Nullable String returnedInTime,
    @JsonProperty("HTQH_TOTAL") @Nullable String returnedLate,
    @JsonProperty("HTN_TRUCTIEP_TOTAL") @Nullable String filedInPerson,
    @JsonProperty("HTN_TRUCTUYEN_TOTAL") @Nullable String filedOnline,
    @JsonProperty("HTN_BUUCHINH_TOTAL") @Nullable String filedByPost,
    @JsonProperty("GDTT_TOTAL") @Nullable String payments,
    @JsonProperty("GDTTQG_TOTAL") @Nullable String paymentsOnNationalPlatform,
    @JsonProperty("GDTTDP_TOTAL") @Nullable String paymentsOnLocalGateways,
    @JsonProperty("NTTQG_TOTAL") @Nullable String proceduresOfferedNationally,
    @JsonAnySetter @Nullable Map<String, String> more) {}
