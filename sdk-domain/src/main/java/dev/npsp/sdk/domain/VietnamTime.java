package dev.npsp.sdk.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The local time of Vietnam, which the portal writes: one zone, no daylight saving. Moments are
 * {@link Instant} in this library; use this class where a system stores local times, whatever zone
 * its servers run in.
 */
public final class VietnamTime {

  /** Asia/Ho_Chi_Minh, UTC+7. Fixed here: the JVM's default zone plays no part. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private VietnamTime() {}

  /** The moment at which a clock in Vietnam shows this time. */
  public static Instant of(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  /** The moment at which a clock in Vietnam shows this time. */
  public static Instant of(int year, int month, int day, int hour, int minute) {
    return of(LocalDateTime.of(year, month, day, hour, minute));
  }

  /** What a clock in Vietnam shows at that moment. */
  public static LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZONE);
  }
}
