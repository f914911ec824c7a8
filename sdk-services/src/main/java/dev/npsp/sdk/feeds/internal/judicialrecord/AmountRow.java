package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** One amount of a payment. */
public record AmountRow(
    @JsonProperty("NoiDung") @Nullable String name,
    @JsonProperty("SoTien") @Nullable String amount) {}
