package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A row of a list whose columns are not documented. Proposed: the id stands in {@code ID} or the
 * first column that ends in {@code ID}, the name in the first that ends in {@code NAME}.
 */
@PublicType
@Value.Immutable
public abstract class OpenEntry {

  OpenEntry() {}

  /** The gateway's own id, to search by; {@code ""} when the row has none. */
  public abstract String id();

  /** The name; {@code ""} when the row has none. */
  public abstract String name();

  /** All columns of the row by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> columns();

  /** What is required: id, name. */
  public static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link OpenEntry}. */
  public static final class Builder extends ImmutableOpenEntry.Builder {
    Builder() {}
  }
}
