package dev.npsp.sdk.identity.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code TraCuuTechID}. */
public record AccountParameters(
    @JsonProperty("provider") String provider, @JsonProperty("mstorcmnd") String number) {

  /** Nothing: the number is personal. */
  @Override
  public String toString() {
    return "AccountParameters";
  }
}
