package dev.npsp.sdk.services;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a service can be applied for. Wire: an element of {@code APDUNGDVC}. Source: the array is
 * attested, its columns are not; code and name are read from {@code MADONVI} and {@code TENDONVI},
 * as agencies are named elsewhere, which is a proposal.
 */
@PublicType
@Value.Immutable
public abstract class ServicePlace {

  ServicePlace() {}

  /** The agency's code as it came; {@code ""} when there is none. Wire: {@code MADONVI}. */
  public abstract String codeText();

  /** The agency's name; {@code ""} when there is none. Wire: {@code TENDONVI}. */
  public abstract String name();

  /** What else came, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /** The agency; empty when {@link #codeText} has not the form of a code. */
  public Optional<AgencyCode> agency() {
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

  /** Builds a {@link ServicePlace}. */
  public static final class Builder extends ImmutableServicePlace.Builder {
    Builder() {}
  }
}
