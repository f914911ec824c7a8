package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field of administration in the portal's catalogue. Wire: a row of {@code LayDanhMucLinhVuc}.
 */
@PublicType
@Value.Immutable
public abstract class AdministrativeField {

  AdministrativeField() {}

  /** The code, such as {@code G03-GD10}. Wire: {@code MALINHVUC}. */
  public abstract String code();

  /** The name. Wire: {@code TENLINHVUC}. */
  public abstract String name();

  /**
   * The code of the sector, which looks like the root of a ministry's code: {@code G05}. Wire:
   * {@code MANGANH}.
   */
  public abstract Optional<String> sectorCode();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** What is required: code, name. */
  public static Builder builder(String code, String name) {
    return new Builder().code(code).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link AdministrativeField}. */
  public static final class Builder extends ImmutableAdministrativeField.Builder {
    Builder() {}
  }
}
