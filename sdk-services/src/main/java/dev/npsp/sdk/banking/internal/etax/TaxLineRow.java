package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An element of {@code phiLePhi} or of {@code dskhoanNop}. */
record TaxLineRow(
    @JsonProperty("loaiPhiLePhi") @Nullable String kind,
    @JsonProperty("maPhiLePhi") @Nullable String code,
    @JsonProperty("tenPhiLePhi") @Nullable String name,
    @JsonProperty("noiDung") @Nullable String content,
    @JsonProperty("soTien") @Nullable String amount) {}
