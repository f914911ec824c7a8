package dev.npsp.sdk.sandbox.internal.mapi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in. A session belongs to the root of the agency code it was opened with, not to
 * that one code.
 */
public final class Sessions {
  private final Map<String, Session> open = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration lifetime;

  private record Session(String root, Instant end) {}

  public Sessions(Clock clock, Duration lifetime) {
    this.clock = clock;
    this.lifetime = lifetime;
  }

  String open(String root) {
    Instant now = clock.instant();
    open.values().removeIf(session -> !now.isBefore(session.end));
    String id = UUID.randomUUID().toString();
    open.put(id, new Session(root, now.plus(lifetime)));
    return id;
  }

  /** The root the session belongs to; null when it is unknown or has ended. */
  @Nullable String rootOf(String id) {
    Session session = open.get(id);
    return session == null || !clock.instant().isBefore(session.end) ? null : session.root;
  }

  void end(String id) {
    open.remove(id);
  }

  public void endAll() {
    open.clear();
  }
}
