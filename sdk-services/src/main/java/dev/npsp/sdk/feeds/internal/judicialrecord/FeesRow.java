package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Fees and hand-over, {@code thongTinThanhToan}. */
public record FeesRow(
    @JsonProperty("phiLLTP") @Nullable String fee,
    @JsonProperty("phiCapThemBanGiay") @Nullable String copiesFee,
    @JsonProperty("hinhThucNhanBanGiay") @Nullable String handover,
    @JsonProperty("diaChiNhan") @Nullable String postalAddress,
    @JsonProperty("tongPhi") @Nullable String total) {}
