package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A metric of Decision 766 as the portal publishes it for an agency and a period. What is null
 * there is empty here, and never zero.
 *
 * <p>Wire: an element of {@code metrics} of the portal's evaluation API of 2026. Source: one public
 * tool with captured answers.
 */
@PublicType
@Value.Immutable
public abstract class PublishedMetric {

  PublishedMetric() {}

  /**
   * The metric, {@code DOSSIER_SYNC}; of groups whose answer names no metric, the group, {@code
   * TDGQ}. Wire: {@code code}.
   */
  public abstract String code();

  /** How many meet it. Wire: {@code numerator}. */
  public abstract Optional<Long> numerator();

  /** Of how many it is asked. Wire: {@code denominator}. */
  public abstract Optional<Long> denominator();

  /** The points. Wire: {@code score}; null when the metric does not apply. */
  public abstract Optional<BigDecimal> score();

  /** The most points. Wire: {@code maxScore}; 0 when the metric does not apply. */
  public abstract Optional<BigDecimal> maxScore();

  /**
   * What the portal says of its own numbers; {@code TEMP_NATIONAL_REPORT_DENOMINATOR} and {@code
   * NO_NATIONAL_REPORT_DATA} were seen. Wire: {@code dataQualityStatus}.
   */
  public abstract Optional<String> dataQualityStatus();

  /** Whether the portal says that the metric does not apply: no score, and no points to be had. */
  public boolean isNotApplicable() {
    return score().isEmpty() && maxScore().filter(max -> max.signum() == 0).isPresent();
  }

  /** A metric of that code, to be completed. */
  public static Builder builder(String code) {
    return new Builder().code(code);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is published of a metric. */
  public static final class Builder extends ImmutablePublishedMetric.Builder {
    Builder() {}
  }
}
