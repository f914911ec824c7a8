package dev.npsp.sdk.identity.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class IdentitySheet {

  private IdentitySheet() {}

  /** Parameters of {@code TraCuuTechID}. */
  record AccountParameters(
      @JsonProperty("provider") String provider, @JsonProperty("mstorcmnd") String number) {

    /** Nothing: the number is personal. */
    @Override
    public String toString() {
      return "AccountParameters";
    }
  }

  /** A row of {@code TraCuuTechID}. */
  record AccountRow(@JsonProperty("TECHNICALID") @Nullable String technicalId) {}
}
