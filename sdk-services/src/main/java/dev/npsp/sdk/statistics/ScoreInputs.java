package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What an estimate of points is made with besides the dossiers. All of it is optional. */
@PublicType
@Value.Immutable
public abstract class ScoreInputs {

  ScoreInputs() {}

  /** How shares become points; the bundled one unless another is given. */
  @Value.Default
  public ScoreTable table() {
    return ScoreTable.bundled();
  }

  /**
   * What citizens said, see {@link RatingReport#compute}; reports of other months are passed by.
   */
  public abstract List<RatingReport> ratings();

  /** What the portal accepted, for {@code DOSSIER_SYNC}; not computed without. */
  public abstract Optional<SyncWatch> syncWatch();

  /**
   * Counts that the agency's own dossiers do not tell, by {@link ScoreMetric#key}: of procedures,
   * petitions and certified copies. A count that is given is taken before one that is made.
   */
  public abstract Map<String, MetricCount> given();

  /** The same without what is known of the whole alone. */
  ScoreInputs ofAPart() {
    return new Builder().table(table()).syncWatch(syncWatch()).build();
  }

  /** The bundled table, and nothing more. */
  public static ScoreInputs none() {
    return builder().build();
  }

  /** What is known besides the dossiers, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known besides the dossiers. */
  public static final class Builder extends ImmutableScoreInputs.Builder {
    Builder() {}

    /** The host's own count of a metric. */
    public Builder given(String metric, long part, long whole) {
      putGiven(metric, new MetricCount(part, whole));
      return this;
    }
  }
}
