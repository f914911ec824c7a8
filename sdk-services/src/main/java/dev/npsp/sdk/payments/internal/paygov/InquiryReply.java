package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer to an inquiry. */
record InquiryReply(
    @JsonProperty("error_code") String code,
    @JsonProperty("error_message") String message,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("data") @Nullable DueMessage data) {

  /** The code alone: a bill names a person. */
  @Override
  public String toString() {
    return code;
  }
}
