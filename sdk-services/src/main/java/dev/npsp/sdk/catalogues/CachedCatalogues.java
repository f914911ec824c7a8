package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import dev.npsp.sdk.wire.CachedCopies;
import dev.npsp.sdk.wire.CachedCopies.Copy;
import dev.npsp.sdk.wire.CachedCopies.Source;
import dev.npsp.sdk.wire.CachedSnapshot;
import dev.npsp.sdk.wire.HostFailure;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
  private static final String OPERATION = "catalogues.agencies (LayDanhMucCoQuan)";

  private final CataloguesClient portal;
  private final Clock clock;
  private final @Nullable Path file;
  private final @Nullable Executor executor;
  private final CachedSnapshot<CatalogueSnapshot> newest = new CachedSnapshot<>();
  private final CachedCopies<String, CatalogueSnapshot> copies;

  private CachedCatalogues(Builder builder) {
    this.portal = builder.portal;
    this.clock = builder.clock;
    this.file = builder.file;
    this.executor = builder.executor;
    this.copies = new CachedCopies<>(new Lists(), OPERATION, builder.maxAge, clock, executor, LOG);
    if (file != null && !Files.notExists(file)) { // one that cannot be looked at is no missing one
      newest.load(CatalogueSnapshot.load(file));
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
    return copies.get(OPERATION).orElseThrow();
  }

  /** What is kept, however old; empty before the first. Asks nobody. */
  public Optional<CatalogueSnapshot> snapshot() {
    return newest.get();
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

  private CatalogueSnapshot fetched(Consumer<CatalogueSnapshot> saving) {
    return newest.refresh(
        () -> CatalogueSnapshot.take(portal, clock),
        (before, taken) -> {
          saving.accept(taken);
          return taken;
        });
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

  /** All lists are one thing, which the portal always has. */
  private final class Lists implements Source<String, CatalogueSnapshot> {

    @Override
    public Optional<Copy<CatalogueSnapshot>> held(String operation) {
      return snapshot().map(Lists::copy);
    }

    @Override
    public Optional<Copy<CatalogueSnapshot>> fetch(String operation) {
      return Optional.of(copy(fetched(CachedCatalogues.this::saveOrWarn)));
    }

    @Override
    public String name(String operation) {
      return "The snapshot of catalogues";
    }

    private static Copy<CatalogueSnapshot> copy(CatalogueSnapshot snapshot) {
      return new Copy<>(snapshot, snapshot.takenAt());
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
