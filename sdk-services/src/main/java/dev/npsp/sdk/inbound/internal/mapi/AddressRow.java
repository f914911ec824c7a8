package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Where a trader is. */
record AddressRow(
    @JsonProperty("MaTinh") @Nullable String province,
    @JsonProperty("MaHuyen") @Nullable String district,
    @JsonProperty("MaXa") @Nullable String commune,
    @JsonProperty("DiaChiChiTiet") @Nullable String detail) {}
