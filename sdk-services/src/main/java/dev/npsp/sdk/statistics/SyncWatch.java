package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.AcceptedStatusLookup;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.Timeliness;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares what the agency knows of its dossiers with what the portal accepted: which dossiers and
 * statuses have not reached it, how late the others did, and the share that Decision 766 asks for
 * ({@code DOSSIER_SYNC}, 6 points). Needs no call: the account is the client's own, see {@code
 * PortalClientBuilder.acceptedStatuses}.
 *
 * <p>A status has reached the portal when one of the same code and the same second was accepted, or
 * one without a moment, which came with the dossier, after it. Our reading: the metric is called
 * "synchronised in real time", and how soon that is was not seen, so the host says it.
 */
public final class SyncWatch {

  private final AcceptedStatusLookup accepted;
  private final Duration allowed;

  private SyncWatch(AcceptedStatusLookup accepted, Duration allowed) {
    if (allowed.isNegative()) {
      throw new IllegalArgumentException("The allowed time is not less than nothing.");
    }
    this.accepted = accepted;
    this.allowed = allowed;
  }

  /**
   * A watch over that account.
   *
   * @param allowed how long after a status the portal may accept it, to count as in time
   */
  public static SyncWatch over(AcceptedStatusLookup accepted, Duration allowed) {
    return new SyncWatch(accepted, allowed);
  }

  /** How long after a status the portal may accept it. */
  public Duration allowed() {
    return allowed;
  }

  /**
   * One dossier, at that moment; what happened after it is left out. A dossier that was not taken
   * in has no statuses here.
   */
  public DossierSync of(LocalDossier dossier, Instant asOf) {
    List<AcceptedStatus> account =
        accepted.of(dossier.code()).stream()
            .filter(status -> !status.acceptedAt().isAfter(asOf))
            .toList();
    return new DossierSync.Builder()
        .code(dossier.code())
        .statuses(
            told(dossier, asOf).stream().map(step -> status(dossier, step, account, asOf)).toList())
        .build();
  }

  /**
   * The dossiers that were taken in within the period, as they stand at the moment of looking, or
   * at its end if that comes first. The stream may be longer than the memory: of each dossier its
   * number is kept, and of those that are late their statuses.
   */
  public SyncWatchReport report(
      ReportingPeriod period, Stream<LocalDossier> dossiers, Instant asOf) {
    Instant end = period.to().minusNanos(1);
    Instant looked = asOf.isBefore(end) ? asOf : end;
    SyncWatchReport.Builder report = new SyncWatchReport.Builder().asOf(looked).allowed(allowed);
    List<DossierCode> inTime = new ArrayList<>();
    List<DossierCode> all = new ArrayList<>();
    for (Iterator<LocalDossier> each = dossiers.iterator(); each.hasNext(); ) {
      LocalDossier dossier = each.next();
      if (isTakenIn(dossier, period, looked)) {
        DossierSync sync = of(dossier, looked);
        all.add(dossier.code());
        if (sync.isInTime()) {
          inTime.add(dossier.code());
        } else {
          report.addNotInTime(sync);
        }
      }
    }
    return report.inTime(Figure.of(inTime)).received(Figure.of(all)).build();
  }

  private static boolean isTakenIn(LocalDossier dossier, ReportingPeriod period, Instant asOf) {
    return MonthlyStatus.of(dossier, asOf).state() != MonthlyStatus.State.NOT_TAKEN_IN
        && MonthlyStatus.intake(dossier).filter(at -> !at.isBefore(period.from())).isPresent();
  }

  /** The statuses that it came to, each once; without a history its intake. */
  private static List<Timeliness.Step> told(LocalDossier dossier, Instant asOf) {
    List<Timeliness.Step> steps =
        dossier.history().stream()
            .filter(step -> !step.at().isAfter(asOf))
            .sorted(Comparator.comparing(Timeliness.Step::at))
            .toList();
    if (dossier.history().isEmpty()) {
      return dossier.received().filter(at -> !at.isAfter(asOf)).stream()
          .map(at -> new Timeliness.Step(DossierStatus.RECEIVED, at))
          .toList();
    }
    List<Timeliness.Step> told = new ArrayList<>();
    for (Timeliness.Step step : steps) {
      if (told.isEmpty() || !told.get(told.size() - 1).status().equals(step.status())) {
        told.add(step);
      }
    }
    return told;
  }

  private StatusSync status(
      LocalDossier dossier, Timeliness.Step step, List<AcceptedStatus> account, Instant asOf) {
    Optional<Instant> reached =
        account.stream()
            .filter(status -> dossier.history().isEmpty() || isOf(status, step))
            .map(AcceptedStatus::acceptedAt)
            .min(Comparator.naturalOrder());
    Duration delay = Duration.between(step.at(), reached.orElse(asOf));
    Duration positive = delay.isNegative() ? Duration.ZERO : delay;
    boolean soon = positive.compareTo(allowed) <= 0;
    return new StatusSync.Builder()
        .status(step.status())
        .at(step.at())
        .acceptedAt(reached)
        .delay(positive)
        .state(state(reached.isPresent(), soon))
        .build();
  }

  private static StatusSync.State state(boolean reached, boolean soon) {
    if (reached) {
      return soon ? StatusSync.State.IN_TIME : StatusSync.State.LATE;
    }
    return soon ? StatusSync.State.WAITING : StatusSync.State.MISSING;
  }

  private static boolean isOf(AcceptedStatus accepted, Timeliness.Step step) {
    if (!accepted.status().equals(step.status())) {
      return false;
    }
    Instant told = seconds(step.at());
    return accepted
        .at()
        .map(at -> seconds(at).equals(told))
        .orElseGet(() -> !seconds(accepted.acceptedAt()).isBefore(told));
  }

  /** The wire has no fractions of seconds. */
  private static Instant seconds(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS);
  }
}
