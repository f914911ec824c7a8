package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A row of a catalogue of which peers name only the service, not the columns.
 *
 * <p>Proposed, after the catalogues whose columns are known: the code stands in a column {@code
 * MA..}, the name in a column {@code TEN..}. Of several such columns the pair is taken that the
 * catalogue is called after ({@code MATINHTHANH}, {@code TENTINHTHANH}), else the first two with
 * the same ending, else the first of each; where a row has no such column, its first two columns
 * stand for them. Everything that came is in {@link #columns}, so that nothing depends on this
 * guess.
 */
@PublicType
@Value.Immutable
public abstract class CatalogueRow {

  CatalogueRow() {}

  /** The code; {@code ""} when the row has none. */
  public abstract String code();

  /** The name; {@code ""} when the row has none. */
  public abstract String name();

  /**
   * All columns of the row by wire name, code and name included, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> columns();

  /** What is required: code, name. */
  public static Builder builder(String code, String name) {
    return new Builder().code(code).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link CatalogueRow}. */
  public static final class Builder extends ImmutableCatalogueRow.Builder {
    Builder() {}
  }
}
