package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer to {@code confirm-transaction}. */
record ConfirmedAnswer(
    @JsonProperty("tthai") String code,
    @JsonProperty("mota") String description,
    @JsonProperty("ewalletToken") @Nullable String walletToken) {

  /** The code alone, never the token. */
  @Override
  public String toString() {
    return "confirmed " + code;
  }
}
