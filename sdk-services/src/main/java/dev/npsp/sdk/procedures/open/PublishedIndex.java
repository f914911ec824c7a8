package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.PublishedMetric;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the portal publishes of one part of the index of Decision 766, of an agency and a period.
 * What is null there is empty here, and never zero. Wire: an answer of {@code
 * reporting/evaluation/..}.
 */
@PublicType
@Value.Immutable
public abstract class PublishedIndex {

  PublishedIndex() {}

  /** Which part. */
  public abstract IndexTopic topic();

  /** The name of the agency. Wire: {@code departmentName}. */
  public abstract Optional<String> agencyName();

  /** The type of the agency. Wire: {@code departmentType}. */
  public abstract Optional<String> agencyTypeText();

  /** The level of the agency; PROVINCE, COMMUNE. Wire: {@code departmentLevel}. */
  public abstract Optional<String> agencyLevelText();

  /** All points of this part. Wire: {@code totalScore}. */
  public abstract Optional<BigDecimal> totalScore();

  /** The most points that this part gives. Wire: {@code totalMaxScore}. */
  public abstract Optional<BigDecimal> totalMaxScore();

  /**
   * The share in percent. Of nothing it is null in one call and 0 in another. Wire: {@code ratio}.
   */
  public abstract Optional<BigDecimal> ratio();

  /**
   * The points more than in the period before; empty when there was none. Wire: {@code scoreDelta}.
   */
  public abstract Optional<BigDecimal> scoreDelta();

  /**
   * The metrics, for {@code IndexComparison}. Where the answer names none (progress, online
   * services and payment), the group is one, {@code TDGQ}, if it has points or counts. Wire: {@code
   * metrics}.
   */
  public abstract List<PublishedMetric> metrics();

  /**
   * The points of each group, by its code; of {@link IndexTopic#SUMMARY}. Wire: {@code
   * groupScores}.
   */
  public abstract Map<String, BigDecimal> groupScores();

  /**
   * The counts behind the part, by wire name; which there are was not written down. Wire: {@code
   * parent}.
   */
  public abstract Map<String, String> counters();

  /** What else came, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /** What is required: topic. */
  public static Builder builder(IndexTopic topic) {
    return new Builder().topic(topic);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PublishedIndex}. */
  public static final class Builder extends ImmutablePublishedIndex.Builder {
    Builder() {}
  }
}
