package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a bill inquiry: {@code message} is the bill, or {@code []} when there is none. */
record InquiryAnswer(
    @JsonProperty("error_code") int code, @JsonProperty("message") Object message) {

  /** The code alone: a bill names a person. */
  @Override
  public String toString() {
    return "inquiry answer " + code;
  }
}
