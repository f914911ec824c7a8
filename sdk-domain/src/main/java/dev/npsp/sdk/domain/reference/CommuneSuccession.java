package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.internal.DomainMessages;
import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * To which commune of a day an earlier one belongs, or why that is not known; comes from {@link
 * CommuneDay#successorOf(Commune)}.
 */
@PublicType
@Value.Immutable
public abstract class CommuneSuccession {

  CommuneSuccession() {}

  /** How the question ended. */
  public enum Outcome {
    /** The unit exists on that day as it was. */
    UNCHANGED,
    /** The unit went into the successor; whether all of it did is not known. */
    SUCCEEDED,
    /** The data has no such unit on the day for which it was named. */
    UNKNOWN_UNIT,
    /** Several units have that name; they are the candidates. */
    AMBIGUOUS_NAME,
    /** The day lies before the unit. */
    DAY_TOO_EARLY,
    /** The unit ended, and no row tells what became of it. */
    SUCCESSOR_UNKNOWN;

    /** What it means, in English. */
    public String english() {
      return DomainMessages.in(Locale.ENGLISH).text(this);
    }

    /** What it means, in Vietnamese. */
    public String vietnamese() {
      return DomainMessages.in(Messages.VIETNAMESE).text(this);
    }
  }

  /** How the question ended. */
  public abstract Outcome outcome();

  /** The earlier unit; empty when it is not known which one was meant. */
  public abstract Optional<Commune> earlier();

  /** The commune of the day; present exactly when {@link #isKnown}. */
  public abstract Optional<Commune> successor();

  /** The units that the name may mean, where it is ambiguous. */
  public abstract List<Commune> candidates();

  /** Why the successor is believed; of several mergers in a row, the last one's. */
  public abstract Optional<Evidence> evidence();

  /** Whether there is a commune of the day. */
  public boolean isKnown() {
    return outcome() == Outcome.UNCHANGED || outcome() == Outcome.SUCCEEDED;
  }

  /**
   * Whether a part of the earlier unit may lie in another commune than the successor: so for every
   * unit that went into another one, since the source names one successor only.
   */
  public boolean mayBePartial() {
    return outcome() == Outcome.SUCCEEDED;
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** What is required: how it ended. */
  public static Builder builder(Outcome outcome) {
    return new Builder().outcome(outcome);
  }

  /** Builds a {@link CommuneSuccession}. */
  public static final class Builder extends ImmutableCommuneSuccession.Builder {
    Builder() {}
  }
}
