package dev.npsp.sdk.sandbox.internal.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in on one wire. A session belongs to the root of the agency code it was opened
 * with, not to that one code.
 */
public final class Sessions {
  private final Map<String, Session> open = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration lifetime;
  private final boolean oneAnAccount;

  private record Session(String account, String root, Instant end) {}

  /**
   * @param oneAnAccount whether a login ends the session that its account had before
   */
  public Sessions(Clock clock, Duration lifetime, boolean oneAnAccount) {
    this.clock = clock;
    this.lifetime = lifetime;
    this.oneAnAccount = oneAnAccount;
  }

  /** A session of an account, for agencies of that root. */
  public String open(String account, String root) {
    Instant now = clock.instant();
    open.values()
        .removeIf(
            session ->
                !now.isBefore(session.end) || (oneAnAccount && session.account.equals(account)));
    String id = UUID.randomUUID().toString();
    open.put(id, new Session(account, root, now.plus(lifetime)));
    return id;
  }

  /** The root the session belongs to; null when it is unknown or has ended. */
  public @Nullable String rootOf(String id) {
    Session session = valid(id);
    return session == null ? null : session.root;
  }

  /** The account the session was opened with; null when it is unknown or has ended. */
  public @Nullable String accountOf(String id) {
    Session session = valid(id);
    return session == null ? null : session.account;
  }

  private @Nullable Session valid(String id) {
    Session session = open.get(id);
    return session == null || !clock.instant().isBefore(session.end) ? null : session;
  }

  /** How long a session lasts. */
  public Duration lifetime() {
    return lifetime;
  }

  public void end(String id) {
    open.remove(id);
  }

  public void endAll() {
    open.clear();
  }
}
