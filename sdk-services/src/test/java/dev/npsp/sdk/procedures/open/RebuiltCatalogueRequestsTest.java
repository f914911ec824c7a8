package dev.npsp.sdk.procedures.open;

import static dev.npsp.sdk.procedures.open.RebuiltAnswers.EMPTY;
import static dev.npsp.sdk.procedures.open.RebuiltAnswers.ID;
import static dev.npsp.sdk.procedures.open.RebuiltAnswers.ok;
import static dev.npsp.sdk.procedures.open.RebuiltAnswers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.io.IOException;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is asked of the public catalogue of the rebuilt portal. */
class RebuiltCatalogueRequestsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void search_ofTheSample_postsItsJsonAndSaysHonestlyWhoItIs() throws IOException {
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(201, EMPTY);

    portal
        .builder()
        .contact("it@so.example.vn")
        .build()
        .search(
            OpenSearch.builder()
                .words(" giấy phép ")
                .fieldId("019a0000-1111-7222-8333-000000000009")
                .agencyCode(AgencyCode.of("H37.DN.001"))
                .build());

    assertThat(portal.asked()).containsExactly(compact("g4-search-request"));
    assertThat(portal.calls.get(0).method()).isEqualTo("POST");
    assertThat(portal.calls.get(0).uri())
        .isEqualTo(
            URI.create(
                "https://portal.invalid/api/v1/submitting/formality/list-all-public-formality-by-citizen"));
    assertThat(portal.calls.get(0).headers().first("Content-Type"))
        .contains("application/json; charset=UTF-8");
    assertThat(portal.calls.get(0).headers().first("User-Agent"))
        .contains("npsp-sdk (unofficial client; it@so.example.vn)");
  }

  @Test
  void search_ofAll_asksTheOtherList() {
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(200, EMPTY);

    portal.client().search(OpenSearch.builder().publicOnly(false).build());

    assertThat(portal.calls.get(0).uri().getPath())
        .isEqualTo("/api/v1/submitting/formality/list-all-formality-by-citizen");
    assertThat(portal.asked()).containsExactly("{\"limit\":50}");
  }

  @Test
  void services_andAgencies_askByPlaceAndLevel() {
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(200, ok("{\"rows\":[]}"));
    OpenServiceQuery query =
        OpenServiceQuery.builder()
            .words("khai sinh")
            .agency(AgencyCode.of("H44.100"))
            .agencyLevel("COMMUNE")
            .onlineLevel(OnlineLevel.FULL)
            .audience("ENTERPRISE")
            .year(2026)
            .build();

    portal.client().services(query);
    portal.client().cases(query);
    portal.client().agenciesAt(OpenAgency.Level.PROVINCE);

    String asked =
        "{\"formalityTargetType\":\"ENTERPRISE\",\"limit\":50,\"search\":\"khai"
            + " sinh\",\"departmentLevel\":\"COMMUNE\",\"departmentCode\":\"H44.100\",\"year\":2026,\"implementLevel\":\"FULL\"}";
    assertThat(portal.asked())
        .containsExactly(asked, asked, "{\"levels\":[\"PROVINCE\"],\"limit\":200}");
    assertThat(portal.calls)
        .extracting(call -> call.uri().getPath().replaceFirst("/api/v1/", ""))
        .containsExactly(
            "submitting/formality/list-department-url-by-citizen",
            "configuring/formality/list-formality-case-by-citizen",
            "configuring/citizen/department/list-with-location");
  }

  @Test
  void index_quirks_areKept() throws IOException {
    RebuiltPortalOnPaper portal =
        RebuiltPortalOnPaper.answering(200, Sample.bytes("/samples/g4-evaluation.json"));
    IndexQuery october = IndexQuery.ofMonth(YearMonth.of(2026, 10));
    IndexQuery ofAProcedure =
        october.toBuilder()
            .provinceId("019a0000-1111-7222-8333-000000000001")
            .procedureId(ID)
            .build();

    portal.client().index(IndexTopic.DIGITISATION, ofAProcedure);
    portal.client().index(IndexTopic.SATISFACTION, IndexQuery.builder(2026).quarter(4).build());
    portal.client().index(IndexTopic.SUMMARY, IndexQuery.ofYear(2026));
    portal.client().index(IndexTopic.OPENNESS, ofAProcedure);

    assertThat(portal.asked().subList(0, 2))
        .containsExactly(compact("g4-evaluation-request"), compact("g4-satisfaction-request"));
    assertThat(portal.asked().get(2))
        .isEqualTo(
            "{\"timeType\":\"year\",\"year\":2026,\"departmentType\":\"ADMINISTRATIVE_UNIT\",\"currentPage\":1,\"pageSize\":100}");
    assertThat(portal.asked().get(3)).contains("\"formalityId\"").doesNotContain("formalityID");
  }

  @Test
  void call_ofWhatHasNoPlace_neverLeaves() {
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(200, EMPTY);
    OpenCatalogueClient client = portal.client();

    assertThatThrownBy(() -> client.search(OpenSearch.builder().agencyId("390001").build()))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(each -> each.path() + " " + each.code())
                    .containsExactly("agencyId NotTaken"));
    assertThatThrownBy(
            () ->
                client.index(
                    IndexTopic.SATISFACTION,
                    IndexQuery.builder(2026).half(1).procedureId(ID).build()))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("half")
        .hasMessageContaining("procedureId");
    assertThatThrownBy(() -> client.procedure(" ")).isInstanceOf(InvalidRequest.class);
    assertThatThrownBy(() -> client.search(rows(5))).isInstanceOf(InvalidRequest.class);
    for (Consumer<OpenCatalogueClient> older :
        List.<Consumer<OpenCatalogueClient>>of(
            each -> each.newest(5),
            each -> each.agencies(1),
            each -> each.fields("1"),
            OpenCatalogueClient::audiences,
            each -> each.scores(IndexQuery.ofYear(2026)),
            each -> each.trend(IndexQuery.ofYear(2026)),
            each -> each.counts(IndexQuery.ofYear(2026)))) {
      assertThatThrownBy(() -> older.accept(client))
          .isInstanceOf(NotOffered.class)
          .hasMessageContaining("CatalogueGeneration.REST_JSP");
    }
    assertThat(portal.calls).isEmpty();
  }

  @Test
  void older_gatewayLacksWhatTheRebuiltPortalHas() {
    GatewayOnPaper gateway = GatewayOnPaper.answering("[]");
    OpenCatalogueClient client = gateway.client();
    OpenServiceQuery all = OpenServiceQuery.builder().build();

    assertThat(client.generation()).isEqualTo(CatalogueGeneration.REST_JSP);
    for (Consumer<OpenCatalogueClient> newer :
        List.<Consumer<OpenCatalogueClient>>of(
            each -> each.procedure(ID),
            each -> each.findProcedure(ID),
            each -> each.cases(all),
            each -> each.services(all),
            each -> each.agenciesAt(OpenAgency.Level.MINISTRY),
            each -> each.appliedProcedures(""),
            each -> each.form(ID),
            each -> each.pdf(ID),
            each -> each.attachment(ID),
            each -> each.index(IndexTopic.OPENNESS, IndexQuery.ofYear(2026)),
            each -> each.units(IndexTopic.OPENNESS, IndexQuery.ofYear(2026)),
            each -> each.metrics(IndexQuery.ofYear(2026)))) {
      assertThatThrownBy(() -> newer.accept(client))
          .isInstanceOf(NotOffered.class)
          .hasMessageContaining("CatalogueGeneration.API_V1");
    }
    assertThatThrownBy(
            () ->
                client.search(
                    OpenSearch.builder()
                        .agencyCode(AgencyCode.of("H56"))
                        .publicOnly(false)
                        .serviceGroupId("1")
                        .build()))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("agencyCode")
        .hasMessageContaining("publicOnly")
        .hasMessageContaining("serviceGroupId");
    assertThatThrownBy(() -> client.scores(IndexQuery.builder(2026).procedureId(ID).build()))
        .isInstanceOf(InvalidRequest.class);
    assertThat(gateway.calls).isEmpty();
  }

  private static String compact(String sample) throws IOException {
    return MAPPER.readTree(Sample.bytes("/samples/" + sample + ".json")).toString();
  }
}
