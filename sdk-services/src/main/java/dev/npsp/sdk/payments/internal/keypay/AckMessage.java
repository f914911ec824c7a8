package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a result. */
record AckMessage(
    @JsonProperty("return_code") int code, @JsonProperty("return_msg") String message) {

  static final AckMessage YES = new AckMessage(0, "success");

  /** The code is attested; the word is a proposal of ours. */
  static final AckMessage NO = new AckMessage(-1, "failed");
}
