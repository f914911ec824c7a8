package dev.npsp.sdk.internal.paymentplatform.payments;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code PhiLePhi}. */
record FeeEntry(
    @JsonProperty("LoaiPhiLePhi") String kind,
    @JsonProperty("MaPhiLePhi") String code,
    @JsonProperty("TenPhiLePhi") String name,
    @JsonProperty("SoTien") String amount) {}
