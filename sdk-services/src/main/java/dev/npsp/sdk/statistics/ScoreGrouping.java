package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.VietnamTime;
import java.util.Optional;

/** By what dossiers are put together for an estimate of each. */
public enum ScoreGrouping {

  /**
   * By the unit that handles them: {@link LocalDossier#unit}, else the agency in their number; ""
   * where the number names none. A unit that is written in both forms of its code is one, under
   * that which comes first in the alphabet.
   */
  UNIT,

  /** By procedure. */
  PROCEDURE,

  /** By the day of intake in Vietnam, {@code 2026-10-05}. */
  DAY;

  /** What a key names: an agency is the same in both forms of its code. */
  String named(String key) {
    return this != UNIT
        ? key
        : AgencyCode.tryParse(key)
            .map(agency -> agency.root() + "." + String.join(".", agency.path()))
            .orElse(key);
  }

  /** What that dossier is put under; empty when it was never taken in, and so is not counted. */
  Optional<String> key(LocalDossier dossier) {
    return switch (this) {
      case UNIT ->
          Optional.of(
              dossier.unit().or(() -> dossier.code().agency()).map(AgencyCode::value).orElse(""));
      case PROCEDURE -> Optional.of(dossier.procedure().value());
      case DAY ->
          MonthlyStatus.intake(dossier).map(at -> VietnamTime.local(at).toLocalDate().toString());
    };
  }
}
