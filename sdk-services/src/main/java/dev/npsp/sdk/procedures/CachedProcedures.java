package dev.npsp.sdk.procedures;

import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureStatus;
import dev.npsp.sdk.wire.SharedCalls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Procedures at hand: each is asked of the portal once, kept, and asked again when it is too old.
 * When the portal cannot be reached, what is kept is given whatever its age; with a {@linkplain
 * Builder#file file} that holds after a restart too. Safe for many threads, and without threads of
 * its own: without {@link Builder#refreshOn} all calls run on the thread that asks.
 *
 * <pre>{@code
 * CachedProcedures catalogue =
 *     CachedProcedures.builder(portal.procedures()).file(Path.of("procedures.json")).build();
 * Procedure procedure = catalogue.get(ProcedureCode.of("2.000815"));
 * }</pre>
 */
public final class CachedProcedures {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.procedures");
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

  private final ProceduresClient portal;
  private final Duration maxAge;
  private final Clock clock;
  private final @Nullable Path file;
  private final @Nullable Executor executor;
  private final HeldProcedures held;
  private final SharedCalls<ProcedureCode, Optional<HeldProcedure>> calls =
      new SharedCalls<>("procedures.get (LayThuTuc)");
  private final AtomicReference<@Nullable ProcedureSnapshot> newest = new AtomicReference<>();
  private final Set<ProcedureCode> onTheirWay = ConcurrentHashMap.newKeySet();
  private final AtomicLong refreshes = new AtomicLong();
  private final ReentrantLock publishing = new ReentrantLock();
  private long published; // the refresh that the newest snapshot is of; under that lock

  private CachedProcedures(Builder builder) {
    this.portal = builder.portal;
    this.maxAge = builder.maxAge;
    this.clock = builder.clock;
    this.file = builder.file;
    this.executor = builder.executor;
    this.held = new HeldProcedures(builder.maximumSize);
    if (file != null && !Files.notExists(file)) { // one that cannot be looked at is no missing one
      newest.set(ProcedureSnapshot.load(file));
    }
  }

  /** Procedures of this portal. */
  public static Builder builder(ProceduresClient portal) {
    return new Builder(portal);
  }

  /**
   * The procedure of that code.
   *
   * @throws NotFoundAtPortal when the portal has none of that code
   */
  public Procedure get(ProcedureCode code) {
    return find(code).orElseGet(() -> portal.get(code));
  }

  /**
   * The procedure of that code, if the portal has one. Too old a copy is renewed first, or, with an
   * executor, renewed there while it is given. If the portal cannot be reached, the copy is given
   * and the portal left alone for a minute; without a copy the error is thrown.
   */
  public Optional<Procedure> find(ProcedureCode code) {
    return Optional.ofNullable(hold(code)).map(HeldProcedure::procedure);
  }

  /** How old the copy of that procedure is; empty when there is none. Asks nobody. */
  public Optional<Duration> age(ProcedureCode code) {
    return Optional.ofNullable(known(code))
        .map(known -> Duration.between(known.fetchedAt(), clock.instant()));
  }

  /** The whole catalogue as it was last refreshed or loaded; empty before that. */
  public Optional<ProcedureSnapshot> snapshot() {
    return Optional.ofNullable(newest.get());
  }

  /**
   * What the newest snapshot says of that procedure. For {@link
   * dev.npsp.sdk.PortalClientBuilder#watchProcedures}.
   */
  public ProcedureStatus status(ProcedureCode code) {
    return snapshot().map(snapshot -> snapshot.status(code)).orElse(ProcedureStatus.NOT_LISTED);
  }

  /**
   * Asks the portal for all procedures, on this thread, and writes the file if there is one. When
   * it fails, everything is as before.
   */
  public ProcedureSnapshot refresh() {
    long refresh = refreshes.incrementAndGet();
    return publish(refresh, ProcedureSnapshot.take(portal, clock));
  }

  private ProcedureSnapshot publish(long refresh, ProcedureSnapshot taken) {
    publishing.lock();
    try {
      ProcedureSnapshot before = newest.get();
      if (before != null && published > refresh) {
        return before; // of a refresh that began later and was quicker
      }
      ProcedureSnapshot whole = before == null ? taken : taken.after(before);
      if (file != null) {
        whole.save(file);
      }
      newest.set(whole);
      published = refresh;
      held.clear();
      return whole;
    } finally {
      publishing.unlock();
    }
  }

  /**
   * Refreshes on the executor of {@link Builder#refreshOn}.
   *
   * @throws IllegalStateException when there is none
   */
  public CompletableFuture<ProcedureSnapshot> refreshAsync() {
    if (executor == null) {
      throw new IllegalStateException(
          "Refreshing later runs on an executor of yours: give one with CachedProcedures.builder(..).refreshOn(..), or call refresh().");
    }
    return new AsyncCalls(executor).call(this::refresh);
  }

  private @Nullable HeldProcedure hold(ProcedureCode code) {
    HeldProcedure known = known(code);
    if (known != null && known.isFresh(clock.instant())) {
      return known;
    }
    if (known == null || executor == null) {
      return renew(code);
    }
    renewLater(code, executor);
    return known;
  }

  /** In the cache, else in the snapshot. */
  private @Nullable HeldProcedure known(ProcedureCode code) {
    HeldProcedure known = held.get(code);
    return known != null ? known : inSnapshot(code);
  }

  private @Nullable HeldProcedure inSnapshot(ProcedureCode code) {
    return snapshot()
        .flatMap(
            snapshot ->
                snapshot
                    .find(code)
                    .filter(procedure -> procedure.code().equals(code))
                    .map(
                        procedure ->
                            new HeldProcedure(
                                procedure, snapshot.takenAt(), snapshot.takenAt().plus(maxAge))))
        .orElse(null);
  }

  /** One call a code at a time: who asks meanwhile waits for it, or for its own interruption. */
  private @Nullable HeldProcedure renew(ProcedureCode code) {
    try {
      return calls.call(code, () -> Optional.ofNullable(freshOrFetched(code))).orElse(null);
    } catch (NotSent e) {
      HeldProcedure known = known(code);
      if (known == null) {
        throw e;
      }
      return known;
    }
  }

  private @Nullable HeldProcedure freshOrFetched(ProcedureCode code) {
    long edition = held.edition(); // a refresh from here on is newer than what is fetched
    HeldProcedure known = known(code);
    if (known != null && known.isFresh(clock.instant())) {
      return known;
    }
    HeldProcedure fetched = fetch(code, known);
    if (fetched == null) {
      held.remove(code);
    } else {
      held.put(code, fetched, edition);
    }
    return fetched;
  }

  private @Nullable HeldProcedure fetch(ProcedureCode code, @Nullable HeldProcedure known) {
    Instant now = clock.instant();
    try {
      return portal
          .find(code)
          .map(procedure -> new HeldProcedure(procedure, now, now.plus(maxAge)))
          .orElse(null);
    } catch (PortalException e) {
      if (known == null || !e.retryCanHelp()) {
        throw e;
      }
      LOG.warn(
          "Procedure {} cannot be renewed ({}, request {}); the copy of {} is used.",
          code,
          e.getClass().getSimpleName(),
          e.requestId(),
          known.fetchedAt());
      return known.keptUntil(now.plus(PAUSE_AFTER_FAILURE));
    }
  }

  private void renewLater(ProcedureCode code, Executor background) {
    if (!onTheirWay.add(code)) {
      return;
    }
    try {
      background.execute(
          () -> {
            try {
              renew(code);
            } catch (PortalException e) {
              LOG.warn("Procedure {} cannot be renewed: {}", code, e.getMessage());
            } finally {
              onTheirWay.remove(code);
            }
          });
    } catch (RejectedExecutionException e) {
      onTheirWay.remove(code);
      LOG.warn("The executor takes no work; procedure {} is given from its old copy.", code);
    }
  }

  /** What a catalogue is made of. */
  public static final class Builder {

    private final ProceduresClient portal;
    private Duration maxAge = Duration.ofHours(24);
    private int maximumSize = 10_000;
    private Clock clock = Clock.systemUTC();
    private @Nullable Path file;
    private @Nullable Executor executor;

    private Builder(ProceduresClient portal) {
      this.portal = portal;
    }

    /** How old a copy may become before the portal is asked again; default a day. */
    public Builder maxAge(Duration age) {
      if (age.isNegative() || age.isZero()) {
        throw new IllegalArgumentException("A copy lives longer than nothing.");
      }
      this.maxAge = age;
      return this;
    }

    /** How many procedures are kept beside the snapshot; default 10,000. */
    public Builder maximumSize(int procedures) {
      if (procedures < 1) {
        throw new IllegalArgumentException("A cache keeps one procedure or more.");
      }
      this.maximumSize = procedures;
      return this;
    }

    /** Where the snapshot is kept: read when the catalogue is built, written by each refresh. */
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
     * The catalogue.
     *
     * @throws dev.npsp.sdk.core.error.SnapshotUnreadable when there is a file and it is damaged
     */
    public CachedProcedures build() {
      return new CachedProcedures(this);
    }
  }
}
