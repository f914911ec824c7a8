package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.PublishedMetric;
import dev.npsp.sdk.procedures.open.AppliedProcedure;
import dev.npsp.sdk.procedures.open.CatalogueGeneration;
import dev.npsp.sdk.procedures.open.EForm;
import dev.npsp.sdk.procedures.open.EFormField;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.IndexTopic;
import dev.npsp.sdk.procedures.open.OnlineLevel;
import dev.npsp.sdk.procedures.open.OpenAgency;
import dev.npsp.sdk.procedures.open.OpenAttachment;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.procedures.open.OpenFile;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.OpenProcedureDetail;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.procedures.open.OpenService;
import dev.npsp.sdk.procedures.open.OpenServiceQuery;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The public catalogue of the rebuilt portal, against the sandbox's own. */
@Timeout(60)
class TogetherPublicCatalogueTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private static final String LIST = "list-all-public-formality-by-citizen";

  private static OpenCatalogueClient open() {
    return OpenCatalogueClient.builder(sandbox.uri())
        .generation(CatalogueGeneration.API_V1)
        .interval(Duration.ofNanos(1))
        .build();
  }

  @Test
  void search_goesOverAllPages_andNarrows() {
    try (OpenCatalogueClient open = open()) {
      assertThat(open.search(OpenSearch.builder().rowsAPage(10).build()).stream())
          .hasSize(18)
          .doesNotHaveDuplicates();
      assertThat(sandbox.callsOf(LIST)).isEqualTo(3);
      assertThat(
              open
                  .search(
                      OpenSearch.builder()
                          .words("khuyến mại")
                          .agencyCode(AgencyCode.of("G02"))
                          .publicOnly(false)
                          .build())
                  .stream())
          .extracting(OpenProcedure::codeText)
          .contains("2.000033");
      assertThat(open.search(OpenSearch.builder().rowsAPage(10).build()).stream()).hasSize(18);
      assertThat(sandbox.callsOf(LIST)).as("kept").isEqualTo(3);
    }
  }

  @Test
  void procedure_withItsFormAndFiles_isRead() {
    try (OpenCatalogueClient open = open()) {
      String id = open.search("chứng thực bản sao").items().get(0).id().orElseThrow();

      OpenProcedureDetail detail = open.procedure(id);
      assertThat(detail.procedure().code().value()).isEqualTo("2.000815");
      assertThat(detail.procedure().fees()).isNotEmpty();
      EForm form = open.form(id).orElseThrow();
      assertThat(form.fields())
          .extracting(EFormField::name)
          .containsExactly("citizenNDK_HoVaTen", "citizenNDK_SoDinhDanh", "noiDungDeNghi");
      assertThat(open.pdf(id).size()).isPositive();
      List<OpenFile> files =
          detail.attachments().stream().map(OpenAttachment::id).map(open::attachment).toList();
      assertThat(files).extracting(OpenFile::isEmpty).containsExactly(false, true);
      assertThat(open.findProcedure("khong-co")).isEmpty();
      assertThatThrownBy(() -> open.pdf("khong-co")).isInstanceOf(NotFoundAtPortal.class);
    }
  }

  @Test
  void services_casesAndAgencies_areListed() {
    try (OpenCatalogueClient open = open()) {
      OpenServiceQuery whole =
          OpenServiceQuery.builder().onlineLevel(OnlineLevel.FULL).rowsAPage(10).build();
      assertThat(open.services(whole).stream())
          .isNotEmpty()
          .allMatch(
              service -> service.onlineLevel().equals(java.util.Optional.of(OnlineLevel.FULL)))
          .extracting(OpenService::caseCodeText)
          .contains(java.util.Optional.of("2.000815.01"));
      assertThat(open.cases(OpenServiceQuery.builder().words("khuyến mại").build()).stream())
          .hasSizeGreaterThanOrEqualTo(3);
      assertThat(open.agenciesAt(OpenAgency.Level.PROVINCE).stream()).hasSize(34);
      assertThat(open.agenciesAt(OpenAgency.Level.MINISTRY).stream())
          .extracting(agency -> agency.code().orElseThrow())
          .contains(AgencyCode.of("000.00.00.G22"));
      assertThat(open.appliedProcedures("").stream())
          .hasSize(18)
          .extracting(AppliedProcedure::appliedByIds)
          .allMatch(ids -> ids.size() == 34);
    }
  }

  @Test
  void index_isCountedFromTheDossiersOfTheMonth() {
    sandbox.client().dossiers().submit(Cases.dossier(Cases.code(1)));
    String day = Cases.code(1).value().split("-")[1];
    YearMonth month =
        YearMonth.of(
            2000 + Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(2, 4)));
    try (OpenCatalogueClient open = open()) {
      List<PublishedMetric> metrics = open.metrics(IndexQuery.ofMonth(month));

      assertThat(metrics)
          .filteredOn(metric -> metric.code().equals("TDGQ"))
          .singleElement()
          .satisfies(metric -> assertThat(metric.denominator()).contains(1L));
      assertThat(metrics)
          .filteredOn(PublishedMetric::isNotApplicable)
          .extracting(PublishedMetric::code)
          .containsExactly("PUBLISH_ON_TIME");
      assertThat(metrics).extracting(PublishedMetric::code).contains("CKMB", "DOSSIER_SYNC");
      assertThat(open.units(IndexTopic.OPENNESS, IndexQuery.ofMonth(month)).stream()).hasSize(34);
      assertThat(open.metrics(IndexQuery.ofMonth(month.plusMonths(1))))
          .filteredOn(metric -> metric.code().equals("TDGQ"))
          .singleElement()
          .satisfies(metric -> assertThat(metric.denominator()).contains(0L));
    }
  }

  @Test
  void call_whenTheFirewallAnswers_isToldAndNotRepeated() {
    try (OpenCatalogueClient open = open()) {
      sandbox.nextCalls(2, Fault.firewallPage(403));

      assertThatThrownBy(() -> open.search("gì"))
          .isInstanceOfSatisfying(
              AnsweredByIntermediary.class, no -> assertThat(no.retryCanHelp()).isFalse());

      assertThat(sandbox.callsOf(LIST)).isEqualTo(1);
    }
  }
}
