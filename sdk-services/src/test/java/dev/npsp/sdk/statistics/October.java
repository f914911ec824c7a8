package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.VietnamTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;

/** Dossiers around October 2026, by days of a year, in Vietnam. */
final class October {

  static final YearMonth MONTH = YearMonth.of(2026, 10);
  static final ReportingAgency AGENCY =
      ReportingAgency.of(AgencyCode.of("000.00.00.H56"), "UBND tỉnh Ví dụ");
  static final ProcedureCode PROCEDURE = ProcedureCode.of("1.002809");

  private October() {}

  static Instant at(int month, int day, int hour) {
    return VietnamTime.of(2026, month, day, hour, 0);
  }

  static DossierCode code(int number) {
    return DossierCode.of("000.00.00.H56-261001-%05d".formatted(number));
  }

  static LocalDossier.Builder dossier(int number) {
    return LocalDossier.builder(code(number), PROCEDURE);
  }

  /** Taken in, and due. */
  static LocalDossier.Builder dossier(int number, Instant received, Instant due) {
    return dossier(number).received(received).due(due).addChange(DossierStatus.RECEIVED, received);
  }

  static MonthlyStatistics count(LocalDossier.Builder... dossiers) {
    return MonthlyStatistics.compute(
        AGENCY, MONTH, Arrays.stream(dossiers).map(LocalDossier.Builder::build));
  }

  static MonthlyReport report(LocalDossier.Builder... dossiers) {
    return count(dossiers).report();
  }
}
