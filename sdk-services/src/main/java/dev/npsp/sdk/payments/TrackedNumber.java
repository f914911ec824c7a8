package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.domain.internal.text.LastFour;

/** What errors say of the number of a payment: it may be the code of a person's dossier. */
final class TrackedNumber {

  private TrackedNumber() {}

  /** Where the call of an error came from, with the end of the number in place of an id. */
  static Origin origin(String operation, String number) {
    return new Origin(operation, "***" + LastFour.of(number));
  }
}
