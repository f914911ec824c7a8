package dev.npsp.sdk.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A count of dossiers, and the codes of the dossiers that it counts. Each dossier is kept once in
 * memory, however many figures count it.
 */
public final class Figure {

  /** Nothing counted. */
  public static final Figure NONE = new Figure(List.of());

  private final List<List<DossierCode>> cells;

  private Figure(List<List<DossierCode>> cells) {
    this.cells = cells;
  }

  /** These dossiers. */
  public static Figure of(List<DossierCode> codes) {
    return new Figure(List.of(List.copyOf(codes)));
  }

  /** Those of all parts; the parts have none in common. */
  public static Figure sum(Figure... parts) {
    return new Figure(Arrays.stream(parts).flatMap(part -> part.cells.stream()).toList());
  }

  /** How many. */
  public long count() {
    return cells.stream().mapToLong(List::size).sum();
  }

  /** Which ones, in the order in which they were counted within their group. */
  public Stream<DossierCode> codes() {
    return cells.stream().flatMap(List::stream);
  }

  /** Whether it counts the same dossiers, in whatever order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Figure figure
        && count() == figure.count()
        && sorted().equals(figure.sorted());
  }

  @Override
  public int hashCode() {
    return codes().mapToInt(DossierCode::hashCode).sum();
  }

  private List<String> sorted() {
    return codes().map(DossierCode::value).sorted().toList();
  }

  /** The number. */
  @Override
  public String toString() {
    return Long.toString(count());
  }
}
