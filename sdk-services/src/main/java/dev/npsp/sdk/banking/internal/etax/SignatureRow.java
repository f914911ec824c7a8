package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A signature and the certificates that came along. */
record SignatureRow(
    @JsonProperty("value") @Nullable String value,
    @JsonProperty("certificates") @Nullable String certificates) {}
