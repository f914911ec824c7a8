package dev.npsp.sdk.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.reporting.AgencyOverview;
import dev.npsp.sdk.reporting.FiledReport;
import dev.npsp.sdk.reporting.OwedReport;
import dev.npsp.sdk.reporting.Report;
import dev.npsp.sdk.reporting.ReportCell;
import dev.npsp.sdk.reporting.ReportEvent;
import dev.npsp.sdk.reporting.ReportKey;
import dev.npsp.sdk.reporting.ReportPeriod;
import dev.npsp.sdk.reporting.ReportStatus;
import dev.npsp.sdk.reporting.ReportTemplate;
import dev.npsp.sdk.reporting.ReportValue;
import dev.npsp.sdk.reporting.ReportingCalendar;
import dev.npsp.sdk.reporting.ReportingClient;
import dev.npsp.sdk.reporting.ReportingOverview;
import dev.npsp.sdk.reporting.ReportingRegime;
import dev.npsp.sdk.reporting.RevisionRefused;
import dev.npsp.sdk.reporting.TemplateReference;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The reporting client against the sandbox's office, which shares no class with it; each exchange
 * is held against the OpenAPI file.
 */
@Timeout(60)
class TogetherReportingTest {

  private static final String REGIME = "KSTTHC-06a";
  private static final AgencyCode AGENCY = AgencyCode.of("000.00.14.H56");
  private static final ReportPeriod PERIOD = ReportPeriod.parse("2026-11");
  private static final Path API = Path.of("..", "docs", "reporting-openapi.json");
  private static final Map<String, Long> RIGHT =
      Map.of(
          "I", 9L, "I.1", 7L, "I.2", 2L, "II", 6L, "II.1", 5L, "II.2", 1L, "III", 3L, "III.1", 3L,
          "III.2", 0L);

  private final MovableClock clock = new MovableClock(VietnamTime.of(2026, 11, 17, 9, 0));
  private final PortalSandbox sandbox =
      PortalSandbox.start(SandboxOptions.builder().clock(clock).build());
  private final OpenApiTransport transport = new OpenApiTransport(API, "/reporting");
  private final ReportingClient reporting = client(AGENCY, "sandbox");

  private ReportingClient client(AgencyCode agency, String secret) {
    return ReportingClient.builder(
            sandbox.reporting().uri(),
            agency,
            Credentials.clientCredentials(agency.value(), Secret.of(secret)))
        .transport(transport)
        .clock(clock)
        .sleeper(pause -> {})
        .build();
  }

  @AfterEach
  void close() {
    reporting.close();
    transport.close();
    sandbox.close();
    assertThat(transport.broken()).isEmpty();
  }

  private ReportingRegime regime() {
    return reporting.regimes().stream()
        .filter(each -> each.code().equals(REGIME))
        .findFirst()
        .orElseThrow();
  }

  private Report report() {
    ReportingRegime regime = regime();
    ReportTemplate template = reporting.template(regime.template().orElseThrow());
    Report.Builder report =
        Report.builder(regime, AGENCY, PERIOD)
            .template(template)
            .narrative("Trong kỳ không có vướng mắc.");
    template.rows().forEach(row -> report.addValue(right(row.code())));
    return report.build();
  }

  private static ReportValue right(String row) {
    return value(row, Objects.requireNonNull(RIGHT.get(row)));
  }

  private static ReportValue value(String row, long number) {
    return ReportValue.of(new ReportCell(row, "total"), number, "hồ sơ");
  }

  @Test
  void send_thenApprovedThenRevised_keepsBothReadable() {
    Report report = report();
    FiledReport first = reporting.send(report);
    assertThat(first.status()).isEqualTo(ReportStatus.SENT);
    assertThat(first.isLate()).isFalse();

    sandbox.reporting().approve(REGIME, AGENCY.value(), "2026-11");
    FiledReport approved = reporting.find(report.key()).orElseThrow();
    Report.Builder draft =
        approved.revise(report.regime(), report.template(), "Bổ sung một hồ sơ quá hạn");
    Report revision =
        draft
            .values(
                approved.values().stream()
                    .map(
                        each ->
                            switch (each.cell().row()) {
                              case "I", "I.1", "III", "III.2" ->
                                  value(each.cell().row(), each.number().longValueExact() + 1);
                              default -> each;
                            })
                    .toList())
            .build();
    clock.set(VietnamTime.of(2026, 11, 20, 9, 0));
    FiledReport second = reporting.send(revision);

    assertThat(second.revision()).isEqualTo(2);
    List<FiledReport> revisions = reporting.revisions(report.key());
    assertThat(revisions).extracting(FiledReport::revision).containsExactly(1, 2);
    assertThat(revisions.get(0).values()).isEqualTo(report.values());
    assertThat(revisions.get(0).status()).isEqualTo(ReportStatus.APPROVED);
    assertThat(revisions.get(1).values()).isEqualTo(revision.values());
    assertThat(revisions.get(1).reason()).contains("Bổ sung một hồ sơ quá hạn");
    assertThat(reporting.find(report.key()).orElseThrow().revision()).isEqualTo(2);

    sandbox.reporting().approve(REGIME, AGENCY.value(), "2026-11");
    sandbox.reporting().lock(REGIME, AGENCY.value(), "2026-11");
    FiledReport locked = reporting.find(report.key()).orElseThrow();
    assertThat(locked.events())
        .extracting(ReportEvent::status)
        .containsExactly(ReportStatus.SENT, ReportStatus.APPROVED, ReportStatus.LOCKED);
    assertThatThrownBy(() -> locked.revise(report.regime(), report.template(), "nữa"))
        .isInstanceOf(RevisionRefused.class);
    RefusedByPortal refused =
        catchThrowableOfType(
            RefusedByPortal.class, () -> reporting.send(revision.toBuilder().revision(3).build()));
    assertThat(refused.code()).isEqualTo("LOCKED");
    assertThat(transport.exchanges()).contains("send 200", "send 409", "revisions 200");
  }

