package dev.npsp.sdk.internal.etax.banking;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The content of {@code feedback-transaction}. */
record FeedbackMessage(
    @JsonProperty("tthai") @Nullable String code,
    @JsonProperty("mota") @Nullable String description,
    @JsonProperty("Magiaodich") @Nullable String transaction) {}
