package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a payment that was opened. */
record CreateReply(
    @JsonProperty("error") @Nullable String code,
    @JsonProperty("msg") @Nullable String message,
    @JsonProperty("payment_url") @Nullable String pageUri,
    @JsonAnySetter @Nullable Map<String, String> more) {

  /** The code alone: the page's address may hold a token. */
  @Override
  public String toString() {
    return "answer " + code;
  }
}
