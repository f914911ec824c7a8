package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * One call a key at a time: who asks for a key whose call is on its way waits for that call and
 * gets what it brings, be it an error. Nothing is remembered, and no lock is held meanwhile: calls
 * of other keys neither wait for it nor are waited for. A call whose own thread was interrupted is
 * made again by one of those who waited.
 *
 * @param <K> what is asked for
 * @param <V> what a call brings
 */
public final class SharedCalls<K, V> {

  private final String operation;
  private final ConcurrentMap<K, Running<V>> running = new ConcurrentHashMap<>();

  /** Calls of that operation, in the words that errors have for it. */
  public SharedCalls(String operation) {
    this.operation = operation;
  }

  /** A call and the thread that makes it. */
  private static final class Running<V> extends CompletableFuture<V> {
    private final Thread thread = Thread.currentThread();
  }

  /**
   * What the call for that key brings: the one on its way, else this one, made on this thread.
   *
   * @throws NotSent when the thread is interrupted while it waits; it stays interrupted
   */
  public V call(K key, Supplier<V> remote) {
    Running<V> mine = new Running<>();
    while (true) {
      Running<V> other = running.putIfAbsent(key, mine);
      if (other == null) {
        return make(key, mine, remote);
      }
      try {
        return await(other);
      } catch (CancellationException e) {
        continue; // its thread gave up: the next one asks
      }
    }
  }

  private V make(K key, Running<V> mine, Supplier<V> remote) {
    try {
      V brought = called(key, mine, remote);
      mine.complete(brought);
      return brought;
    } catch (RuntimeException e) {
      if (!Thread.currentThread().isInterrupted()) {
        mine.completeExceptionally(e);
      }
      throw e;
    } finally {
      mine.cancel(false); // means something only when the thread gave up
    }
  }

  /** Ends as running before anybody hears what came of it: who asks from then on asks anew. */
  private V called(K key, Running<V> mine, Supplier<V> remote) {
    try {
      return remote.get();
    } finally {
      running.remove(key, mine);
    }
  }

  private V await(Running<V> other) {
    if (other.thread == Thread.currentThread()) {
      throw new IllegalStateException(
          operation + " is asked within itself: an interceptor asks for what its own call brings.");
    }
    try {
      return other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotSent(
          new Origin(operation, "none"),
          ServiceText.WAITING_INTERRUPTED.text(),
          ServiceText.WAITING_INTERRUPTED.remedy(),
          e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("A call ends with what was thrown at it.", e);
    }
  }
}
