package dev.npsp.sdk.directions;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.OfficeHours;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A direction as its events have made it. {@link #replay} makes it anew from any part of them, so
 * that its whole story can be told.
 */
@PublicType
@Value.Immutable
public abstract class Direction {

  Direction() {}

  /** The document and its receiver. */
  public abstract DirectionKey key();

  /** All that happened, in its order. */
  public abstract List<DirectionEvent> events();

  /** The code of the agency that issued it. */
  public abstract Optional<String> issuer();

  /** What it is about. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> subject();

  /** The last status that was told, and that this version knows. */
  public abstract Optional<EDocumentStatus> status();

  /** The unit that is responsible. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> unit();

  /** How far it is done, in percent. */
  public abstract Optional<Integer> percent();

  /** The day by which it must be done. */
  public abstract Optional<LocalDate> dueDate();

  /** Whether a day was told that cannot be read and none was set since. */
  @Value.Default
  public boolean isDueDateUnreadable() {
    return false;
  }

  /** When it was done. */
  public abstract Optional<Instant> completed();

  /** Whether its issuer has asked for it back, or to have it changed, and has no answer yet. */
  @Value.Default
  public boolean isRecallOpen() {
    return false;
  }

  /** Whether it is no longer to be carried out: refused, recalled or replaced. */
  @Value.Default
  public boolean isWithdrawn() {
    return false;
  }

  /** The direction that these events make, in their order; empty when there are none. */
  public static Optional<Direction> replay(DirectionKey key, List<DirectionEvent> events) {
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Builder direction = new Builder().key(key).events(events);
    events.forEach(direction::apply);
    return Optional.of(direction.build());
  }

  /**
   * When it is due: the close of the office on its day, or on the next working day when that is
   * none. Empty without a day.
   */
  public Optional<Instant> due(WorkingCalendar calendar) {
    return dueDate()
        .map(
            day -> {
              LocalDate working = day;
              while (!calendar.isWorkingDay(working)) {
                working = working.plusDays(1);
              }
              OfficeHours hours = calendar.officeHours(working).orElseThrow();
              return VietnamTime.of(working.atTime(hours.closes()));
            });
  }

  /**
   * Its outcome at that moment; without a day it is never late. Empty when it is withdrawn, and
   * when its day was told and cannot be read: that is not to be counted as on time.
   */
  public Optional<DirectionOutcome> outcome(WorkingCalendar calendar, Instant now) {
    if (isWithdrawn() || isDueDateUnreadable()) {
      return Optional.empty();
    }
    Optional<Instant> due = due(calendar);
    boolean late = due.filter(last -> completed().orElse(now).isAfter(last)).isPresent();
    if (completed().isPresent()) {
      return Optional.of(late ? DirectionOutcome.DONE_LATE : DirectionOutcome.DONE_ON_TIME);
    }
    return Optional.of(late ? DirectionOutcome.OVERDUE : DirectionOutcome.OPEN_ON_TIME);
  }

  /** Folds events. */
  static final class Builder extends ImmutableDirection.Builder {
    private @Nullable DirectionEvent asked;
    private @Nullable EDocumentStatus last;

    Builder() {}

    private void apply(DirectionEvent event) {
      switch (event.kind()) {
        case RECEIVED, ISSUED -> issuer(event.issuer()).subject(event.subject());
        case STATUS -> event.status().ifPresent(told -> apply(told, event.at()));
        case ASSIGNED -> unit(event.unit());
        case PROGRESS -> percent(event.percent());
        case RECALL_REQUESTED, UPDATE_REQUESTED -> ask(event);
        case RECALL_ANSWERED -> answer(event.status());
        case REPLACED -> isWithdrawn(true);
        case DUE_DATE_SET -> {
          // below
        }
      }
      if (event.kind() != DirectionEvent.Kind.UPDATE_REQUESTED) {
        applyDay(event);
      }
    }

    private void applyDay(DirectionEvent event) {
      if (event.dueDate().isPresent() || event.isDueDateUnreadable()) {
        dueDate(event.dueDate()).isDueDateUnreadable(event.isDueDateUnreadable());
      }
    }

    /** Of a recall and an update that are both open the recall is meant, whichever came first. */
    private void ask(DirectionEvent event) {
      if (asked == null || asked.kind() != DirectionEvent.Kind.RECALL_REQUESTED) {
        asked = event;
      }
      isRecallOpen(true);
    }

    /** Agreed to, a recall ends the direction and an update changes it. */
    private void answer(Optional<EDocumentStatus> told) {
      DirectionEvent question = asked;
      asked = null;
      isRecallOpen(false);
      boolean agreed = told.filter(EDocumentStatus.RECALL_ACCEPTED::equals).isPresent();
      if (question == null || !agreed) {
        return;
      }
      if (question.kind() == DirectionEvent.Kind.UPDATE_REQUESTED) {
        question.subject().ifPresent(this::subject);
        applyDay(question);
      } else {
        isWithdrawn(true);
      }
    }

    /**
     * A status that is not known changes nothing, and neither does one that comes late or again:
     * what is done or refused stays so, whatever is told behind it.
     */
    private void apply(EDocumentStatus told, Instant at) {
      if (!told.isKnown() || DirectionLifecycle.isBehind(last, told)) {
        return;
      }
      last = told;
      status(told);
      if (told.equals(EDocumentStatus.COMPLETED)) {
        completed(at);
      } else if (told.equals(EDocumentStatus.REFUSED)) {
        isWithdrawn(true);
      }
    }
  }
}
