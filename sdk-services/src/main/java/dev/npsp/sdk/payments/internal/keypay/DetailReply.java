package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a payment stands: a proposal of ours, with the names of a result, on the level of the answer
 * or in its {@code data}.
 */
record DetailReply(
    @JsonProperty("client_id") @Nullable String client,
    @JsonProperty("transaction_id") @Nullable String reference,
    @JsonProperty("transaction_code") @Nullable String transaction,
    @JsonProperty("trans_amount") @Nullable JsonNode amount,
    @JsonProperty("currency_code") @Nullable String currency,
    @JsonProperty("status") @Nullable String status,
    @JsonAnySetter @Nullable Map<String, String> more) {}
