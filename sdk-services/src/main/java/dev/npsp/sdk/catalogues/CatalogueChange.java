package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/** One row that is different between two snapshots, in a sentence of either language. */
@PublicType
@Value.Immutable
public abstract class CatalogueChange {

  CatalogueChange() {}

  /** What kind of change it is. */
  public abstract CatalogueChange.Kind kind();

  /** In which catalogue: {@link Catalogue#AGENCIES} or {@link Catalogue#FIELDS}. */
  public abstract Catalogue<?> catalogue();

  /** The code of the row, as the portal wrote it. */
  public abstract String codeText();

  /** Its name: the newer one. */
  public abstract String name();

  /** A sentence: {@code agency 000.00.00.H56 added: UBND tỉnh Thanh Hóa}. */
  public abstract String english();

  /** Một câu: {@code cơ quan 000.00.00.H56 thêm mới: UBND tỉnh Thanh Hóa}. */
  public abstract String vietnamese();

  /** The sentence in English. */
  @Override
  public String toString() {
    return english();
  }

  /** Builds a {@link CatalogueChange}. */
  static final class Builder extends ImmutableCatalogueChange.Builder {
    Builder() {}
  }

  /** Kinds of changes. More may come: a switch over them needs a default. */
  public enum Kind {
    /** It was not there. */
    ADDED,
    /** It is not there any more. */
    REMOVED,
    /** It has another name. */
    RENAMED,
    /** Something else of it changed. */
    CHANGED
  }
}
