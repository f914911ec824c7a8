package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.Timeliness;
import dev.npsp.sdk.statistics.Indicator.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds the dossiers of a period up, one after the other. For one thread. */
final class MonthlyCount {

  private final ReportingPeriod period;
  private final Set<DossierCode> counted = new HashSet<>();
  private final Map<Measure, List<DossierCode>> measures = new EnumMap<>(Measure.class);
  private final Map<Kind, List<DossierCode>> parts = new EnumMap<>(Kind.class);
  private final List<DossierCode> onlineOffered = new ArrayList<>();
  private final List<DossierCode> costing = new ArrayList<>();
  private final List<DossierCode> yieldingAPaper = new ArrayList<>();
  private final List<DossierCode> tellingOfPopulationData = new ArrayList<>();

  private final Optional<SyncWatch> watch;

  MonthlyCount(ReportingPeriod period, Optional<SyncWatch> watch) {
    this.period = period;
    this.watch = watch;
  }

  /** Whether the period counts none of the dossiers. */
  boolean isEmpty() {
    return counted.isEmpty();
  }

  void add(LocalDossier dossier) {
    MonthlyStatus end = MonthlyStatus.of(dossier, lastMoment());
    if (end.state() == MonthlyStatus.State.NOT_TAKEN_IN) {
      return;
    }
    Instant intake = MonthlyStatus.intake(dossier).orElseThrow();
    boolean isNew = !intake.isBefore(period.from());
    if (!isNew && end.isDone() && stayedDone(dossier)) {
      return;
    }
    if (!counted.add(dossier.code())) {
      throw new IllegalArgumentException(
          "The dossier "
              + dossier.code()
              + " comes twice; give each once, or what it adds to is wrong.");
    }
    count(isNew ? Measure.RECEIVED : Measure.CARRIED_OVER, dossier);
    if (isNew) {
      filed(dossier);
    }
    if (end.isDone()) {
      handled(dossier, end);
    } else {
      open(dossier, end);
    }
  }

  /** Done when the period began, and not opened again in it. */
  private boolean stayedDone(LocalDossier dossier) {
    return MonthlyStatus.of(dossier, period.from().minusNanos(1)).isDone()
        && dossier.history().stream()
            .map(Timeliness.Step::at)
            .filter(at -> !at.isBefore(period.from()) && at.isBefore(period.to()))
            .allMatch(at -> MonthlyStatus.of(dossier, at).isDone());
  }

  private Instant lastMoment() {
    return period.to().minusNanos(1);
  }

  private void filed(LocalDossier dossier) {
    boolean online = dossier.channel().equals(FilingChannel.ONLINE);
    countIf(online, Kind.FILED_ONLINE, dossier);
    countIf(dossier.channel().equals(FilingChannel.IN_PERSON), Kind.FILED_IN_PERSON, dossier);
    countIf(dossier.channel().equals(FilingChannel.BY_POST), Kind.FILED_BY_POST, dossier);
    if (dossier.serviceLevel().filter(ServiceLevel::takesDossiersOnline).isPresent()) {
      onlineOffered.add(dossier.code());
      countIf(online, Kind.FILED_ONLINE_WHERE_OFFERED, dossier);
    }
    watch.ifPresent(
        account ->
            countIf(account.of(dossier, lastMoment()).isInTime(), Kind.SYNCHRONISED, dossier));
    paid(dossier);
    digitised(dossier, online);
  }

  private void digitised(LocalDossier dossier, boolean online) {
    boolean resultIsThere = dossier.hasDigitisedResult() || !dossier.isResultExpected();
    countIf(online && resultIsThere, Kind.FILED_ONLINE_WITH_RESULT, dossier);
    if (dossier.isResultExpected()) {
      yieldingAPaper.add(dossier.code());
      countIf(dossier.hasDigitisedResult(), Kind.RESULT_ELECTRONIC, dossier);
    }
    countIf(dossier.hasDigitisedParts(), Kind.PARTS_DIGITISED, dossier);
    countIf(dossier.hasDigitisedParts() && resultIsThere, Kind.DIGITISED_WITH_RESULT, dossier);
    if (dossier.usesPopulationData().isPresent()) {
      tellingOfPopulationData.add(dossier.code());
      countIf(dossier.usesPopulationData().get(), Kind.POPULATION_DATA_USED, dossier);
    }
    countIf(
        dossier.hasReusedParts() || dossier.hasPartsFromNationalStore(),
        Kind.PARTS_REUSED,
        dossier);
    countIf(dossier.hasPartsFromNationalStore(), Kind.PARTS_FROM_NATIONAL_STORE, dossier);
  }

