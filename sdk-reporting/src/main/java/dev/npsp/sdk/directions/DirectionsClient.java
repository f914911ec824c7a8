package dev.npsp.sdk.directions;

import dev.npsp.sdk.directions.internal.DefaultDirectionsClient;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentAxis;
import dev.npsp.sdk.edocuments.EDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The directions of an agency: those that it receives over the document axis and must report, and
 * those that it issues to its own units over the same axis. What happened is kept as events in a
 * {@link DirectionStore}; a status is told to the issuer first and recorded when the axis has taken
 * it.
 *
 * <p>Safe for many threads. Holds nothing to close: the axis stays the host's. An interface, so
 * that a host can fake it in its own tests; methods may be added to it.
 *
 * <p>What the axis throws passes through. After an {@link dev.npsp.sdk.core.error.OutcomeUnknown}
 * nothing was recorded: a status may be told again, since the same status twice is the same; a
 * direction is issued again only when {@link DocumentAxis#sent} does not list it.
 */
public interface DirectionsClient {

  /**
   * Takes in what came between two days of Vietnam, both included: directions, recalls, and
   * statuses of directions that this agency issued. What is known already is not recorded twice, so
   * that days may overlap. Tells the issuer that a direction has arrived (01), and the axis that
   * the message is done.
   */
  IntakeReport receive(LocalDate from, LocalDate until);

  /** Takes a direction (03). */
  Direction accept(DirectionKey key);

  /** Does not take a direction (02). */
  Direction refuse(DirectionKey key, String reason);

  /** Makes a unit responsible (04). */
  Direction assign(DirectionKey key, String unit);

  /** Records work, in percent, and tells that it is in progress (05). */
  Direction progress(DirectionKey key, int percent, String note);

  /** Tells that it is done (06). */
  Direction complete(DirectionKey key, String note);

  /** Answers a recall: agrees (15), or does not (16). */
  Direction answerRecall(DirectionKey key, boolean agree, String reason);

  /**
   * Sets or moves the day by which a direction must be done; nothing is sent.
   *
   * @throws dev.npsp.sdk.domain.calendar.YearNotKnown when the calendar cannot count with that day
   */
  Direction dueDate(DirectionKey key, LocalDate day, String reason);

  /**
   * Issues a direction to all its receivers: one {@link Direction} for each. A document that
   * replaces one ends it for the same receivers; one that recalls or updates asks them, and gives
   * the directions that it asks about.
   *
   * @throws DirectionNotPossible when a document of that id was issued before, or recalls or
   *     updates what was not issued from here or is done
   */
  List<Direction> issue(EDocument document);

  /**
   * Asks for an issued direction back (13). The status names a document and no receiver: it asks
   * all receivers that still have it to do. To ask one of them, {@linkplain #issue issue} a
   * document of the kind recall to that receiver.
   */
  Direction recall(DirectionKey key, String reason);

  /** A direction; empty when it is not known. */
  Optional<Direction> find(DirectionKey key);

  /** All directions, in the order of document and receiver. */
  List<Direction> all();

  /** Directions that are not done and whose due moment has passed, the longest overdue first. */
  List<Direction> overdue();

  /** The four outcomes of each agency, now. */
  DirectionsOverview overview();

  /**
   * A client over an axis.
   *
   * @param axis how messages travel; stays the host's to close
   * @param self the agency, as it signs its messages
   * @param store where events are kept
   * @param calendar by which directions are due
   * @param clock the time of day
   */
  static DirectionsClient over(
      DocumentAxis axis,
      Correspondent self,
      DirectionStore store,
      WorkingCalendar calendar,
      Clock clock) {
    return new DefaultDirectionsClient(axis, self, store, calendar, clock);
  }
}
