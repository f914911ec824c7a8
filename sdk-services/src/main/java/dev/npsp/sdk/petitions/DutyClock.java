package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The clock of one duty: since when it runs, until when it may, and when it stopped. */
@PublicType
@Value.Immutable
public abstract class DutyClock {

  DutyClock() {}

  /** The duty. */
  public abstract PetitionDuty duty();

  /** Since when it is counted. */
  public abstract Instant from();

  /** Until when. */
  public abstract Instant due();

  /** When it was done; empty while it is open. */
  public abstract Optional<Instant> done();

  /** How the duty was met, as of that moment. */
  public DutyOutcome outcome(Instant now) {
    boolean late = done().orElse(now).isAfter(due());
    if (done().isPresent()) {
      return late ? DutyOutcome.DONE_LATE : DutyOutcome.DONE_ON_TIME;
    }
    return late ? DutyOutcome.OVERDUE : DutyOutcome.OPEN_ON_TIME;
  }

  /** Whether it was done after its due moment, or is not done and overdue at that moment. */
  public boolean isLate(Instant now) {
    DutyOutcome outcome = outcome(now);
    return outcome == DutyOutcome.DONE_LATE || outcome == DutyOutcome.OVERDUE;
  }

  /** A clock that runs. */
  static DutyClock open(PetitionDuty duty, Instant from, Instant due) {
    return new Builder().duty(duty).from(from).due(due).build();
  }

  /** Builds a {@link DutyClock}. */
  public static final class Builder extends ImmutableDutyClock.Builder {
    Builder() {}
  }
}
