package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code PhiLePhi}. */
public record FeeEntry(
    @JsonProperty("LoaiPhiLePhi") String kind,
    @JsonProperty("MaPhiLePhi") String code,
    @JsonProperty("TenPhiLePhi") String name,
    @JsonProperty("SoTien") String amount) {}
