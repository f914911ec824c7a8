package dev.npsp.sdk.procedures;

import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureStatus;
import dev.npsp.sdk.wire.CachedCopies;
import dev.npsp.sdk.wire.CachedCopies.Copy;
import dev.npsp.sdk.wire.CachedCopies.Source;
import dev.npsp.sdk.wire.CachedSnapshot;
import dev.npsp.sdk.wire.HeldCopies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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

  private final ProceduresClient portal;
  private final Clock clock;
  private final @Nullable Path file;
  private final @Nullable Executor executor;
  private final HeldCopies<ProcedureCode, Procedure> held;
  private final CachedSnapshot<ProcedureSnapshot> newest = new CachedSnapshot<>();
  private final CachedCopies<ProcedureCode, Procedure> copies;

  private CachedProcedures(Builder builder) {
    this.portal = builder.portal;
    this.clock = builder.clock;
    this.file = builder.file;
    this.executor = builder.executor;
    this.held = new HeldCopies<>(builder.maximumSize);
    this.copies =
        new CachedCopies<>(
            new Procedures(), "procedures.get (LayThuTuc)", builder.maxAge, clock, executor, LOG);
    if (file != null && !Files.notExists(file)) { // one that cannot be looked at is no missing one
      newest.load(ProcedureSnapshot.load(file));
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
    return copies.get(code);
  }

  /** How old the copy of that procedure is; empty when there is none. Asks nobody. */
  public Optional<Duration> age(ProcedureCode code) {
    return known(code).map(known -> Duration.between(known.takenAt(), clock.instant()));
  }

  /** The whole catalogue as it was last refreshed or loaded; empty before that. */
  public Optional<ProcedureSnapshot> snapshot() {
    return newest.get();
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
    return newest.refresh(() -> ProcedureSnapshot.take(portal, clock), this::publish);
  }

  private ProcedureSnapshot publish(Optional<ProcedureSnapshot> before, ProcedureSnapshot taken) {
    ProcedureSnapshot whole = before.map(taken::after).orElse(taken);
    if (file != null) {
      whole.save(file);
    }
    held.clear();
    return whole;
  }

  /**
   * Refreshes on the executor of {@link Builder#refreshOn}.
   *
   * @throws IllegalStateException when there is none
   */
  public CompletableFuture<ProcedureSnapshot> refreshAsync() {
    if (executor == null) {
      throw new IllegalStateException(
          "Refreshing later runs on an executor of yours: give one with"
              + " CachedProcedures.builder(..).refreshOn(..), or call refresh().");
    }
    return new AsyncCalls(executor).call(this::refresh);
  }

  /** In the cache, else in the snapshot. */
  private Optional<Copy<Procedure>> known(ProcedureCode code) {
    return held.find(code).or(() -> inSnapshot(code));
  }

  private Optional<Copy<Procedure>> inSnapshot(ProcedureCode code) {
    return snapshot()
        .flatMap(
            snapshot ->
                snapshot
                    .find(code)
                    .filter(procedure -> procedure.code().equals(code))
                    .map(procedure -> new Copy<>(procedure, snapshot.takenAt())));
  }

  private final class Procedures implements Source<ProcedureCode, Procedure> {

    @Override
    public Optional<Copy<Procedure>> held(ProcedureCode code) {
      return known(code);
    }

    @Override
    public Optional<Copy<Procedure>> fetch(ProcedureCode code) {
      long edition = held.edition(); // a refresh from here on is newer than what is fetched
      Instant now = clock.instant();
      Optional<Copy<Procedure>> fetched =
          portal.find(code).map(procedure -> new Copy<>(procedure, now));
      fetched.ifPresentOrElse(copy -> held.put(code, copy, edition), () -> held.remove(code));
      return fetched;
    }

    @Override
    public String name(ProcedureCode code) {
      return "Procedure " + code;
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
