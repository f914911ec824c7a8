package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.feedback.Question;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.procedures.open.ServiceScore;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.services.PublicService;
import dev.npsp.sdk.services.ServiceQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Services, questions, accounts, results and the open catalogue, over HTTP. */
@Timeout(60)
class TogetherSearchTest {

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  @Test
  void find_byAudience_findsWhatSuitsAndNothingElse() {
    PortalClient portal = sandbox.client();
    List<PublicService> citizens = find(ServiceQuery.forAudience(ApplicantKind.CITIZEN));
    List<PublicService> enterprises = find(ServiceQuery.forAudience(ApplicantKind.ENTERPRISE));

    assertThat(citizens).extracting(PublicService::procedureCodeText).contains("2.000815");
    assertThat(enterprises).extracting(PublicService::procedureCodeText).contains("2.000033");
    assertThat(citizens).doesNotContainAnyElementsOf(enterprises);
    assertThat(citizens.size() + enterprises.size())
        .isEqualTo(portal.services().list().items().size());
    assertThat(citizens.get(0).terms().orElseThrow().audienceNames())
        .containsExactly("Công dân Việt Nam");
  }

  @Test
  void find_byWordsFieldLevelAndAgency_narrows() {
    List<PublicService> found =
        find(
            ServiceQuery.builder()
                .words("CHUNG thuc")
                .audience(ApplicantKind.CITIZEN)
                .field("G15-CT01")
                .level(AdministrativeLevel.COMMUNE)
                .agency(AgencyCode.of("G15"))
                .build());

    assertThat(found).extracting(PublicService::procedureCodeText).contains("2.000815", "2.000884");
    assertThat(found).allMatch(service -> service.fieldName().orElse("").equals("Chứng thực"));
    assertThat(find(ServiceQuery.builder().level(AdministrativeLevel.DISTRICT).build())).isEmpty();
    assertThat(find(ServiceQuery.builder().agency(AgencyCode.of("H56")).build())).isEmpty();
  }

  @Test
  void find_byWordsAndFieldNameAlone_asksNoProcedure() {
    List<PublicService> found =
        find(ServiceQuery.builder().words("khuyen mai").field("xuc tien").build());

    assertThat(found).hasSizeGreaterThanOrEqualTo(3);
    assertThat(sandbox.callsOf("LayThuTuc")).isZero();
    assertThat(sandbox.callsOf("LayDVC")).isEqualTo(1);
  }

  @Test
  void list_withAFilter_passesItThrough() {
    PortalClient portal = sandbox.client();

    assertThat(portal.services().list(Map.of("MATTHC", "2.000815")).items())
        .singleElement()
        .satisfies(service -> assertThat(service.codeText()).isEqualTo("2.000815.01"));
    assertThatThrownBy(() -> portal.services().list(Map.of("KHONGCO", "1")))
        .isInstanceOf(RefusedByPortal.class);
  }

  @Test
  void reply_isKeptUntilTheSandboxIsReset() {
    PortalClient portal = sandbox.client();
    assertThat(portal.feedback().answers("1")).isEmpty();

    portal.feedback().reply(TogetherEveryOperationTest.reply());

    assertThat(portal.feedback().answers("1").items())
        .singleElement()
        .satisfies(answer -> assertThat(answer.text()).startsWith("Gồm đơn đề nghị"));
    Question asked = portal.feedback().questions().items().get(0);
    assertThat(asked.answer()).isPresent();
    assertThat(asked.toString()).doesNotContain("Nguyễn", "vidu@", "0900000000");
    sandbox.reset();
    assertThat(sandbox.client().feedback().answers("1")).isEmpty();
  }

  @Test
  void publish_isShownToAll() {
    sandbox.client().feedback().publish(TogetherEveryOperationTest.question());

    assertThat(sandbox.client().feedback().agencyQuestions().items())
        .extracting(Question::text)
        .containsExactly("Câu hỏi ví dụ?");
  }

  @Test
  void reply_toNobodysQuestion_isRefused() {
    assertThatThrownBy(
            () ->
                sandbox
                    .client()
                    .feedback()
                    .reply(TogetherEveryOperationTest.reply().toBuilder().questionId("77").build()))
        .isInstanceOfSatisfying(
            RefusedByPortal.class, refused -> assertThat(refused.message()).contains("77"));
  }

