package dev.npsp.sdk.directions.internal;

import dev.npsp.sdk.domain.AgencyCode;
import java.util.List;

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

  /** What a code names: equal for all forms of it. */
  static Object named(String code) {
    return AgencyCode.tryParse(code)
        .<Object>map(parsed -> List.of(parsed.root(), parsed.path()))
        .orElse(code);
  }
}
