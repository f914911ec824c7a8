package dev.npsp.sdk.feeds;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A cursor that is gone with the process. */
final class InMemoryFeedCursor implements FeedCursor {

  private final Map<FeedKind, Instant> moments = new ConcurrentHashMap<>();

  @Override
  public Optional<Instant> read(FeedKind feed) {
    return Optional.ofNullable(moments.get(feed));
  }

  @Override
  public void moveTo(FeedKind feed, Instant moment) {
    moments.put(feed, moment);
  }
}
