package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A field of administration that a procedure belongs to. Wire: an element of {@code
 * LINHVUCTHUCHIEN}.
 */
@PublicType
@Value.Immutable
public abstract class ProcedureField {

  ProcedureField() {}

  /** The code, such as {@code G03-GD10}. Wire: {@code MALINHVUC}. */
  public abstract String code();

  /** The name. Wire: {@code TENLINHVUC}. */
  public abstract String name();

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

  /** Builds a {@link ProcedureField}. */
  public static final class Builder extends ImmutableProcedureField.Builder {
    Builder() {}
  }
}
