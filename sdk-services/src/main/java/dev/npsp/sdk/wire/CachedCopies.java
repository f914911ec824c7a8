package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.PortalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Copies of what a portal says, each asked for again when it is too old: one call a key at a time,
 * with no lock held meanwhile. While the portal cannot be reached, a copy is given whatever its
 * age, and the portal is left alone for a minute. With an executor an old copy is given at once and
 * renewed there; without one everything runs on the thread that asks.
 *
 * @param <K> what is asked for
 * @param <V> what is kept of it
 */
public final class CachedCopies<K, V> {

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

  private final Source<K, V> source;
  private final SharedCalls<K, Optional<Copy<V>>> calls;
  private final Logger log;
  private final Duration maxAge;
  private final Clock clock;
  private final @Nullable Executor executor;
  private final Set<K> onTheirWay = ConcurrentHashMap.newKeySet();
  private final ConcurrentMap<K, Pause> pauses = new ConcurrentHashMap<>();

  /**
   * A copy of one thing.
   *
   * @param value the thing
   * @param takenAt when the portal said it
   * @param <V> what is kept
   */
  public record Copy<V>(V value, Instant takenAt) {}

  /**
   * Where copies are held and asked for.
   *
   * @param <K> what is asked for
   * @param <V> what is kept of it
   */
  public interface Source<K, V> {

    /** The copy that is held, however old. Asks nobody. */
    Optional<Copy<V>> held(K key);

    /** Asks the portal and holds what it says; empty when it has no such thing. */
    Optional<Copy<V>> fetch(K key);

    /** What the thing is called at the beginning of a sentence in the log. */
    String name(K key);
  }

  /** A time in which that very copy is not renewed. */
  private record Pause(Instant ofCopy, Instant until) {}

  /** When copies are too old, and where that is mended and told. */
  public CachedCopies(
      Source<K, V> source,
      String operation,
      Duration maxAge,
      Clock clock,
      @Nullable Executor executor,
      Logger log) {
    this.source = source;
    this.calls = new SharedCalls<>(operation);
    this.maxAge = maxAge;
    this.clock = clock;
    this.executor = executor;
    this.log = log;
  }

  /**
   * The thing, if the portal has it. Without a copy an error of the portal is thrown; with one only
   * an error that trying again cannot help.
   */
  public Optional<V> get(K key) {
    return copy(key).map(Copy::value);
  }

  private Optional<Copy<V>> copy(K key) {
    Optional<Copy<V>> held = source.held(key);
    if (held.isPresent() && isFresh(key, held.get())) {
      return held;
    }
    if (held.isEmpty() || executor == null) {
      return renew(key);
    }
    renewLater(key, executor);
    return held;
  }

  private boolean isFresh(K key, Copy<V> copy) {
    Instant now = clock.instant();
    Pause pause = pauses.get(key);
    return Duration.between(copy.takenAt(), now).compareTo(maxAge) < 0
        || pause != null && pause.ofCopy().equals(copy.takenAt()) && now.isBefore(pause.until());
  }

  /** Who asks meanwhile waits for the call on its way, or for its own interruption. */
  private Optional<Copy<V>> renew(K key) {
    try {
      return calls.call(key, () -> freshOrFetched(key));
    } catch (NotSent e) {
      Optional<Copy<V>> held = source.held(key);
      if (held.isEmpty()) {
        throw e;
      }
      return held;
    }
  }

  private Optional<Copy<V>> freshOrFetched(K key) {
    Optional<Copy<V>> held = source.held(key);
    if (held.isPresent() && isFresh(key, held.get())) {
      return held;
    }
    try {
      Optional<Copy<V>> fetched = source.fetch(key);
      pauses.remove(key);
      return fetched;
    } catch (PortalException e) {
      if (held.isEmpty() || !e.retryCanHelp()) {
        throw e;
      }
      pause(key, held.get(), e);
      return held;
    }
  }

  private void pause(K key, Copy<V> copy, PortalException failure) {
    log.warn(
        "{} cannot be renewed ({}, request {}); the copy of {} is used.",
        source.name(key),
        failure.getClass().getSimpleName(),
        failure.requestId(),
        copy.takenAt());
    pauses.put(key, new Pause(copy.takenAt(), clock.instant().plus(PAUSE_AFTER_FAILURE)));
  }

  private void renewLater(K key, Executor background) {
    if (!onTheirWay.add(key)) {
      return;
    }
    try {
      background.execute(() -> renewAndTell(key));
    } catch (RejectedExecutionException e) {
      onTheirWay.remove(key);
      log.warn(
          "{} cannot be renewed: the executor takes no work; the old copy is used.",
          source.name(key));
    }
  }

  private void renewAndTell(K key) {
    try {
      renew(key);
    } catch (PortalException e) {
      log.warn("{} cannot be renewed: {}", source.name(key), e.getMessage());
    } finally {
      onTheirWay.remove(key);
    }
  }
}
