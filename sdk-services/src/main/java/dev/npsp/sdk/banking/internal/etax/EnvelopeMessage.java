package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Content as Base64, and its signature. */
record EnvelopeMessage(
    @JsonProperty("duLieu") @Nullable String content,
    @JsonProperty("signature") @Nullable SignatureRow signature) {}