  @Test
  void reply_whenNoAnswerComes_isNotSentAgain() {
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThatThrownBy(() -> sandbox.client().feedback().reply(TogetherEveryOperationTest.reply()))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(sandbox.callsOf("DongBoKetQuaHoiDapGuiTuDVCQG")).isEqualTo(1);
  }

  @Test
  void write_whenEmpty_neverLeaves() {
    assertThatThrownBy(() -> sandbox.client().feedback().publish(List.of()))
        .isInstanceOf(InvalidRequest.class);
    assertThatThrownBy(() -> sandbox.client().feedback().reply(List.of()))
        .isInstanceOf(InvalidRequest.class);
    assertThat(sandbox.calls()).isZero();
  }

  @Test
  void accountOf_isTheSameEachTime_andMayBeMissing() {
    PortalClient portal = sandbox.client();

    assertThat(portal.identity().accountOf(TaxCode.of("0100000000")))
        .isPresent()
        .isEqualTo(portal.identity().accountOf(TaxCode.of("0100000000")));
    assertThat(portal.identity().accountOf(PersonalId.of("001000000009"))).isEmpty();
  }

  @Test
  void download_ofAFileThatIsNotThere_isNotFound() {
    NotFoundAtPortal missing =
        catchThrowableOfType(
            NotFoundAtPortal.class,
            () ->
                sandbox
                    .client()
                    .results()
                    .download(
                        ResultFile.builder("/khong-co.pdf")
                            .agencyCodeText("000.00.00.G05")
                            .build()));

    assertThat(missing.remedy()).contains("look the result up");
  }

  @Test
  void openCatalogue_needsNoAccount_andKeepsItsPace() {
    List<Duration> waits = new ArrayList<>();
    try (OpenCatalogueClient open =
        OpenCatalogueClient.builder(sandbox.uri())
            .interval(Duration.ofSeconds(30))
            .attemptTimeout(Duration.ofHours(1))
            .deadline(Duration.ofHours(2))
            .sleeper(waits::add)
            .build()) {
      List<OpenProcedure> found = open.search("khuyến mại").stream().toList();
      List<ServiceScore> scores = open.scores(IndexQuery.ofYear(2026)).items();

      assertThat(found).extracting(OpenProcedure::codeText).contains("2.000033");
      assertThat(scores).hasSize(34);
      assertThat(scores.get(0).onlineServicesAndPayment()).isPresent();
    }
    assertThat(waits).hasSize(1).allMatch(wait -> wait.compareTo(Duration.ofSeconds(20)) > 0);
    assertThat(sandbox.logins()).isZero();
  }

  @Test
  void openCatalogue_goesOverAllPages() {
    try (OpenCatalogueClient open = open()) {
      assertThat(open.search(OpenSearch.builder().rowsAPage(10).build()).stream())
          .hasSize(18)
          .doesNotHaveDuplicates();
      assertThat(open.newest(3).items()).hasSize(3);
      assertThat(open.agencies(0).items()).hasSizeGreaterThan(3);
      String department = open.agencies(0).items().get(1).id();
      assertThat(open.fields(department).items()).isNotEmpty();
      assertThat(open.audiences().items()).hasSize(2);
      assertThat(open.trend(IndexQuery.ofYear(2026)).items()).hasSize(3);
      assertThat(open.counts(IndexQuery.ofYear(2026)).items().get(0).total()).hasValue(1200);
    }
  }

  @Test
  void openCatalogue_whenTheAnswerIsEmptyOrAPage_isNotTheGateways() {
    try (OpenCatalogueClient open = open()) {
      sandbox.nextCall(Fault.bareError());
      assertThatThrownBy(() -> open.search("gì")).isInstanceOf(AnswerNotUnderstood.class);
      sandbox.nextCall(Fault.htmlPage());
      assertThatThrownBy(() -> open.search("gì")).isInstanceOf(AnsweredByIntermediary.class);
    }
  }

  private static OpenCatalogueClient open() {
    return OpenCatalogueClient.builder(sandbox.uri())
        .interval(Duration.ofMillis(1))
        .retry(
            RetryPolicy.builder()
                .attempts(1)
                .firstPause(Duration.ofMillis(1))
                .longestPause(Duration.ofMillis(1))
                .build())
        .sleeper(pause -> {})
        .build();
  }

  private static List<PublicService> find(ServiceQuery query) {
    return sandbox.client().services().find(query).stream().toList();
  }
}
