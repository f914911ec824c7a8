package dev.npsp.sdk.directions.internal;

import dev.npsp.sdk.directions.DirectionEvent;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.directions.DirectionStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Events in memory. */
public final class InMemoryDirections implements DirectionStore {

  private final Map<DirectionKey, List<DirectionEvent>> all = new ConcurrentHashMap<>();

  @Override
  public List<DirectionEvent> events(DirectionKey key) {
    return all.getOrDefault(key, List.of());
  }

  @Override
  public boolean append(DirectionKey key, int seen, DirectionEvent event) {
    boolean[] added = new boolean[1];
    all.compute(
        key,
        (same, events) -> {
          List<DirectionEvent> there = events == null ? List.of() : events;
          added[0] = there.size() == seen;
          if (!added[0]) {
            return events;
          }
          List<DirectionEvent> more = new ArrayList<>(there);
          more.add(event);
          return List.copyOf(more);
        });
    return added[0];
  }

  @Override
  public List<DirectionKey> keys() {
    return List.copyOf(all.keySet());
  }
}
