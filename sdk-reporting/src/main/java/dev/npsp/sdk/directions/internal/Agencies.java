package dev.npsp.sdk.directions.internal;

import dev.npsp.sdk.domain.AgencyCode;

/** Whether two codes name one agency: peers write it in either of its forms. */
final class Agencies {

  private Agencies() {}

  /** Whether both are told and name the same, {@code 000.00.00.H99} as well as {@code H99}. */
  static boolean isSame(String one, String other) {
    if (one.isBlank() || other.isBlank()) {
      return false; // nobody is not the same as nobody
    }
    return one.equals(other)
        || AgencyCode.tryParse(one)
            .flatMap(code -> AgencyCode.tryParse(other).map(code::sameAgency))
            .orElse(false);
  }
}
