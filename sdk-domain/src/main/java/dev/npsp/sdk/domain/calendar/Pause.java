package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Timeliness;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A time in which the clock of a dossier stands still: the applicant has to bring papers or to pay,
 * the tax office has to set what is due for land, or the work was stopped and taken up again.
 *
 * <p>Source: the portal counts the statuses 5, 6 and 8 as paused (attested by two peers); that a
 * new due date is given when work goes on is the practice of provincial systems. How it is counted
 * is our reading, see {@link WorkingCalendar#explain(Instant, dev.npsp.sdk.domain.ProcessingTime,
 * List)}.
 */
@PublicType
@Value.Immutable
public abstract class Pause {

  Pause() {}

  /** When it begins. */
  public abstract Instant from();

  /** When the work goes on; of a pause that {@linkplain #isOpen lasts}, the moment of asking. */
  public abstract Instant until();

  /** The status that stopped the clock; empty when it is not from a history. */
  public abstract Optional<DossierStatus> status();

  /** Whether it had not ended when it was asked for, so that it will be longer. */
  @Value.Default
  public boolean isOpen() {
    return false;
  }

  /**
   * From one moment to another.
   *
   * @throws IllegalArgumentException when it ends before it begins
   */
  public static Pause between(Instant from, Instant until) {
    return new Builder().from(from).until(until).build();
  }

  /**
   * The pauses in the history of a dossier: while it stands at 5 or 6, and at 8 when another status
   * followed. 8 with nothing after it is an end and no pause.
   *
   * @param steps its statuses with their moments, in any order; of two of the same moment the later
   *     in the list is the later
   * @param asOf the moment of asking, at which a pause that lasts is cut; steps after it are left
   *     out
   */
  public static List<Pause> of(List<Timeliness.Step> steps, Instant asOf) {
    List<Timeliness.Step> history = changes(steps, asOf);
    List<Pause> pauses = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      DossierStatus status = history.get(i).status();
      if (stopsTheClock(status)) {
        int next = i + 1;
        boolean open = next == history.size();
        if (!open || !status.equals(DossierStatus.STOPPED)) {
          pauses.add(
              new Builder()
                  .from(history.get(i).at())
                  .until(open ? asOf : history.get(next).at())
                  .status(status)
                  .isOpen(open)
                  .build());
        }
      }
    }
    return List.copyOf(pauses);
  }

  /** The steps until then in their order, without those that repeat the status before them. */
  static List<Timeliness.Step> changes(List<Timeliness.Step> steps, Instant asOf) {
    List<Timeliness.Step> history =
        steps.stream()
            .filter(step -> !step.at().isAfter(asOf))
            .sorted(Comparator.comparing(Timeliness.Step::at))
            .toList();
    return IntStream.range(0, history.size())
        .filter(i -> i == 0 || !history.get(i).status().equals(history.get(i - 1).status()))
        .mapToObj(history::get)
        .toList();
  }

  private static boolean stopsTheClock(DossierStatus status) {
    return status.equals(DossierStatus.SUPPLEMENT_REQUESTED)
        || status.equals(DossierStatus.FINANCIAL_OBLIGATION_REQUESTED)
        || status.equals(DossierStatus.STOPPED);
  }

  @Value.Check
  void check() {
    if (until().isBefore(from())) {
      throw new IllegalArgumentException("A pause ends when it begins or after that.");
    }
  }

  /** Builds a {@link Pause}. */
  static final class Builder extends ImmutablePause.Builder {
    Builder() {}
  }
}
