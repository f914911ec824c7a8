package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which status may follow which. Immutable.
 *
 * <p>Proposed, not attested: nobody has published such a table. The {@linkplain #standard()
 * standard one} holds every move that the law's flow or a known system suggests, so that what it
 * calls wrong is worth a look; a host replaces it with {@link #read(Path)} or changes it with
 * {@link #toBuilder}. Codes that it does not know are never judged.
 */
public final class Lifecycle {

  private static final String FILE = "lifecycle.csv";

  private final Map<DossierStatus, Set<DossierStatus>> moves;

  private Lifecycle(Map<DossierStatus, Set<DossierStatus>> moves) {
    this.moves = moves;
  }

  /** The table that comes with the library, for the statuses 1 to 10. */
  public static Lifecycle standard() {
    return Standard.TABLE;
  }

  /**
   * A table of one's own: CSV in UTF-8 with the columns {@code from} and {@code to}, a move a line;
   * further columns are for people, lines that begin with {@code #} are passed over.
   *
   * @throws DataFileRejected naming everything that is wrong, each with its line and a remedy
   */
  public static Lifecycle read(Path file) {
    return LifecycleFile.read(
        () -> Files.newBufferedReader(file, StandardCharsets.UTF_8), file.getFileName().toString());
  }

  /**
   * Reads a lifecycle from a reader; the reader is read to its end and not closed.
   *
   * @param name what errors call the text
   */
  public static Lifecycle read(Reader text, String name) {
    return LifecycleFile.read(DataFiles.opened(text), name);
  }

  /** As a file, which {@link #read(Path)} reads. */
  public String toCsv() {
    return LifecycleFile.write(this);
  }

  /** A table without any move, to be filled. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    moves.forEach((from, targets) -> targets.forEach(to -> builder.allow(from, to)));
    return builder;
  }

  /** Judges a move and says why. */
  public StatusTransition check(DossierStatus from, DossierStatus to) {
    StatusTransition.Builder move =
        new StatusTransition.Builder().from(from).to(to).addAllAllowed(next(from));
    if (from.equals(to)) {
      return move.judgement(StatusTransition.Judgement.STAYS).build();
    }
    if (!knows(from) || !knows(to)) {
      return move.judgement(StatusTransition.Judgement.NOT_JUDGED).build();
    }
    if (next(from).contains(to)) {
      return move.judgement(StatusTransition.Judgement.ALLOWED).build();
    }
    return isFinal(from)
        ? move.judgement(StatusTransition.Judgement.AFTER_THE_END).build()
        : move.judgement(StatusTransition.Judgement.NOT_A_STEP)
            .addAllBetween(between(from, to))
            .build();
  }

  /** Where a dossier may go from there; nothing when it is at its end, or the status not known. */
  public Set<DossierStatus> next(DossierStatus from) {
    return moves.getOrDefault(from, Set.of());
  }

  /** Whether the table names the status. */
  public boolean knows(DossierStatus status) {
    return moves.containsKey(status);
  }

  /** Whether nothing follows. */
  public boolean isFinal(DossierStatus status) {
    return knows(status) && next(status).isEmpty();
  }

  /** All statuses that the table names. */
  public Set<DossierStatus> statuses() {
    return moves.keySet();
  }

  /** The shortest way, without its ends; empty when there is none. */
  private List<DossierStatus> between(DossierStatus from, DossierStatus to) {
    Map<DossierStatus, DossierStatus> cameFrom = new HashMap<>();
    Deque<DossierStatus> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !cameFrom.containsKey(to)) {
      DossierStatus here = open.remove();
      for (DossierStatus there : next(here)) {
        if (!there.equals(from) && cameFrom.putIfAbsent(there, here) == null) {
          open.add(there);
        }
      }
    }
    LinkedList<DossierStatus> way = new LinkedList<>();
    for (DossierStatus step = cameFrom.get(to);
        step != null && !step.equals(from);
        step = cameFrom.get(step)) {
      way.addFirst(step);
    }
    return List.copyOf(way);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lifecycle lifecycle && lifecycle.moves.equals(moves);
  }

  @Override
  public int hashCode() {
    return moves.hashCode();
  }

  @Override
  public String toString() {
    return moves.toString();
  }

  /** Collects moves. */
  public static final class Builder {
    private final Map<DossierStatus, Set<DossierStatus>> moves =
        new TreeMap<>(LifecycleFile.BY_NUMBER);

    private Builder() {}

    /** From there a dossier may go there. */
    public Builder allow(DossierStatus from, DossierStatus to) {
      moves.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
      moves.computeIfAbsent(to, none -> new LinkedHashSet<>());
      return this;
    }

    /** From there a dossier may not go there. */
    public Builder forbid(DossierStatus from, DossierStatus to) {
      moves.computeIfAbsent(from, none -> new LinkedHashSet<>()).remove(to);
      moves.computeIfAbsent(to, none -> new LinkedHashSet<>());
      return this;
    }

    /** The table. */
    public Lifecycle build() {
      Map<DossierStatus, Set<DossierStatus>> copy = new TreeMap<>(LifecycleFile.BY_NUMBER);
      moves.forEach(
          (from, targets) ->
              copy.put(from, Collections.unmodifiableSet(new LinkedHashSet<>(targets))));
      return new Lifecycle(Collections.unmodifiableMap(copy));
    }
  }

  /** Read when first asked for. */
  private static final class Standard {
    static final Lifecycle TABLE =
        LifecycleFile.read(
            () -> DataFiles.bundled(Lifecycle.class.getResourceAsStream(FILE), FILE), FILE);
  }
}
