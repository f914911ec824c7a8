package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/** One of the values that a field of an {@link EForm} can have. SurveyJS: an item of choices. */
@PublicType
@Value.Immutable
public abstract class EFormChoice {

  EFormChoice() {}

  /** The value that is kept: {@code 5}. SurveyJS: {@code value}. */
  public abstract String value();

  /** What the citizen reads, the value where nothing else is said. SurveyJS: {@code text}. */
  public abstract String text();

  /** Builds an {@link EFormChoice}. */
  static final class Builder extends ImmutableEFormChoice.Builder {
    Builder() {}
  }
}
