package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.petitions.HandOver;
import dev.npsp.sdk.petitions.HandlingMode;
import dev.npsp.sdk.petitions.Petition;
import dev.npsp.sdk.petitions.PetitionCategory;
import dev.npsp.sdk.petitions.PetitionCode;
import dev.npsp.sdk.petitions.PetitionEventKind;
import dev.npsp.sdk.petitions.PetitionMetric;
import dev.npsp.sdk.petitions.PetitionReport;
import dev.npsp.sdk.petitions.PetitionStatus;
import dev.npsp.sdk.petitions.PetitionsClient;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.statistics.PortalFigures;
import dev.npsp.sdk.testing.MovableClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Petitions and the portal's figures against the sandbox, which shares no class of the wire with
 * the client; each exchange is held against the OpenAPI file.
 */
@Timeout(60)
class TogetherPetitionsTest {

  private static final Path API = Path.of("..", "docs", "portal-openapi.json");
  private static final AgencyCode DEPARTMENT = AgencyCode.of("000.00.14.H56");
  private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

  private final MovableClock clock = new MovableClock(VietnamTime.of(2026, 6, 1, 9, 0));
  private final PortalSandbox sandbox =
      PortalSandbox.start(SandboxOptions.builder().clock(clock).build());
  private final OpenApiTransport transport = new OpenApiTransport(API, "/reference");
  private final PortalClient portal = client(AgencyCode.of(PortalSandbox.AGENCY), "sandbox");
  private final PetitionsClient petitions = portal.petitions();

  private PortalClient client(AgencyCode agency, String password) {
    return PortalClient.builder(
            PortalEnvironment.mapi(sandbox.uri()).withReference(sandbox.petitions().uri()),
            agency,
            Credentials.password(agency.value(), Secret.of(password)))
        .transport(transport)
        .clock(clock)
        .sleeper(pause -> {})
        .build();
  }

  @AfterEach
  void close() {
    portal.close();
    transport.close();
    sandbox.close();
    assertThat(transport.broken()).isEmpty();
  }

  private Petition file(String category) {
    String code =
        sandbox
            .petitions()
            .file(DEPARTMENT.value(), "Chậm trả kết quả", "Hồ sơ đã quá ngày hẹn trả.", category);
    return petitions.get(PetitionCode.of(code));
  }

  private void day(int month, int day) {
    clock.set(VietnamTime.of(2026, month, day, 9, 0));
  }

