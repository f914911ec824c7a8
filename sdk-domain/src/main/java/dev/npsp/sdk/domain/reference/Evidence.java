package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a row is believed. */
@PublicType
@Value.Immutable
public abstract class Evidence {

  Evidence() {}

  /** How sure the row is. */
  public abstract Confidence confidence();

  /** Where it comes from. */
  public abstract String source();

  /** What else is to be known, such as which part of the row is less sure. */
  public abstract Optional<String> note();

  /** What is required: the confidence and the source. */
  public static Builder builder(Confidence confidence, String source) {
    return new Builder().confidence(confidence).source(source);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Evidence}. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
