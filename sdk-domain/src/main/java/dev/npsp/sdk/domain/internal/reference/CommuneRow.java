package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.reference.CommuneKind;
import dev.npsp.sdk.domain.reference.GsoCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of {@code communes.csv}.
 *
 * @param code the code
 * @param name the name with its kind
 * @param province the province
 * @param from the first day
 * @param to the last day, if it ended
 * @param source the key of its source
 */
record CommuneRow(
    GsoCode code,
    CommuneName name,
    GsoCode province,
    LocalDate from,
    Optional<LocalDate> to,
    String source) {

  /**
   * A name and its kind.
   *
   * @param kind what the unit is
   * @param bare the name without the kind
   */
  record CommuneName(CommuneKind kind, String bare) {

    static Optional<CommuneName> of(String full) {
      return CommuneKind.ofFullName(full)
          .map(kind -> new CommuneName(kind, full.substring(kind.nameVi().length()).strip()));
    }

    String full() {
      return kind.nameVi() + " " + bare;
    }
  }
}
