package dev.npsp.sdk.directions;

import dev.npsp.sdk.directions.internal.InMemoryDirections;
import java.util.List;

/**
 * Where the events of directions are kept; nothing is ever changed or removed. A host implements
 * this over its database; implementations must be safe for many threads and nodes.
 */
public interface DirectionStore {

  /** The events of a direction, in their order; empty when it is not known. */
  List<DirectionEvent> events(DirectionKey key);

  /**
   * Adds an event behind the others, if there are as many as the caller has seen. Atomic: of two
   * callers that have seen the same, one gets true.
   *
   * @param seen how many events the caller knows of
   * @return false when there are more by now: read again and decide anew
   */
  boolean append(DirectionKey key, int seen, DirectionEvent event);

  /** All directions that are known, in no certain order. */
  List<DirectionKey> keys();

  /** In memory: for tests and small hosts. */
  static DirectionStore inMemory() {
    return new InMemoryDirections();
  }
}
