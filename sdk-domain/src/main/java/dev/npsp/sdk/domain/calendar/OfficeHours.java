package dev.npsp.sdk.domain.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * When an office is open on a working day: one or more sessions with breaks between them. A session
 * holds its first moment and not its last.
 */
public final class OfficeHours {

  private static final OfficeHours STANDARD =
      of(
          new Session(LocalTime.of(7, 0), LocalTime.of(11, 30)),
          new Session(LocalTime.of(13, 30), LocalTime.of(17, 0)));

  private final List<Session> sessions;
  private final Duration length;

  private OfficeHours(List<Session> sessions) {
    this.sessions = sessions;
    this.length = sessions.stream().map(Session::length).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * 07:00-11:30 and 13:30-17:00, eight hours. Source: the default of one provincial system; many
   * provinces keep it, some do not.
   */
  public static OfficeHours standard() {
    return STANDARD;
  }

  /** These sessions, in their order. */
  public static OfficeHours of(Session... sessions) {
    List<Session> all = Arrays.asList(sessions.clone());
    if (all.isEmpty()) {
      throw new IllegalArgumentException("An office is open for one session a day or more.");
    }
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).opens().isBefore(all.get(i - 1).closes())) {
        throw new IllegalArgumentException(
            "Sessions follow each other: " + all.get(i) + " begins before the last one ends.");
      }
    }
    return new OfficeHours(List.copyOf(all));
  }

  /** One session: {@code of("08:00-12:00", "13:00-17:00")} reads several. */
  public static OfficeHours of(String... sessions) {
    return of(Arrays.stream(sessions).map(Session::parse).toArray(Session[]::new));
  }

  /** The sessions in their order. */
  public List<Session> sessions() {
    return sessions;
  }

  /** What a working day counts: eight hours by default. */
  public Duration length() {
    return length;
  }

  /** When the office closes for the day. */
  public LocalTime closes() {
    return sessions.get(sessions.size() - 1).closes();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OfficeHours hours && hours.sessions.equals(sessions);
  }

  @Override
  public int hashCode() {
    return sessions.hashCode();
  }

  @Override
  public String toString() {
    return sessions.toString();
  }

  /**
   * Working hours of a day without a break between them, such as a morning.
   *
   * @param opens its first moment
   * @param closes the moment after its last
   */
  public record Session(LocalTime opens, LocalTime closes) {

    public Session {
      if (!opens.isBefore(closes)) {
        throw new IllegalArgumentException(
            "A session closes after it opens: not " + opens + "-" + closes + ".");
      }
    }

    static Session parse(String text) {
      String[] ends = text.split("-", -1);
      if (ends.length != 2) {
        throw new IllegalArgumentException("A session is written 07:00-11:30, not " + text + ".");
      }
      return new Session(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    Duration length() {
      return Duration.between(opens, closes);
    }

    boolean holds(LocalTime time) {
      return !time.isBefore(opens) && time.isBefore(closes);
    }

    @Override
    public String toString() {
      return opens + "-" + closes;
    }
  }
}
