package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code data} of an answer. */
record CreateReply(
    @JsonProperty("url") @Nullable String pageUri,
    @JsonAnySetter @Nullable Map<String, String> more) {

  /** Nothing: the page's address may hold a token. */
  @Override
  public String toString() {
    return "answer";
  }
}
