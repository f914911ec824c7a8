package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A kind of applicant that may ask for a procedure. Wire: an element of {@code DOITUONGTHUCHIEN}.
 */
@PublicType
@Value.Immutable
public abstract class Audience {

  Audience() {}

  /**
   * The code; {@code 1} with "Công dân Việt Nam" was seen, the list is not attested. Wire: {@code
   * MADOITUONG}.
   */
  public abstract String code();

  /** The name. Wire: {@code TENDOITUONG}. */
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

  /** Builds an {@link Audience}. */
  public static final class Builder extends ImmutableAudience.Builder {
    Builder() {}
  }
}