  private void paid(LocalDossier dossier) {
    List<FeePayment> payments =
        dossier.fees().stream().filter(LocalFee::counts).map(LocalFee::payment).toList();
    if (payments.isEmpty()) {
      return;
    }
    costing.add(dossier.code());
    countIf(payments.stream().anyMatch(FeePayment::isOnline), Kind.PAID_ONLINE, dossier);
    countIf(
        payments.contains(FeePayment.NATIONAL_PLATFORM), Kind.PAID_ON_NATIONAL_PLATFORM, dossier);
  }

  private void handled(LocalDossier dossier, MonthlyStatus end) {
    boolean late = end.isLate();
    count(late ? Measure.HANDLED_LATE : Measure.HANDLED_ON_TIME, dossier);
    countIf(!late, Kind.HANDLED_ON_TIME, dossier);
    countIf(!late, Kind.ON_TIME_OF_ALL, dossier);
    countIf(end.isEarly(), Kind.HANDLED_EARLY, dossier);
    countIf(
        dossier.hasDigitisedResult() || !dossier.isResultExpected() || end.endsWithoutResult(),
        Kind.RESULT_DIGITISED,
        dossier);
  }

  private void open(LocalDossier dossier, MonthlyStatus end) {
    boolean late = end.isLate();
    count(late ? Measure.OPEN_OVERDUE : Measure.OPEN_WITHIN_TIME, dossier);
    countIf(late, Kind.OPEN_OVERDUE, dossier);
    countIf(!late, Kind.ON_TIME_OF_ALL, dossier);
    countIf(end.isPaused(), Kind.PAUSED, dossier);
  }

  private void count(Measure measure, LocalDossier dossier) {
    measures.computeIfAbsent(measure, none -> new ArrayList<>()).add(dossier.code());
  }

  private void countIf(boolean met, Kind kind, LocalDossier dossier) {
    if (met) {
      parts.computeIfAbsent(kind, none -> new ArrayList<>()).add(dossier.code());
    }
  }

  private Figure figure(Measure measure) {
    return Figure.of(measures.getOrDefault(measure, List.of()));
  }

  MonthlyStatistics statistics(ReportingAgency agency) {
    MonthlyReport report =
        MonthlyReport.builder(agency, period.month())
            .received(figure(Measure.RECEIVED))
            .carriedOver(figure(Measure.CARRIED_OVER))
            .handledOnTime(figure(Measure.HANDLED_ON_TIME))
            .handledLate(figure(Measure.HANDLED_LATE))
            .openWithinTime(figure(Measure.OPEN_WITHIN_TIME))
            .openOverdue(figure(Measure.OPEN_OVERDUE))
            .build();
    return new MonthlyStatistics.Builder()
        .report(report)
        .indicators(
            Arrays.stream(Kind.values())
                .map(kind -> Indicator.of(kind, part(kind), whole(kind, report)))
                .toList())
        .build();
  }

  private Figure part(Kind kind) {
    return Figure.of(parts.getOrDefault(kind, List.of()));
  }

  private Figure whole(Kind kind, MonthlyReport report) {
    return switch (kind) {
      case HANDLED_ON_TIME, HANDLED_EARLY, RESULT_DIGITISED -> report.handled();
      case OPEN_OVERDUE, PAUSED -> report.open();
      case SYNCHRONISED -> watch.isPresent() ? report.received() : Figure.NONE;
      case ON_TIME_OF_ALL -> report.toHandle();
      case RESULT_ELECTRONIC -> Figure.of(yieldingAPaper);
      case POPULATION_DATA_USED -> Figure.of(tellingOfPopulationData);
      case FILED_ONLINE_WHERE_OFFERED -> Figure.of(onlineOffered);
      case PAID_ONLINE -> Figure.of(costing);
      case PAID_ON_NATIONAL_PLATFORM -> part(Kind.PAID_ONLINE);
      case FILED_ONLINE,
          FILED_ONLINE_WITH_RESULT,
          FILED_IN_PERSON,
          FILED_BY_POST,
          PARTS_DIGITISED,
          DIGITISED_WITH_RESULT,
          PARTS_REUSED,
          PARTS_FROM_NATIONAL_STORE ->
          report.received();
    };
  }
}
