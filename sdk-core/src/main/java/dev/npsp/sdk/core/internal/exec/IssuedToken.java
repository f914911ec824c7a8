package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token that a login gave.
 *
 * @param secret the token
 * @param lifetime how long it is good, where that was told
 */
public record IssuedToken(Secret secret, Optional<Duration> lifetime) {

  /** Up to some thirty years. */
  private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,8}");

  /** A length of time that cannot be read, or is none, is as good as none told. */
  public static IssuedToken of(Secret secret, String seconds) {
    String told = seconds.strip();
    return new IssuedToken(
        secret,
        SECONDS.matcher(told).matches()
            ? Optional.of(Duration.ofSeconds(Long.parseLong(told)))
            : Optional.empty());
  }

  /**
   * The session with this token. It is renewed when nine tenths of the token's time are over, so
   * that a call on its way still arrives.
   *
   * @param start from when its age counts: before the login was sent
   * @param atMost how old a token may grow, whatever was told
   */
  public Session session(Instant start, Duration atMost) {
    Duration told = lifetime.map(all -> all.multipliedBy(9).dividedBy(10)).orElse(atMost);
    return new Session(secret, start.plus(told.compareTo(atMost) < 0 ? told : atMost));
  }
}
