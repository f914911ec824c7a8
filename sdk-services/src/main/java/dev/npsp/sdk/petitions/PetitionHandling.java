package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A petition while one agency has it: from the event that brought it there to the one that took it
 * away. Each agency of the chain has its own duties and its own status.
 */
@PublicType
@Value.Immutable
public abstract class PetitionHandling {

  PetitionHandling() {}

  /** The agency that has it, or had. */
  public abstract AgencyCode agency();

  /** What happened there, in its order. The first event brought it, filed or forwarded. */
  public abstract List<PetitionEvent> events();

  /** When the agency got it. */
  public Instant received() {
    return events().get(0).at();
  }

  /** How far it has come there. */
  public PetitionStatus status() {
    return steps().status();
  }

  /** Whether another agency has it now. */
  public boolean isHandedOver() {
    return steps().isHandedOver();
  }

  /** Since when it is in the group {@link PetitionGroup#DONE}; empty when it is not. */
  public Optional<Instant> doneAt() {
    return steps().doneAt();
  }

  /**
   * The clocks that count: of what was decided, and of what is due next. A supplement starts them
   * anew, and while it is awaited none runs.
   */
  public List<DutyClock> clocks(WorkingCalendar calendar) {
    return steps().clocks(calendar);
  }

  /**
   * Until when each duty that is still possible may be done in time. Of a petition that waits: all
   * but publishing, of which the agency chooses one.
   */
  public List<DutyClock> deadlines(WorkingCalendar calendar) {
    return steps().deadlines(calendar);
  }

  /** Whether a duty is open and its due moment has passed. */
  public boolean isOverdue(WorkingCalendar calendar, Instant now) {
    return clocks(calendar).stream().anyMatch(clock -> clock.outcome(now) == DutyOutcome.OVERDUE);
  }

  /** What the petitioner says of it. */
  public Optional<PetitionEvent> rated() {
    return last(PetitionEventKind.RATED);
  }

  /** The answer. */
  public Optional<PetitionEvent> answered() {
    return last(PetitionEventKind.ANSWERED);
  }

  private Optional<PetitionEvent> last(PetitionEventKind kind) {
    return events().stream().filter(event -> event.is(kind)).reduce((one, next) -> next);
  }

  /**
   * As it was at that moment; empty when the agency did not have it by then. Events happen in their
   * order, also where the clocks of the portal do not agree.
   */
  public Optional<PetitionHandling> asOf(Instant moment) {
    List<PetitionEvent> until =
        events().stream().takeWhile(event -> !event.at().isAfter(moment)).toList();
    return until.isEmpty() ? Optional.empty() : Optional.of(of(agency(), until));
  }

  private HandlingSteps steps() {
    return HandlingSteps.of(agency(), events());
  }

  /** The handlings of a petition, the first agency first. */
  static List<PetitionHandling> split(List<PetitionEvent> events) {
    Stream.Builder<PetitionHandling> handlings = Stream.builder();
    int start = 0;
    for (int i = 1; i < events.size(); i++) {
      if (events.get(i).is(PetitionEventKind.FORWARDED)) {
        handlings.add(from(events.subList(start, i + 1)));
        start = i;
      }
    }
    return handlings.add(from(events.subList(start, events.size()))).build().toList();
  }

  private static PetitionHandling from(List<PetitionEvent> events) {
    return of(events.get(0).to().orElseThrow(), events);
  }

  private static PetitionHandling of(AgencyCode agency, List<PetitionEvent> events) {
    return new Builder().agency(agency).events(events).build();
  }

  /** Builds a {@link PetitionHandling}. */
  public static final class Builder extends ImmutablePetitionHandling.Builder {
    Builder() {}
  }
}
