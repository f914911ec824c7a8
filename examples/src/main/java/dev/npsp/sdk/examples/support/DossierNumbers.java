package dev.npsp.sdk.examples.support;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.VietnamTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers for the dossiers of one run: they begin at the time of day, so that two runs do not meet.
 */
public final class DossierNumbers {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

  private final String start;
  private final long first;

  public DossierNumbers(AgencyCode agency, Clock clock) {
    LocalDateTime now = VietnamTime.local(clock.instant());
    this.start = agency + "-" + DAY.format(now) + "-";
    this.first = now.toLocalTime().toSecondOfDay() * 10_000L + now.getNano() / 100_000;
  }

  /** The number of the run's n-th dossier. */
  public DossierCode number(long n) {
    return DossierCode.of(start + (first + n) % 10_000_000_000L);
  }
}
