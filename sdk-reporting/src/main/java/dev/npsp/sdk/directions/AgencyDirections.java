package dev.npsp.sdk.directions;

import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/** How one agency carries out its directions, in the four outcomes. */
@PublicType
@Value.Immutable
public abstract class AgencyDirections {

  AgencyDirections() {}

  /** The code of the agency that must carry them out. */
  public abstract String receiver();

  /** Done, not after their due moment. */
  public abstract int doneOnTime();

  /** Done after their due moment. */
  public abstract int doneLate();

  /** Not done, and not due yet. */
  public abstract int openOnTime();

  /** Not done, and their due moment has passed. */
  public abstract int overdue();

  /** Refused, recalled, replaced, or with a day that cannot be read: in none of the four. */
  public abstract int notCounted();

  /** Done, on time or late. */
  public int done() {
    return doneOnTime() + doneLate();
  }

  /** All that count: the four together. */
  public int counted() {
    return doneOnTime() + doneLate() + openOnTime() + overdue();
  }

  /** The figures of an agency, all 0 unless said otherwise. */
  public static Builder builder(String receiver) {
    return new Builder()
        .receiver(receiver)
        .doneOnTime(0)
        .doneLate(0)
        .openOnTime(0)
        .overdue(0)
        .notCounted(0);
  }

  /** Builds an {@link AgencyDirections}. */
  public static final class Builder extends ImmutableAgencyDirections.Builder {
    Builder() {}
  }
}
