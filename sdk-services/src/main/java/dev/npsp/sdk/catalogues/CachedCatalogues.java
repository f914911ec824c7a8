package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import dev.npsp.sdk.wire.HostFailure;
import dev.npsp.sdk.wire.SharedCalls;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The agencies and fields at hand: asked of the portal once, kept, and asked again when they are
 * too old. When the portal cannot be reached, what is kept is given whatever its age; with a
 * {@linkplain Builder#file file} that holds after a restart too. Safe for many threads, and without
 * threads of its own: without {@link Builder#refreshOn} all calls run on the thread that asks.
 */
public final class CachedCatalogues {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.catalogues");
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);
  private static final String OPERATION = "catalogues.agencies (LayDanhMucCoQuan)";

  private final CataloguesClient portal;
  private final Duration maxAge;
  private final Clock clock;
  private final @Nullable Path file;
  private final @Nullable Executor executor;
  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
  private final AtomicBoolean onItsWay = new AtomicBoolean();
  private final SharedCalls<String, CatalogueSnapshot> calls = new SharedCalls<>(OPERATION);
  private final AtomicLong fetches = new AtomicLong();
  private final ReentrantLock publishing = new ReentrantLock();

  /**
   * A snapshot and when to ask again.
   *
   * @param snapshot the snapshot
   * @param freshUntil when to ask again
   * @param fetch which fetch it is of; 0 for the file
   */
  private record Kept(CatalogueSnapshot snapshot, Instant freshUntil, long fetch) {}

  private CachedCatalogues(Builder builder) {
    this.portal = builder.portal;
    this.maxAge = builder.maxAge;
    this.clock = builder.clock;
    this.file = builder.file;
    this.executor = builder.executor;
    if (file != null && !Files.notExists(file)) { // one that cannot be looked at is no missing one
      keep(CatalogueSnapshot.load(file), 0);
    }
  }

  /** Catalogues of this portal. */
  public static Builder builder(CataloguesClient portal) {
    return new Builder(portal);
  }

  /**
   * The catalogues. Too old a copy is renewed first, or, with an executor, renewed there while it
   * is given. If the portal cannot be reached, the copy is given and the portal left alone for a
   * minute; without a copy the error is thrown. A file that cannot be written is warned about.
   */
  public CatalogueSnapshot get() {
    Kept known = kept.get();
    if (known == null) {
      return renew();
    }
    if (!isFresh(known)) {
      if (executor == null) {
        return renew();
      }
      renewLater(executor);
    }
    return known.snapshot();
  }

  /** What is kept, however old; empty before the first. Asks nobody. */
  public Optional<CatalogueSnapshot> snapshot() {
    return Optional.ofNullable(kept.get()).map(Kept::snapshot);
  }

  /**
   * Asks the portal, on this thread, and writes the file if there is one. When it fails, everything
   * is as before.
   */
  public CatalogueSnapshot refresh() {
    return fetched(this::save);
  }

  /**
   * Refreshes on the executor of {@link Builder#refreshOn}.
   *
   * @throws IllegalStateException when there is none
   */
  public CompletableFuture<CatalogueSnapshot> refreshAsync() {
    if (executor == null) {
      throw new IllegalStateException(
          "Refreshing later runs on an executor of yours: give one with CachedCatalogues.builder(..).refreshOn(..), or call refresh().");
    }
    return new AsyncCalls(executor).call(this::refresh);
  }

  private boolean isFresh(Kept known) {
    return clock.instant().isBefore(known.freshUntil());
  }

  private CatalogueSnapshot fetched(Consumer<CatalogueSnapshot> saving) {
    long fetch = fetches.incrementAndGet();
    return publish(fetch, CatalogueSnapshot.take(portal, clock), saving);
  }

  private CatalogueSnapshot publish(
      long fetch, CatalogueSnapshot taken, Consumer<CatalogueSnapshot> saving) {
    publishing.lock();
    try {
      Kept before = kept.get();
      if (before != null && before.fetch() > fetch) {
        return before.snapshot(); // of a fetch that began later and was quicker
      }
      saving.accept(taken);
      keep(taken, fetch);
      return taken;
    } finally {
      publishing.unlock();
    }
  }

  private void save(CatalogueSnapshot taken) {
    if (file != null) {
      taken.save(file);
    }
  }

  /** Who only wants to read is not kept from it by a disk that is full. */
  private void saveOrWarn(CatalogueSnapshot taken) {
    try {
      save(taken);
    } catch (UncheckedIOException e) {
      LOG.warn(
          "The new catalogues are used, but their file cannot be written: {}", HostFailure.kind(e));
    }
  }

  private void keep(CatalogueSnapshot snapshot, long fetch) {
    kept.set(new Kept(snapshot, snapshot.takenAt().plus(maxAge), fetch));
  }

  /**
   * One at a time: who asks meanwhile waits for it, or for its own interruption, and takes what it
   * brought.
   */
  private CatalogueSnapshot renew() {
    try {
      return calls.call(OPERATION, this::freshOrFetched);
    } catch (NotSent e) {
      return snapshot().orElseThrow(() -> e);
    }
  }

  private CatalogueSnapshot freshOrFetched() {
    Kept known = kept.get();
    return known != null && isFresh(known) ? known.snapshot() : fetchedOr(known);
  }

  private CatalogueSnapshot fetchedOr(@Nullable Kept known) {
    try {
      return fetched(this::saveOrWarn);
    } catch (PortalException e) {
      if (known == null || !e.retryCanHelp()) {
        throw e;
      }
      LOG.warn(
          "The catalogues cannot be renewed ({}, request {}); the copy of {} is used.",
          e.getClass().getSimpleName(),
          e.requestId(),
          known.snapshot().takenAt());
      Instant later = clock.instant().plus(PAUSE_AFTER_FAILURE);
      kept.compareAndSet(known, new Kept(known.snapshot(), later, known.fetch()));
      return known.snapshot();
    }
  }

  private void renewLater(Executor background) {
    if (!onItsWay.compareAndSet(false, true)) {
      return;
    }
    try {
      background.execute(
          () -> {
            try {
              renew();
            } catch (PortalException e) {
              LOG.warn("The catalogues cannot be renewed: {}", e.getMessage());
            } finally {
              onItsWay.set(false);
            }
          });
    } catch (RejectedExecutionException e) {
      onItsWay.set(false);
      LOG.warn("The executor takes no work; the catalogues are given from their old copy.");
    }
  }

  /** What a copy is made of. */
  public static final class Builder {

    private final CataloguesClient portal;
    private Duration maxAge = Duration.ofHours(24);
    private Clock clock = Clock.systemUTC();
    private @Nullable Path file;
    private @Nullable Executor executor;

    private Builder(CataloguesClient portal) {
      this.portal = portal;
    }

    /** How old the copy may become before the portal is asked again; default a day. */
    public Builder maxAge(Duration age) {
      if (age.isNegative() || age.isZero()) {
        throw new IllegalArgumentException("A copy lives longer than nothing.");
      }
      this.maxAge = age;
      return this;
    }

    /** Where the snapshot is kept: read when the copy is built, written by each refresh. */
    public Builder file(Path yours) {
      this.file = yours;
      return this;
    }

    /** Renew in the background, there; without it nothing runs in the background. */
    public Builder refreshOn(Executor yours) {
      this.executor = yours;
      return this;
    }

    /** The time of day; for tests. */
    public Builder clock(Clock yours) {
      this.clock = yours;
      return this;
    }

    /**
     * The copy.
     *
     * @throws dev.npsp.sdk.core.error.SnapshotUnreadable when there is a file and it is damaged
     */
    public CachedCatalogues build() {
      return new CachedCatalogues(this);
    }
  }
}
