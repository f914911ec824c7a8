package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A number of a report that a revision changes, and the dossiers that make the difference. */
@PublicType
@Value.Immutable
public abstract class FigureChange {

  FigureChange() {}

  /** Which number. */
  public abstract Measure measure();

  /** What it was. */
  public abstract long before();

  /** What it is. The number may be the same while the dossiers are others. */
  public abstract long after();

  /** Dossiers that it counts now and did not before. */
  public abstract List<DossierCode> added();

  /** Dossiers that it counted before and does not now. */
  public abstract List<DossierCode> removed();

  /** For people: {@code handled late: 3 -> 5 (+2 -0)}. */
  @Override
  public String toString() {
    return "%s: %d -> %d (+%d -%d)"
        .formatted(measure().nameEn(), before(), after(), added().size(), removed().size());
  }

  static FigureChange between(Measure measure, Figure before, Figure after) {
    return new Builder()
        .measure(measure)
        .before(before.count())
        .after(after.count())
        .added(in(after, before))
        .removed(in(before, after))
        .build();
  }

  private static List<DossierCode> in(Figure one, Figure other) {
    Set<DossierCode> known = other.codes().collect(Collectors.toSet());
    return one.codes().filter(Predicate.not(known::contains)).toList();
  }

  /** Whether other dossiers are counted than before. */
  boolean isChange() {
    return !added().isEmpty() || !removed().isEmpty();
  }

  /** Builds a {@link FigureChange}. */
  static final class Builder extends ImmutableFigureChange.Builder {
    Builder() {}
  }
}