  @Test
  void aPetition_isSupplementedAnsweredPublishedAndRated() {
    Petition petition = file("rules");
    assertThat(petition.filing().category()).contains(PetitionCategory.RULES);
    day(6, 2);
    petition = petitions.requestSupplement(petition, "Đề nghị cho biết mã hồ sơ.");
    assertThat(petition.status()).isEqualTo(PetitionStatus.AWAITING_SUPPLEMENT);
    day(6, 10);
    String code = petition.code().value();
    sandbox.petitions().supplement(code, "Mã hồ sơ ở phiếu hẹn.");
    petition = petitions.get(petition.code());
    assertThat(petition.status()).isEqualTo(PetitionStatus.SUPPLEMENTED);
    petition = petitions.accept(petition, HandlingMode.LOCALLY);
    day(6, 12);
    petition = petitions.answer(petition, "Kết quả đã được trả.");
    petition = petitions.publish(petition);
    sandbox.petitions().rate(code, "very-satisfied");

    petition = petitions.find(petition.code()).orElseThrow();
    assertThat(petition.status()).isEqualTo(PetitionStatus.PUBLISHED);
    assertThat(petition.events())
        .extracting(each -> each.kind().code())
        .containsExactly(
            "filed",
            "supplement-requested",
            "supplemented",
            "accepted",
            "answered",
            "published",
            "rated");
    PetitionReport june =
        PetitionReport.compute(
            DEPARTMENT, YearMonth.of(2026, 6), List.of(petition), CALENDAR, clock.instant());
    assertThat(june.count(Satisfaction.VERY_SATISFIED)).isEqualTo(1);
    assertThat(june.metrics()).extracting(PetitionMetric::part).containsExactly(1, 1, 1, 0);
    assertThat(sandbox.petitions().count("answered")).isEqualTo(1);
    assertThatThrownBy(() -> sandbox.petitions().rate(code, "satisfied"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sandbox.petitions().supplement("PAKN-9", "x"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void forward_tellsTheChain_andTheNextAgencyDecides() {
    Petition petition = file("");
    AgencyCode other = AgencyCode.of("H56.15");
    Petition forwarded = petitions.forward(petition, other, "Không thuộc thẩm quyền");
    assertThat(forwarded.handOvers())
        .containsExactly(new HandOver(DEPARTMENT, other, clock.instant()));
    assertThat(forwarded.agency()).isEqualTo(other);
    // the petition as it was read before it was handed over is of no use any more
    assertThatThrownBy(() -> petitions.refuse(petition, "Trùng"))
        .isInstanceOf(AlreadyAtPortal.class);
    Petition refused = petitions.refuse(forwarded, "Nội dung đã được trả lời");
    assertThat(refused.status()).isEqualTo(PetitionStatus.REFUSED);
    assertThat(sandbox.petitions().count("forwarded")).isEqualTo(1);
  }

  @Test
  void aStep_whenTheAnswerGetsLost_happensOnce() {
    Petition petition = file("");
    sandbox.nextCall(Fault.resetAfterHandling());
    Petition accepted = petitions.accept(petition, HandlingMode.DIRECTLY);
    assertThat(accepted.events()).hasSize(2);
    sandbox.nextCall(Fault.expiredSession());
    assertThat(petitions.answer(accepted, "Đã giải quyết").events()).hasSize(3);
    assertThat(sandbox.petitions().count("answered")).isEqualTo(1);
  }

  /** Client and sandbox count the working days each with code of their own. */
  @Test
  void overdue_isWhatThePortalCountsToo() {
    Petition waiting = file("");
    Petition answered = petitions.accept(file(""), HandlingMode.DIRECTLY);
    day(6, 20);
    petitions.answer(answered, "Đã giải quyết");
    clock.set(VietnamTime.of(2026, 6, 22, 17, 0));
    assertThat(petitions.overdue(CALENDAR)).isEmpty();
    assertThat(sandbox.petitions().overdue()).isZero();
    clock.set(VietnamTime.of(2026, 6, 22, 17, 1));
    assertThat(petitions.overdue(CALENDAR))
        .extracting(Petition::code)
        .containsExactly(waiting.code());
    assertThat(sandbox.petitions().overdue()).isEqualTo(1);
    day(6, 25);
    assertThat(petitions.overdue(CALENDAR))
        .extracting(Petition::code)
        .containsExactly(waiting.code(), answered.code());
    assertThat(sandbox.petitions().overdue()).isEqualTo(2);
  }

  @Test
  void list_goesOverAllPages() {
    IntStream.range(0, 45).forEach(i -> file("conduct"));
    assertThat(petitions.list().stream().map(Petition::code).distinct()).hasSize(45);
    try (PortalClient stranger = client(AgencyCode.of("H38"), "sandbox")) {
      assertThat(stranger.petitions().list()).isEmpty();
      assertThat(stranger.petitions().find(PetitionCode.of("PAKN-000001"))).isEmpty();
    }
  }

  @Test
  void figures_growFromDayToDay_andAreThereForDaysThatWere() {
    PortalFigures today = portal.figures(LocalDate.of(2026, 6, 1));
    PortalFigures before = portal.figures(LocalDate.of(2025, 6, 30));
    assertThat(today.localities()).isEqualTo(34);
    assertThat(before.localities()).isEqualTo(63);
    assertThat(today.dossiersSynchronised()).isGreaterThan(before.dossiersSynchronised());
    assertThatThrownBy(() -> portal.figures(LocalDate.of(2026, 6, 2)))
        .isInstanceOf(NotFoundAtPortal.class);
    assertThatThrownBy(() -> portal.figures(LocalDate.of(2019, 12, 8)))
        .isInstanceOf(NotFoundAtPortal.class);
  }

  @Test
  void calls_withTheWrongPassword_areRefused() {
    try (PortalClient wrong = client(DEPARTMENT, "sai")) {
      LoginRefused refused =
          catchThrowableOfType(LoginRefused.class, () -> wrong.petitions().list());
      assertThat(refused.code()).isEqualTo("LOGIN_REFUSED");
    }
    assertThat(transport.exchanges()).contains("logIn 401");
  }

  @Test
  void reset_forgetsThePetitions() {
    file("");
    sandbox.reset();
    assertThat(petitions.list()).isEmpty();
    assertThat(sandbox.petitions().count(PetitionEventKind.FILED.code())).isZero();
  }
}
