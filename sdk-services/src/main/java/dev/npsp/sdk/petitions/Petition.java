package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A petition or complaint (phản ánh, kiến nghị) as its events have made it. {@link #replay} makes
 * it anew from any first part of them, so that its whole story can be told.
 */
@PublicType
@Value.Immutable
public abstract class Petition {

  Petition() {}

  /** Its code. */
  public abstract PetitionCode code();

  /** All that happened, in its order; the first is its filing. */
  public abstract List<PetitionEvent> events();

  /**
   * The petition that these events make, in their order.
   *
   * @throws IllegalArgumentException when the first is not its filing, or another one is
   */
  public static Petition replay(PetitionCode code, List<PetitionEvent> events) {
    return new Builder().code(code).events(events).build();
  }

  @Value.Check
  void check() {
    if (events().isEmpty() || !events().get(0).is(PetitionEventKind.FILED)) {
      throw new IllegalArgumentException("The first event of a petition is its filing.");
    }
    if (events().stream().filter(event -> event.is(PetitionEventKind.FILED)).count() > 1) {
      throw new IllegalArgumentException("A petition is filed once.");
    }
  }

  /** What was filed. */
  public PetitionFiling filing() {
    return events().get(0).filing().orElseThrow();
  }

  /** When it was filed. */
  public Instant filed() {
    return events().get(0).at();
  }

  /** What each agency did that has had it, the first agency first. */
  public List<PetitionHandling> handlings() {
    return PetitionHandling.split(events());
  }

  /** What the agency does that has it now. */
  public PetitionHandling current() {
    List<PetitionHandling> all = handlings();
    return all.get(all.size() - 1);
  }

  /** The agency that has it now. */
  public AgencyCode agency() {
    return current().agency();
  }

  /** How far it has come, with the agency that has it now. */
  public PetitionStatus status() {
    return current().status();
  }

  /** The chain of agencies through which it went. */
  public List<HandOver> handOvers() {
    return events().stream()
        .filter(event -> event.is(PetitionEventKind.FORWARDED))
        .map(
            event ->
                new HandOver(event.agency().orElseThrow(), event.to().orElseThrow(), event.at()))
        .toList();
  }

  /** The answer, if there is one. */
  public Optional<PetitionEvent> answered() {
    return current().answered();
  }

  /** What the petitioner says of the handling. */
  public Optional<PetitionEvent> rated() {
    return current().rated();
  }

  /** Whether a duty of the agency that has it is overdue at that moment. */
  public boolean isOverdue(WorkingCalendar calendar, Instant now) {
    return current().isOverdue(calendar, now);
  }

  /** Builds a {@link Petition}. */
  public static final class Builder extends ImmutablePetition.Builder {
    Builder() {}
  }
}
