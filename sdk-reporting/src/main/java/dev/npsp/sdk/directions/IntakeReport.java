package dev.npsp.sdk.directions;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import org.immutables.value.Value;

/** What came of taking messages in from the axis. */
@PublicType
@Value.Immutable
public abstract class IntakeReport {

  IntakeReport() {}

  /** Directions that are new or to which something happened, in the order of the messages. */
  public abstract List<DirectionKey> taken();

  /** Messages that say nothing new: what they tell is recorded already. By their id at the axis. */
  public abstract List<String> repeated();

  /**
   * Messages that were left for a person: not readable, of a kind that is not known, without a
   * sender, of an id that another agency has used, about a direction that is not known, or not to
   * be answered. They are not marked as done. By their id at the axis.
   */
  public abstract List<String> notTaken();

  /** Builds an {@link IntakeReport}. */
  public static final class Builder extends ImmutableIntakeReport.Builder {
    Builder() {}
  }

  /** A report of nothing yet. */
  public static Builder builder() {
    return new Builder();
  }
}
