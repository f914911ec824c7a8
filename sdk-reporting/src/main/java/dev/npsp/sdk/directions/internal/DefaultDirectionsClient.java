package dev.npsp.sdk.directions.internal;

import dev.npsp.sdk.directions.AgencyDirections;
import dev.npsp.sdk.directions.Direction;
import dev.npsp.sdk.directions.DirectionEvent;
import dev.npsp.sdk.directions.DirectionEvent.Kind;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.directions.DirectionLifecycle;
import dev.npsp.sdk.directions.DirectionNotPossible;
import dev.npsp.sdk.directions.DirectionNotPossible.Reason;
import dev.npsp.sdk.directions.DirectionOutcome;
import dev.npsp.sdk.directions.DirectionStore;
import dev.npsp.sdk.directions.DirectionsClient;
import dev.npsp.sdk.directions.DirectionsOverview;
import dev.npsp.sdk.directions.IntakeReport;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentAxis;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.edocuments.Replacement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Directions over an axis and a store of events. */
public final class DefaultDirectionsClient implements DirectionsClient {

  private final Correspondent self;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final DocumentAxis axis;
  private final DirectionRecords records;
  private final StatusReports reports;

  public DefaultDirectionsClient(
      DocumentAxis axis,
      Correspondent self,
      DirectionStore store,
      WorkingCalendar calendar,
      Clock clock) {
    this.axis = axis;
    this.self = self;
    this.calendar = calendar;
    this.clock = clock;
    this.records = new DirectionRecords(store);
    this.reports = new StatusReports(axis, self, clock);
  }

  @Override
  public IntakeReport receive(LocalDate from, LocalDate until) {
    return new Intake(axis, self, records, reports, clock).run(from, until);
  }

  // ---- what the receiver does

  @Override
  public Direction accept(DirectionKey key) {
    return tell(key, EDocumentStatus.ACCEPTED, event(Kind.STATUS));
  }

  @Override
  public Direction refuse(DirectionKey key, String reason) {
    return tell(key, EDocumentStatus.REFUSED, event(Kind.STATUS).note(reason));
  }

  @Override
  public Direction assign(DirectionKey key, String unit) {
    DirectionEvent assigned = event(Kind.ASSIGNED).unit(unit).build();
    tell(key, EDocumentStatus.ASSIGNED, event(Kind.STATUS));
    return records.add(key, assigned);
  }

  @Override
  public Direction progress(DirectionKey key, int percent, String note) {
    DirectionEvent work = event(Kind.PROGRESS).percent(percent).note(note).build();
    tell(key, EDocumentStatus.IN_PROGRESS, event(Kind.STATUS).note(note));
    return records.add(key, work);
  }

  @Override
  public Direction complete(DirectionKey key, String note) {
    return tell(key, EDocumentStatus.COMPLETED, event(Kind.STATUS).note(note));
  }

  @Override
  public Direction answerRecall(DirectionKey key, boolean agree, String reason) {
    Direction direction = received(key);
    if (!direction.isRecallOpen()) {
      throw new DirectionNotPossible(Reason.NO_RECALL);
    }
    EDocumentStatus answer =
        agree ? EDocumentStatus.RECALL_ACCEPTED : EDocumentStatus.RECALL_REFUSED;
    reports.tell(direction, answer, Optional.of(reason));
    return records.add(key, event(Kind.RECALL_ANSWERED).status(answer).note(reason).build());
  }

  /** Tells the issuer, and then records what the axis has taken. */
  private Direction tell(DirectionKey key, EDocumentStatus status, DirectionEvent.Builder event) {
    Direction direction = received(key);
    if (direction.isWithdrawn()) {
      throw new DirectionNotPossible(Reason.WITHDRAWN);
    }
    if (DirectionLifecycle.judge(direction.status(), status)
        != DirectionLifecycle.Verdict.ALLOWED) {
      throw new DirectionNotPossible(Reason.TRANSITION);
    }
    DirectionEvent told = event.status(status).build();
    reports.tell(direction, status, told.note());
    return records.add(key, told);
  }

  private Direction received(DirectionKey key) {
    Direction direction = known(key);
    if (direction.events().get(0).kind() != Kind.RECEIVED) {
      throw new DirectionNotPossible(Reason.OTHER_SIDE);
    }
    return direction;
  }

  // ---- what the issuer does

  @Override
  public List<Direction> issue(EDocument document) {
    List<DirectionKey> keys = keys(document);
    if (keys.stream().anyMatch(key -> find(key).isPresent())) {
      throw new DirectionNotPossible(Reason.ISSUED_BEFORE);
    }
    List<Direction> earlier = earlier(document);
    document.dueDate().ifPresent(this::requireCounted);
    axis.send(document);
    if (isChange(document)) {
      DirectionEvent asked = DirectionRecords.asked(clock.instant(), document);
      return earlier.stream().map(one -> records.add(one.key(), asked)).toList();
    }
    DirectionEvent replaced = event(Kind.REPLACED).documentId(document.id()).build();
    earlier.forEach(one -> records.add(one.key(), replaced));
    DirectionEvent first = DirectionRecords.first(Kind.ISSUED, clock.instant(), document);
    return keys.stream().map(key -> records.add(key, first)).toList();
  }

  private static boolean isChange(EDocument document) {
    return document
        .businessKind()
        .filter(kind -> kind.equals(BusinessKind.RECALL) || kind.equals(BusinessKind.UPDATE))
        .isPresent();
  }

