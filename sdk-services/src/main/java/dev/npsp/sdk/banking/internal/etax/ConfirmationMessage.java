package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The content of {@code confirm-transaction}. */
record ConfirmationMessage(
    @JsonProperty("Magiaodich") @Nullable String transaction,
    @JsonProperty("OTP") @Nullable String otp,
    @JsonProperty("loaiOTP") @Nullable String otpKind) {

  /** The number alone, never the password. */
  @Override
  public String toString() {
    return "confirmation of " + transaction;
  }
}
