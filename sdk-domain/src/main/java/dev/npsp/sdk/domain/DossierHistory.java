package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What happened to a dossier and when, as far as {@link Timeliness} needs it: its statuses, when it
 * was taken in, and by when it has to be done. Nothing personal.
 */
@PublicType
@Value.Immutable
public abstract class DossierHistory {

  /**
   * One peer counts what was received by these and 7; 7 tells nothing here, since a dossier that is
   * withdrawn counts only if it had been taken in.
   */
  private static final Set<DossierStatus> TELL_OF_INTAKE =
      Set.of(
          DossierStatus.RECEIVED,
          DossierStatus.PROCESSING,
          DossierStatus.SUPPLEMENT_REQUESTED,
          DossierStatus.FINANCIAL_OBLIGATION_REQUESTED,
          DossierStatus.STOPPED,
          DossierStatus.COMPLETED,
          DossierStatus.RESULT_RETURNED);

  DossierHistory() {}

  /**
   * Its statuses with their moments, in any order. Of two of the same moment the second in the list
   * came second. Wire: {@code TrangThai} with {@code ThoiDiemXuLy}.
   */
  public abstract List<Timeliness.Step> steps();

  /** When it was taken in, if that is told. Wire: {@code NgayTiepNhan}. */
  public abstract Optional<Instant> received();

  /** By when it has to be done. Wire: {@code NgayHenTra}. */
  public abstract Optional<Instant> due();

  /**
   * The longest time that the procedure allows, which is asked only when {@link #due} is empty. A
   * plain length of time: the notes on Decision 766 subtract one moment from another, and say
   * nothing of working hours. For a time in working days make a due moment with {@code
   * WorkingCalendar}.
   */
  public abstract Optional<Duration> longestAllowed();

  /**
   * When the applicant's supplements came, in any order. A supplement that is not told here came
   * when the dossier went to its next status. Wire: {@code NgayTiepNhanBoSung}.
   */
  public abstract List<Instant> supplementsReceived();

  /**
   * When it was taken in: {@link #received}, else its first status that only such a dossier has: 2,
   * 4, 5, 6, 8, 9 or 10. Empty when it never was.
   */
  public Optional<Instant> intake() {
    return received()
        .or(
            () ->
                steps().stream()
                    .filter(step -> TELL_OF_INTAKE.contains(step.status()))
                    .map(Timeliness.Step::at)
                    .min(Comparator.naturalOrder()));
  }

  @Value.Check
  void check() {
    if (longestAllowed().filter(time -> time.isNegative() || time.isZero()).isPresent()) {
      throw new IllegalArgumentException("The longest allowed time is longer than nothing.");
    }
  }

  /** A history with these statuses, in any order. */
  public static DossierHistory of(List<Timeliness.Step> steps) {
    return builder().addAllSteps(steps).build();
  }

  /** A history of nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what happened to a dossier. */
  public static final class Builder extends ImmutableDossierHistory.Builder {
    Builder() {}

    /** It came to that status at that moment. */
    public Builder addStep(DossierStatus status, Instant at) {
      addSteps(new Timeliness.Step(status, at));
      return this;
    }
  }
}