  @Test
  void send_whenReturned_saysWhyAndTakesTheCorrection() {
    Report report = report();
    reporting.send(report);
    sandbox.reporting().giveBack(REGIME, AGENCY.value(), "2026-11", "Thiếu thuyết minh");
    FiledReport returned = reporting.find(report.key()).orElseThrow();
    assertThat(returned.returnedBecause()).contains("Thiếu thuyết minh");
    Report correction =
        returned
            .revise(report.regime(), report.template(), "Theo ý kiến trả lại")
            .narrative("Một hồ sơ quá hạn do chờ ý kiến.")
            .build();
    assertThat(reporting.send(correction).status()).isEqualTo(ReportStatus.SENT);
    assertThatThrownBy(() -> sandbox.reporting().lock(REGIME, AGENCY.value(), "2026-11"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void send_whenTheAnswerGetsLost_arrivesOnce() {
    Report report = report();
    sandbox.nextCall(Fault.resetAfterHandling());
    assertThat(reporting.send(report).revision()).isEqualTo(1);
    assertThat(reporting.send(report).revision()).isEqualTo(1);
    assertThat(reporting.revisions(report.key())).hasSize(1);
    assertThatThrownBy(() -> reporting.send(report.toBuilder().narrative("Nội dung khác").build()))
        .isInstanceOf(AlreadyAtPortal.class);
    assertThat(reporting.find(report.key()).orElseThrow().narrative())
        .isEqualTo(report.narrative());
  }

  @Test
  void send_outOfOrderOrByAnother_isRefused() {
    Report report = report();
    assertThat(refusal(report.toBuilder().revision(2).reason("vì").build()))
        .isEqualTo("REVISION_ORDER");
    reporting.send(report);
    assertThat(refusal(report.toBuilder().revision(2).reason("vì").build()))
        .isEqualTo("REVISION_ORDER");
    ReportingRegime wider =
        report.regime().toBuilder().addReporter(AgencyCode.of("H56.17")).build();
    assertThat(refusal(report.toBuilder().regime(wider).agency(AgencyCode.of("H56.17")).build()))
        .isEqualTo("NOT_REPORTER");
    assertThat(refusal(report.toBuilder().period(ReportPeriod.parse("2019-01")).build()))
        .isEqualTo("NOT_FOUND");
  }

  /** The office has rules of its own: what the client lets pass by a looser form is refused. */
  @Test
  void send_whenTheSumsOfTheOfficeDoNotHold_isRefused() {
    Report report = report();
    ReportTemplate loose = report.template().orElseThrow().toBuilder().formulas(List.of()).build();
    List<ReportValue> wrong =
        report.values().stream()
            .map(each -> each.cell().row().equals("I") ? value("I", 10) : each)
            .toList();
    assertThat(refusal(report.toBuilder().template(loose).values(wrong).build()))
        .isEqualTo("INVALID");
  }

  private String refusal(Report report) {
    return catchThrowableOfType(RefusedByPortal.class, () -> reporting.send(report)).code();
  }

  @Test
  void send_withDossiersBehindANumber_sendsTheNumberAlone() {
    Report report = report();
    Figure two =
        Figure.of(
            List.of(
                DossierCode.of("000.00.14.H56-261001-0001"),
                DossierCode.of("000.00.14.H56-261001-0002")));
    List<ReportValue> values =
        report.values().stream()
            .map(
                each ->
                    each.cell().row().equals("I.2")
                        ? ReportValue.of(each.cell(), two, each.unit())
                        : each)
            .toList();
    FiledReport filed = reporting.send(report.toBuilder().values(values).build());
    ReportValue held = filed.value(new ReportCell("I.2", "total")).orElseThrow();
    assertThat(held.number()).isEqualTo("2");
    assertThat(held.figure()).isEmpty();
  }

  /** The office counted its due moments by hand; the client computes them. */
  @Test
  void owed_isDueWhenTheCalendarSays() {
    ReportingClient province = client(AgencyCode.of(PortalSandbox.AGENCY), "sandbox");
    List<ReportingRegime> regimes = province.regimes();
    List<OwedReport> owed = province.owed(AgencyCode.of(PortalSandbox.AGENCY));
    assertThat(owed).hasSizeGreaterThan(12);
    assertThat(owed)
        .allSatisfy(
            each -> {
              ReportingRegime regime =
                  regimes.stream()
                      .filter(one -> one.code().equals(each.key().regime()))
                      .findFirst()
                      .orElseThrow();
              assertThat(regime.dates(each.key().period(), ReportingCalendar.standard()).due())
                  .as(each.key().toString())
                  .isEqualTo(each.dueAt());
            });
  }

  @Test
  void owedAndOverview_tellSentLateAndMissing() {
    ReportKey key = report().key();
    assertThat(reporting.owed(AGENCY)).extracting(OwedReport::key).anyMatch(key(key));
    clock.set(VietnamTime.of(2026, 11, 18, 17, 0));
    reporting.send(report());
    assertThat(reporting.owed(AGENCY)).extracting(OwedReport::key).noneMatch(key(key));
    clock.set(VietnamTime.of(2026, 11, 18, 17, 1));
    AgencyCode other = AgencyCode.of("000.00.15.H56");
    FiledReport late = reporting.send(report().toBuilder().agency(other).build());
    assertThat(late.isLate()).isTrue();
    sandbox.reporting().giveBack(REGIME, other.value(), "2026-11", "Thiếu số");
    reporting.send(
        reporting
            .find(late.key())
            .orElseThrow()
            .revise(regime(), report().template(), "Theo ý kiến trả lại")
            .build());

    ReportingOverview overview = reporting.overview(PERIOD);
    assertThat(overview.sent()).isEqualTo(2);
    assertThat(overview.late()).isEqualTo(1);
    assertThat(overview.missing()).isEqualTo(1);
    assertThat(overview.revisions()).isEqualTo(1);
    assertThat(overview.agency(AgencyCode.of("H56.16")).map(AgencyOverview::missing)).contains(1);
    assertThatThrownBy(() -> reporting.overview(ReportPeriod.year(2019)))
        .isInstanceOf(NotFoundAtPortal.class);
  }

  private static java.util.function.Predicate<ReportKey> key(ReportKey key) {
    return each ->
        each.regime().equals(key.regime())
            && each.period().equals(key.period())
            && each.agency().sameAgency(key.agency());
  }

  @Test
  void calls_withoutASessionOrSecret_logInOnceOrAreRefused() {
    reporting.regimes();
    sandbox.expireSessions();
    assertThat(reporting.regimes()).isNotEmpty();
    assertThatThrownBy(() -> client(AGENCY, "sai").regimes()).isInstanceOf(LoginRefused.class);
    assertThatThrownBy(() -> reporting.template(new TemplateReference("06a", 9)))
        .isInstanceOf(NotFoundAtPortal.class);
    assertThat(reporting.find(new ReportKey(REGIME, AGENCY, PERIOD))).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> sandbox.reporting().approve(REGIME, AGENCY.value(), "2026-11"))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(transport.exchanges())
        .contains("regimes 401", "logIn 401", "template 404", "find 404");
  }

  /** That what does not fit is found: else the checks above would say nothing. */
  @Test
  void openApi_findsWhatDoesNotFit() throws IOException {
    OpenApiTransport strict = new OpenApiTransport(API, "/reporting");
    byte[] none = {};
    byte[] ok = "{\"code\":\"OK\",\"message\":\"\",\"data\":[]}".getBytes(UTF_8);
    strict.check("GET", "/reporting/v1/regimes", none, 200, ok);
    assertThat(strict.broken()).isEmpty();
    strict.check("GET", "/reporting/v1/nothing", none, 200, ok);
    strict.check("GET", "/reporting/v1/regimes", none, 418, ok);
    strict.check("GET", "/reporting/v1/regimes", ok, 200, ok);
    strict.check("GET", "/reporting/v1/regimes", none, 200, "{\"code\":\"OK\"}".getBytes(UTF_8));
    String filed =
        "{\"code\":\"OK\",\"message\":\"\",\"data\":[{\"regime\":\"A\",\"title\":\"\",\"agency\":\"H56\","
            + "\"period\":\"11/2026\",\"dueAt\":\"18/11/2026\",\"more\":1}]}";
    strict.check("GET", "/reporting/v1/owed", none, 200, filed.getBytes(UTF_8));
    assertThat(strict.broken()).hasSizeGreaterThanOrEqualTo(9);
    strict.close();
  }
}
