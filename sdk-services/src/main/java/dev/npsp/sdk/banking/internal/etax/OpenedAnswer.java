package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer to {@code init-payment}; what is not there is written as null. */
record OpenedAnswer(
    @JsonProperty("tthai") String code,
    @JsonProperty("mota") String description,
    @JsonProperty("magiaodich") @Nullable String transaction,
    @JsonProperty("loaiOTP") @Nullable String otpKind,
    @JsonProperty("smartOTPUnlockCode") @Nullable String unlockCode,
    @JsonProperty("lephi") @Nullable String charge) {

  /** The code alone: the rest may unlock something. */
  @Override
  public String toString() {
    return "opened " + code;
  }
}
