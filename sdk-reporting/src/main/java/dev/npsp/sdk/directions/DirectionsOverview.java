package dev.npsp.sdk.directions;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** How agencies carry out their directions at a moment. */
@PublicType
@Value.Immutable
public abstract class DirectionsOverview {

  DirectionsOverview() {}

  /** The moment at which the due moments were compared. */
  public abstract Instant at();

  /** Each agency that has directions, in the order of the codes. */
  public abstract List<AgencyDirections> agencies();

  /** Done, on time or late, of all agencies. */
  public int done() {
    return agencies().stream().mapToInt(AgencyDirections::done).sum();
  }

  /** Done on time, of all agencies. */
  public int doneOnTime() {
    return agencies().stream().mapToInt(AgencyDirections::doneOnTime).sum();
  }

  /** Not done, and due before, of all agencies. */
  public int overdue() {
    return agencies().stream().mapToInt(AgencyDirections::overdue).sum();
  }

  /** The figures of these agencies at that moment. */
  public static DirectionsOverview of(Instant at, List<AgencyDirections> agencies) {
    return new Builder().at(at).agencies(agencies).build();
  }

  /** Builds a {@link DirectionsOverview}. */
  static final class Builder extends ImmutableDirectionsOverview.Builder {
    Builder() {}
  }
}
