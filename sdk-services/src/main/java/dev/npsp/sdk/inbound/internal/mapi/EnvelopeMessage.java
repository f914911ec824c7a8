package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.wire.WireText;
import org.jspecify.annotations.Nullable;

/**
 * What stands around {@code data} in {@code nhanhsdvcqg} and {@code nhantbthuedvcqg}; names are
 * read in any letter case, since one has small letters where the other has capitals.
 */
record EnvelopeMessage(
    @JsonProperty("service") @Nullable String service,
    @JsonProperty("isUpdating") @Nullable String updating,
    @JsonProperty("Ngay") @Nullable String sentOn,
    @JsonProperty("data") @Nullable JsonNode data) {

  boolean isUpdating() {
    return WireText.isYes(updating);
  }

  /** The service alone: the rest is personal. */
  @Override
  public String toString() {
    return "EnvelopeMessage(" + service + ")";
  }
}
