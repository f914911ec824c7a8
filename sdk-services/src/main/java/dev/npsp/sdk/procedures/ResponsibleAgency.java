package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agency that takes part in a procedure. Wire: an element of {@code COQUANTHUCHIEN}, {@code
 * COQUANCOTHAMQUYEN}, {@code COQUANDUOCUYQUYEN} or {@code COQUANPHOIHOP}.
 */
@PublicType
@Value.Immutable
public abstract class ResponsibleAgency {

  ResponsibleAgency() {}

  /** The code as the portal wrote it; {@code ""} when left out. Wire: {@code MADONVI}. */
  public abstract String codeText();

  /** The name. Wire: {@code TENDONVI}. */
  public abstract String name();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** The code; empty when {@link #codeText} has not its form. */
  public Optional<AgencyCode> code() {
    return AgencyCode.tryParse(codeText());
  }

  /** What is required: codeText, name. */
  public static Builder builder(String codeText, String name) {
    return new Builder().codeText(codeText).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ResponsibleAgency}. */
  public static final class Builder extends ImmutableResponsibleAgency.Builder {
    Builder() {}
  }
}
