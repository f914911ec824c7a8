package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds what happened to a petition at one agency. */
final class HandlingSteps {

  private static final String GOVERNMENT_OFFICE = "G22";

  private static final Map<HandlingMode, PetitionStatus> HANDLED =
      Map.of(
          HandlingMode.DIRECTLY, PetitionStatus.HANDLED_DIRECTLY,
          HandlingMode.LOCALLY, PetitionStatus.HANDLED_LOCALLY,
          HandlingMode.BY_EMAIL, PetitionStatus.HANDLED_BY_EMAIL);

  private static final Map<PetitionStatus, List<PetitionDuty>> POSSIBLE =
      Map.of(
          PetitionStatus.RECEIVED_LOCALLY, whileItWaits(),
          PetitionStatus.RECEIVED_BY_GOVERNMENT_OFFICE, whileItWaits(),
          PetitionStatus.SUPPLEMENTED, whileItWaits(),
          PetitionStatus.SUPPLEMENTED_IN_PROGRESS, whileItIsHandled(),
          PetitionStatus.HANDLED_DIRECTLY, whileItIsHandled(),
          PetitionStatus.HANDLED_LOCALLY, whileItIsHandled(),
          PetitionStatus.HANDLED_BY_EMAIL, whileItIsHandled(),
          PetitionStatus.AWAITING_PUBLICATION, List.of(PetitionDuty.PUBLISH));

  private final AgencyCode agency;
  private final Optional<AgencyCode> sender;
  private final List<Met> met = new ArrayList<>();
  private PetitionStatus status;
  private Instant from;
  private boolean isTakenOn;
  private boolean isHandedOver;
  private @Nullable Instant doneAt;

  /** A duty that was done. */
  private record Met(PetitionDuty duty, Instant from, Instant done) {}

  private HandlingSteps(AgencyCode agency, PetitionEvent first) {
    this.agency = agency;
    this.sender = first.agency();
    this.status =
        isGovernmentOffice(agency)
            ? PetitionStatus.RECEIVED_BY_GOVERNMENT_OFFICE
            : PetitionStatus.RECEIVED_LOCALLY;
    this.from = first.at();
  }

  static HandlingSteps of(AgencyCode agency, List<PetitionEvent> events) {
    HandlingSteps steps = new HandlingSteps(agency, events.get(0));
    events.subList(1, events.size()).forEach(steps::apply);
    return steps;
  }

  private static List<PetitionDuty> whileItWaits() {
    return List.of(
        PetitionDuty.REFUSE,
        PetitionDuty.REQUEST_SUPPLEMENT,
        PetitionDuty.FORWARD,
        PetitionDuty.HANDLE);
  }

  private static List<PetitionDuty> whileItIsHandled() {
    return List.of(PetitionDuty.REQUEST_SUPPLEMENT, PetitionDuty.FORWARD, PetitionDuty.HANDLE);
  }

  /** An event that this version does not know changes nothing: it never counts as an answer. */
  private void apply(PetitionEvent event) {
    PetitionEventKind kind = event.kind();
    if (kind.equals(PetitionEventKind.ACCEPTED)) {
      isTakenOn = true;
      becomes(event.mode().map(HANDLED::get).orElse(PetitionStatus.HANDLED_DIRECTLY), event);
    } else if (kind.equals(PetitionEventKind.SUPPLEMENTED)) {
      from = event.at();
      becomes(
          isTakenOn ? PetitionStatus.SUPPLEMENTED_IN_PROGRESS : PetitionStatus.SUPPLEMENTED, event);
    } else if (kind.equals(PetitionEventKind.FORWARDED)) {
      isHandedOver = true;
      does(PetitionDuty.FORWARD, forwarded(event.to().orElseThrow()), event);
    } else if (kind.equals(PetitionEventKind.PASSED_ON)) {
      does(PetitionDuty.FORWARD, PetitionStatus.PASSED_ON, event);
    } else if (kind.equals(PetitionEventKind.SUPPLEMENT_REQUESTED)) {
      does(PetitionDuty.REQUEST_SUPPLEMENT, PetitionStatus.AWAITING_SUPPLEMENT, event);
    } else if (kind.equals(PetitionEventKind.REFUSED)) {
      refuse(event);
    } else if (kind.equals(PetitionEventKind.ANSWERED)) {
      does(PetitionDuty.HANDLE, PetitionStatus.AWAITING_PUBLICATION, event);
      from = event.at();
    } else if (kind.equals(PetitionEventKind.PUBLISHED)) {
      does(PetitionDuty.PUBLISH, PetitionStatus.PUBLISHED, event);
    }
  }

  /** Of what waits for a supplement that does not come, no source tells a limit. */
  private void refuse(PetitionEvent event) {
    if (status == PetitionStatus.AWAITING_SUPPLEMENT) {
      becomes(PetitionStatus.REFUSED, event);
    } else {
      does(PetitionDuty.REFUSE, PetitionStatus.REFUSED, event);
    }
  }

  private void does(PetitionDuty duty, PetitionStatus next, PetitionEvent event) {
    met.add(new Met(duty, from, event.at()));
    becomes(next, event);
  }

  private void becomes(PetitionStatus next, PetitionEvent event) {
    boolean isDone = next.group() == PetitionGroup.DONE;
    if (!isDone) {
      doneAt = null;
    } else if (doneAt == null) {
      doneAt = event.at();
    }
    status = next;
  }

  private PetitionStatus forwarded(AgencyCode to) {
    if (isGovernmentOffice(to)) {
      return PetitionStatus.FORWARDED_TO_GOVERNMENT_OFFICE;
    }
    return sender.filter(to::sameAgency).isPresent()
        ? PetitionStatus.RETURNED
        : PetitionStatus.FORWARDED_TO_AGENCY;
  }

  private static boolean isGovernmentOffice(AgencyCode agency) {
    return agency.root().equals(GOVERNMENT_OFFICE);
  }

  PetitionStatus status() {
    return status;
  }

  boolean isHandedOver() {
    return isHandedOver;
  }

  Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  List<DutyClock> clocks(WorkingCalendar calendar) {
    List<DutyClock> clocks = new ArrayList<>();
    for (Met each : met) {
      clocks.add(
          new DutyClock.Builder()
              .duty(each.duty())
              .from(each.from())
              .due(each.duty().due(each.from(), calendar))
              .done(each.done())
              .build());
    }
    deadlines(calendar).stream().reduce((one, last) -> last).ifPresent(clocks::add);
    return clocks;
  }

  /** The last is the one that must be done if none of the others is. */
  List<DutyClock> deadlines(WorkingCalendar calendar) {
    return POSSIBLE.getOrDefault(status, List.of()).stream()
        .map(duty -> DutyClock.open(duty, from, duty.due(from, calendar)))
        .toList();
  }

  @Override
  public String toString() {
    return agency + " " + status;
  }
}
