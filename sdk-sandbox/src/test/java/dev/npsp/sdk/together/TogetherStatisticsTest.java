package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.AsyncPortal;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxSummary;
import dev.npsp.sdk.statistics.CitizenRating;
import dev.npsp.sdk.statistics.LocalDossier;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.MonthlyStatistics;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.ReportingAgency;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class TogetherStatisticsTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final ProcedureCode COPIES = ProcedureCode.of("2.000815");
  private static final ReportingAgency AGENCY =
      ReportingAgency.of(AgencyCode.of(PortalSandbox.AGENCY), "UBND tỉnh Ví dụ");

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  /** Each third is open, each second of the others is late. */
  static MonthlyReport report(int dossiers) {
    return MonthlyStatistics.compute(
            AGENCY,
            NOVEMBER,
            IntStream.range(0, dossiers).mapToObj(TogetherStatisticsTest::dossier))
        .report();
  }

  private static LocalDossier dossier(int number) {
    Instant due = Cases.RECEIVED.plusSeconds(3600);
    LocalDossier.Builder dossier =
        LocalDossier.builder(Cases.code(number), COPIES).received(Cases.RECEIVED).due(due);
    return number % 3 == 0
        ? dossier.build()
        : dossier.addChange(DossierStatus.COMPLETED, due.plusSeconds(number % 2)).build();
  }

  static List<RatingReport> ratings() {
    return RatingReport.compute(
        AGENCY,
        NOVEMBER,
        Stream.of(Satisfaction.VERY_SATISFIED, Satisfaction.SATISFIED, Satisfaction.NOT_SATISFIED)
            .map(
                opinion ->
                    CitizenRating.builder(
                            Cases.code(opinion.name().length()), COPIES, Cases.RECEIVED, opinion)
                        .service(opinion)
                        .build()));
  }

  private static SandboxSummary kept() {
    return sandbox.report(PortalSandbox.AGENCY, 2026, 11);
  }

  @Test
  void send_isKept_andARevisionTakesItsPlace() {
    MonthlyReport first = report(9);
    sandbox.client().statistics().send(first);
    assertThat(kept().json()).contains("\"SoNhanTrongKy\":\"9\"", "\"GhiChu\":\"\"");

    sandbox.client().statistics().send(report(10).asRevisionOf(first, "Sót một hồ sơ"));

    assertThat(kept().timesWritten()).isEqualTo(2);
    assertThat(kept().json())
        .contains("\"SoNhanTrongKy\":\"10\"", "\"GhiChu\":\"Điều chỉnh lần 1: Sót một hồ sơ\"");
  }

  @Test
  void send_whateverTheNumbers_addsUpForThePortal() {
    for (int dossiers = 0; dossiers < 30; dossiers++) {
      sandbox.client().statistics().send(report(dossiers));
    }
    assertThat(kept().timesWritten()).isEqualTo(30);
  }

  @Test
  void send_whenTheAnswerIsLost_isUnknownAndNotRepeated() {
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThatThrownBy(() -> sandbox.client().statistics().send(report(3)))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(kept().timesWritten()).isEqualTo(1);
  }

  @Test
  void send_whenTheSessionEnded_logsInAndIsKeptOnce() {
    sandbox.client().catalogues().list(Catalogue.FIELDS);
    sandbox.expireSessions();
    sandbox.client().statistics().send(report(3));

    assertThat(kept().timesWritten()).isEqualTo(1);
  }

  @Test
  void send_forAnAgencyOfAnotherRoot_neverLeaves() {
    MonthlyReport foreign =
        report(1).toBuilder()
            .agency(ReportingAgency.of(AgencyCode.of("000.00.00.G04"), " "))
            .build();

    assertThatThrownBy(() -> sandbox.client().statistics().send(foreign))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e ->
                assertThat(e.violations())
                    .extracting(violation -> violation.path())
                    .containsExactly("agency.code", "agency.name"));
    assertThat(sandbox.callsOf("DongBoThongKeHoSo")).isZero();
  }

  @Test
  void sendRatings_whenTheAnswerIsLost_isRepeatedAndKept() {
    sandbox.nextCall(Fault.resetAfterHandling());
    sandbox.client().statistics().sendRatings(ratings());

    SandboxSummary kept = sandbox.ratings(PortalSandbox.AGENCY, 2026, 11, "2.000815");
    assertThat(kept.timesWritten()).isEqualTo(2);
    assertThat(kept.json())
        .contains(
            "\"NgayTongHop\":\"11-2026\"",
            "\"TongSoNguoiDanhGia\":3",
            "\"PhanTramDanhGiaRatHaiLong\":\"34%\"",
            "\"PhanTramDanhGiaDichVuChuaHaiLong\":\"33%\"");
  }

  @Test
  void sendRatings_withNone_saysThatItIsNoMessage() {
    assertThatThrownBy(() -> sandbox.client().statistics().sendRatings(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(sandbox.calls()).isZero();
  }

  @Test
  void sendRatings_whenOneIsWrong_namesItsPlace() {
    RatingReport good = ratings().get(0);
    RatingReport bad = good.toBuilder().comments("Nguyá»…n").build();

    assertThatThrownBy(() -> sandbox.client().statistics().sendRatings(List.of(good, bad)))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> assertThat(e.violations().get(0).path()).isEqualTo("[1].comments"));
  }

  @Test
  void async_sendsBoth() {
    AsyncPortal later = sandbox.client().async(Runnable::run);

    later.run(portal -> portal.statistics().send(report(4))).join();
    later.run(portal -> portal.statistics().sendRatings(ratings())).join();

    assertThat(sandbox.summaries())
        .extracting(SandboxSummary::service)
        .containsExactly("DongBoThongKeHoSo", "DongBoDanhGia");
    assertThatThrownBy(() -> later.run(portal -> portal.statistics().sendRatings(List.of())).join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void code_behindEachNumber_isADossierOfTheMonth() {
    assertThat(report(9).handledLate().codes())
        .containsExactly(Cases.code(1), Cases.code(5), Cases.code(7))
        .allMatch(code -> code.belongsTo(AGENCY.code()), DossierCode.class.getSimpleName());
  }
}
