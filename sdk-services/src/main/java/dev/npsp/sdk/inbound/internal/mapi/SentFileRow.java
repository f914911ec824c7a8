package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A file inside a message. */
record SentFileRow(
    @JsonProperty("TenTepDinhKem") @Nullable String name,
    @JsonProperty("Base64") @Nullable String content) {

  /** The name of the record alone: names of files name people. */
  @Override
  public String toString() {
    return "SentFileRow";
  }
}
