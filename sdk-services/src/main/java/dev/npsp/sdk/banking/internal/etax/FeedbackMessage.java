package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The content of {@code feedback-transaction}. */
record FeedbackMessage(
    @JsonProperty("tthai") @Nullable String code,
    @JsonProperty("mota") @Nullable String description,
    @JsonProperty("Magiaodich") @Nullable String transaction) {}
