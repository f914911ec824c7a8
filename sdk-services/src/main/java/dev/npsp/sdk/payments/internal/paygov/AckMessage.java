package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a result. The codes and the words of the first are attested. */
record AckMessage(
    @JsonProperty("error_code") String code, @JsonProperty("error_message") String message) {

  static final AckMessage YES = new AckMessage("SUCCESSFUL", "Confirm transaction");
  static final AckMessage NO = new AckMessage("FAILED", "Transaction not accepted");
  static final AckMessage FORGED = new AckMessage("SIGNATURE_WRONG", "Wrong checksum");
}