  /** The directions that the document recalls, changes or replaces, of its receivers. */
  private List<Direction> earlier(EDocument document) {
    Optional<Business> business = document.business();
    if (!isChange(document)) {
      return document.businessKind().equals(Optional.of(BusinessKind.REPLACE))
          ? ofItsReceivers(document, replaced(business.orElseThrow()))
          : List.of();
    }
    Optional<String> id = business.flatMap(Business::documentId);
    if (id.isEmpty()) {
      return List.of(); // the axis refuses the document, with all that is missing
    }
    List<Direction> asked = ofItsReceivers(document, records.openOf(id.get()));
    if (asked.isEmpty()) {
      throw new DirectionNotPossible(Reason.NOT_KNOWN);
    }
    return asked;
  }

  private List<Direction> replaced(Business business) {
    List<Direction> replaced = new ArrayList<>();
    for (Replacement earlier : business.replacements()) {
      records.openOf(earlier.documentId()).stream()
          .filter(
              one ->
                  earlier.organIds().isEmpty()
                      || earlier.organIds().stream()
                          .anyMatch(id -> Agencies.isSame(id, one.key().receiver())))
          .forEach(replaced::add);
    }
    return replaced;
  }

  private static List<Direction> ofItsReceivers(EDocument document, List<Direction> some) {
    return some.stream()
        .filter(
            one ->
                document.receivers().stream()
                    .anyMatch(receiver -> Agencies.isSame(receiver.id(), one.key().receiver())))
        .toList();
  }

  /**
   * What cannot be sent is refused by the axis, with all that is missing. Who is named twice, in
   * whatever form of its code, has it to do once.
   */
  private static List<DirectionKey> keys(EDocument document) {
    Set<Object> named = new HashSet<>();
    return document.id().stream()
        .flatMap(
            id ->
                document.receivers().stream()
                    .map(receiver -> receiver.id().strip())
                    .filter(receiver -> !receiver.isEmpty() && named.add(Agencies.named(receiver)))
                    .map(receiver -> new DirectionKey(id, receiver)))
        .toList();
  }

  @Override
  public Direction recall(DirectionKey key, String reason) {
    Direction direction = known(key);
    if (direction.events().get(0).kind() != Kind.ISSUED) {
      throw new DirectionNotPossible(Reason.OTHER_SIDE);
    }
    if (direction.isWithdrawn() || direction.completed().isPresent()) {
      throw new DirectionNotPossible(Reason.WITHDRAWN);
    }
    List<Direction> asked = records.openOf(key.documentId());
    reports.tell(direction, EDocumentStatus.RECALL_REQUESTED, Optional.of(reason));
    DirectionEvent event =
        event(Kind.RECALL_REQUESTED).status(EDocumentStatus.RECALL_REQUESTED).note(reason).build();
    asked.forEach(one -> records.add(one.key(), event));
    return known(key);
  }

  // ---- both

  @Override
  public Direction dueDate(DirectionKey key, LocalDate day, String reason) {
    known(key);
    requireCounted(day);
    return records.add(key, event(Kind.DUE_DATE_SET).dueDate(day).note(reason).build());
  }

  /** A day of a year that the calendar does not know would stand in the way of all figures. */
  private void requireCounted(LocalDate day) {
    LocalDate working = day;
    while (!calendar.isWorkingDay(working)) {
      working = working.plusDays(1);
    }
  }

  private Direction known(DirectionKey key) {
    return find(key).orElseThrow(() -> new DirectionNotPossible(Reason.NOT_KNOWN));
  }

  @Override
  public Optional<Direction> find(DirectionKey key) {
    return records.find(key);
  }

  @Override
  public List<Direction> all() {
    return records.all();
  }

  @Override
  public List<Direction> overdue() {
    Instant now = clock.instant();
    return all().stream()
        .filter(
            direction ->
                direction
                    .outcome(calendar, now)
                    .filter(DirectionOutcome.OVERDUE::equals)
                    .isPresent())
        .sorted(Comparator.comparing(direction -> direction.due(calendar).orElseThrow()))
        .toList();
  }

  @Override
  public DirectionsOverview overview() {
    Instant now = clock.instant();
    Map<String, List<Direction>> byReceiver = new TreeMap<>();
    for (Direction direction : all()) {
      byReceiver
          .computeIfAbsent(direction.key().receiver(), receiver -> new ArrayList<>())
          .add(direction);
    }
    List<AgencyDirections> agencies = new ArrayList<>();
    byReceiver.forEach((receiver, some) -> agencies.add(figures(receiver, some, now)));
    return DirectionsOverview.of(now, agencies);
  }

  private AgencyDirections figures(String receiver, List<Direction> some, Instant now) {
    return AgencyDirections.builder(receiver)
        .doneOnTime(count(some, DirectionOutcome.DONE_ON_TIME, now))
        .doneLate(count(some, DirectionOutcome.DONE_LATE, now))
        .openOnTime(count(some, DirectionOutcome.OPEN_ON_TIME, now))
        .overdue(count(some, DirectionOutcome.OVERDUE, now))
        .notCounted((int) some.stream().filter(one -> one.outcome(calendar, now).isEmpty()).count())
        .build();
  }

  private int count(List<Direction> some, DirectionOutcome outcome, Instant now) {
    return (int)
        some.stream()
            .filter(one -> one.outcome(calendar, now).filter(outcome::equals).isPresent())
            .count();
  }

  private DirectionEvent.Builder event(Kind kind) {
    return DirectionEvent.builder(kind, clock.instant());
  }
}
