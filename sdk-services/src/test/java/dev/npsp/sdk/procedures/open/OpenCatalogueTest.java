package dev.npsp.sdk.procedures.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCatalogueTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void search_ofTheSample_sendsTheFormAndReadsTheRows() throws IOException {
    GatewayOnPaper gateway = new GatewayOnPaper(Sample.bytes("/samples/open-search-response.json"));

    List<OpenProcedure> rows = gateway.client().search("giấy phép").items();

    assertThat(gateway.asked()).isEqualTo(compact("open-search-request"));
    OpenProcedure row = rows.get(0);
    assertThat(row.code()).contains(ProcedureCode.of("2.000000"));
    assertThat(row.name()).isEqualTo("Thủ tục ví dụ A");
    assertThat(row.announcedBy()).contains("Bộ Ví dụ");
    assertThat(row.carriedOutBy()).contains("Cơ quan Ví dụ");
    assertThat(row.fieldName()).contains("Lĩnh vực ví dụ");
    assertThat(row.decisionId()).contains("200002");
    assertThat(row.additional()).containsEntry("AMOUNT", "1");
  }

  @Test
  void call_saysHonestlyWhoItIs() {
    GatewayOnPaper gateway = GatewayOnPaper.answering("[]");

    gateway.builder().contact("it@so.example.vn").build().search("a");

    HttpCall call = gateway.calls.get(0);
    assertThat(call.uri()).isEqualTo(URI.create("https://portal.invalid/jsp/rest.jsp"));
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.headers().asMap().keySet())
        .containsExactlyInAnyOrder("Accept", "Content-Type", "User-Agent", "X-Requested-With");
    assertThat(call.headers().first("User-Agent"))
        .contains("npsp-sdk (unofficial client; it@so.example.vn)");
    assertThat(call.headers().first("Content-Type"))
        .contains("application/x-www-form-urlencoded; charset=UTF-8");
    assertThat(new String(call.body().parts().get(0), UTF_8)).startsWith("params=%7B%22service");
  }

  @Test
  void builder_whenASettingMakesNoSense_refusesIt() {
    assertThatThrownBy(() -> OpenCatalogueClient.builder(URI.create("portal")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OpenCatalogueClient.builder(URI.create("https://a.vn/?x=1")))
        .isInstanceOf(IllegalArgumentException.class);
    OpenCatalogueBuilder builder = OpenCatalogueClient.builder(URI.create("https://a.vn"));
    assertThatThrownBy(() -> builder.contact("a\r\nCookie: b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.interval(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GatewayOnPaper.answering("[]").client().newest(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void search_whenTheRowsAreOutOfBounds_neverLeaves() {
    GatewayOnPaper gateway = GatewayOnPaper.answering("[]");

    assertThatThrownBy(() -> gateway.client().search(OpenSearch.builder().rowsAPage(5).build()))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("rowsAPage");
    assertThat(gateway.calls).isEmpty();
  }

  @Test
  void calls_keepOneSecondBetweenThem() {
    GatewayOnPaper gateway = GatewayOnPaper.answering("[]");
    OpenCatalogueClient client = gateway.client();

    client.search("a");
    client.search("b");
    gateway.pass(Duration.ofMillis(400));
    client.audiences();
    gateway.pass(Duration.ofSeconds(5));
    client.audiences();

    assertThat(gateway.waits).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(600));
    assertThat(gateway.calls.get(1).timeout()).isEqualTo(Duration.ofSeconds(29));
  }

  @Test
  void call_whenItsTurnWouldComeTooLate_isNotSent() {
    GatewayOnPaper gateway = GatewayOnPaper.answering("[]");
    OpenCatalogueClient client = gateway.builder().interval(Duration.ofMinutes(1)).build();
    client.search("a");

    assertThatThrownBy(() -> client.search("b")).isInstanceOf(NotSent.class);

    assertThat(gateway.calls).hasSize(1);
    assertThat(gateway.waits).isEmpty();
  }

  @Test
  void call_whenAPageComes_namesWhoAnswered() {
    assertThatThrownBy(() -> GatewayOnPaper.answering("<html>Bảo trì</html>").client().search("a"))
        .isInstanceOf(AnsweredByIntermediary.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "null", "\"\"", "{}", "[{\"ID\":", "7", "\"x\""})
  void call_whenTheAnswerIsEmptyOrNoJson_isNotUnderstood(String answer) {
    assertThatThrownBy(() -> GatewayOnPaper.answering(answer).client().search("a"))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void call_whenTheAnswerNamesATrouble_isRefused() {
    assertThatThrownBy(
            () -> GatewayOnPaper.answering("{\"error\":\"Quá tải\"}").client().search("a"))
        .isInstanceOfSatisfying(
            RefusedByPortal.class, refused -> assertThat(refused.message()).contains("Quá tải"))
        .hasMessageNotContaining("Quá tải");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"ID\":\"7\",\"AGENCY_NAME\":\"Bộ Ví dụ\",\"CODE\":\"G05\"}]",
        "{\"data\":[{\"id\":7,\"agency_name\":\"Bộ Ví dụ\",\"Code\":\"G05\"}]}",
        "{\"ID\":\"7\",\"AGENCY_NAME\":\"Bộ Ví dụ\",\"CODE\":\"G05\"}",
        "\"[{\\\"ID\\\":\\\"7\\\",\\\"AGENCY_NAME\\\":\\\"Bộ Ví dụ\\\",\\\"CODE\\\":\\\"G05\\\"}]\""
      })
  void agencies_whateverStandsAroundTheRows_areRead(String answer) {
    GatewayOnPaper gateway = GatewayOnPaper.answering(answer);

    OpenAgency agency = gateway.client().agencies(0).items().get(0);

    assertThat(agency.id()).isEqualTo("7");
    assertThat(agency.code()).contains(AgencyCode.of("G05"));
    assertThat(gateway.asked())
        .isEqualTo(
            "{\"service\":\"procedure_get_list_agency_by_type_service_v2\",\"provider\":\"dvcquocgia\",\"type\":\"ref\",\"loaicoquan\":0}");
  }

  @Test
  void lists_withoutKnownColumns_readIdAndName() {
    String rows =
        "[{\"ROW_STT\":\"1\",\"FIELD_ID\":9,\"FIELD_NAME\":\"Đường bộ\"},{\"id\":\"3\",\"OBJECT_ID\":\"4\",\"NAME\":\"A\"},{}]";
    GatewayOnPaper gateway = GatewayOnPaper.answering(rows);

    assertThat(gateway.client().fields("390001").items())
        .extracting(OpenEntry::id, OpenEntry::name)
        .containsExactly(tuple("9", "Đường bộ"), tuple("3", "A"));
    assertThat(gateway.asked()).contains("\"agency_id\":\"390001\"");
    assertThatThrownBy(() -> gateway.client().newest(5)).isInstanceOf(AnswerNotUnderstood.class);
    assertThat(gateway.asked()).contains("\"records\":5");
  }

  @Test
  void search_whenTheGatewayPassesOverThePage_ends() {
    String same =
        IntStream.range(0, 10)
            .mapToObj("{\"PROCEDURE_CODE\":\"1.00000%d\"}"::formatted)
            .collect(Collectors.joining(",", "[", "]"));
    GatewayOnPaper gateway = GatewayOnPaper.answering(same);

    assertThat(gateway.client().search(OpenSearch.builder().rowsAPage(10).build()).stream())
        .hasSize(10);
    assertThat(gateway.calls).hasSize(2);
    assertThat(gateway.asked()).contains("\"pageIndex\":2");
  }

  /** A full page is full of rows, also of such as say nothing; another stands behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"null", "{\"ID\":\"\",\"PROCEDURE_CODE\":\" \"}"})
  void search_whenARowOfAFullPageSaysNothing_goesOn(String nothing) {
    GatewayOnPaper gateway =
        GatewayOnPaper.answering(
            IntStream.range(1, 10)
                .mapToObj("{\"PROCEDURE_CODE\":\"1.00000%d\"}"::formatted)
                .collect(Collectors.joining(",", "[", "," + nothing + "]")));

    Page<OpenProcedure> first = gateway.client().search(OpenSearch.builder().rowsAPage(10).build());

    assertThat(first.items()).hasSize(9);
    assertThat(first.hasNext()).isTrue();
  }

  @Test
  void scores_ofTheSample_areNumbersAndTheConflictIsNotHidden() throws IOException {
    GatewayOnPaper gateway = new GatewayOnPaper(Sample.bytes("/samples/open-index-response.json"));

    ServiceScore score = gateway.client().scores(IndexQuery.ofYear(2025)).items().get(0);

    assertThat(gateway.asked()).isEqualTo(compact("open-index-request"));
    assertThat(score.id()).isEqualTo("100001");
    assertThat(score.agency()).contains(AgencyCode.of("H99"));
    assertThat(score.openness()).contains(new BigDecimal("17.10"));
    assertThat(score.progress()).contains(new BigDecimal("18.42"));
    assertThat(score.clgq()).contains(new BigDecimal("9.90"));
    assertThat(score.tttt()).contains(new BigDecimal("8.75"));
    assertThat(score.onlineServicesAndPayment()).contains(new BigDecimal("18.65"));
    assertThat(score.satisfaction()).contains(new BigDecimal("17.50"));
    assertThat(score.digitisation()).contains(new BigDecimal("19.03"));
    assertThat(score.total()).contains(new BigDecimal("90.70"));
  }

  @Test
  void scores_whenAScoreIsNoNumber_areEmptyThere() {
    ServiceScore score =
        GatewayOnPaper.answering(
                "[{\"ID\":\"1\",\"TEN\":\"A\",\"CLGQ\":\"9,5\",\"TTTT\":\"-\",\"CKMB\":\"1e9\",\"MA_COQUAN\":\"?\"}]")
            .client()
            .scores(IndexQuery.ofYear(2025))
            .items()
            .get(0);

    assertThat(score.clgq()).contains(new BigDecimal("9.5"));
    assertThat(score.tttt()).isEmpty();
    assertThat(score.openness()).isEmpty();
    assertThat(score.onlineServicesAndPayment()).isEmpty();
    assertThat(score.agency()).isEmpty();
  }

  @Test
  void counts_andTrend_readWhatTheyKnow() {
    GatewayOnPaper gateway =
        GatewayOnPaper.answering(
            "[{\"MONTH\":\"3\",\"TB_SCORE\":\"81.5\",\"HS_TOTAL\":\"1200\",\"HTDH\":\"97.5\",\"HTQH_TOTAL\":\"x\",\"DB_TOTAL\":\"1.000\"}]");
    IndexQuery march = IndexQuery.builder(2026).month(3).provinceId("11358").build();

    DossierCounts counts = gateway.client().counts(march).items().get(0);

    assertThat(gateway.asked()).contains("\"p_thang\":\"3\"", "\"p_tinh_id\":\"11358\"");
    assertThat(counts.total()).hasValue(1200);
    assertThat(counts.returnedLate()).isEmpty();
    assertThat(counts.synchronised()).as("one, or a thousand").isEmpty();
    assertThat(counts.columns()).containsEntry("HTDH", "97.5").containsEntry("HTQH_TOTAL", "x");
    MonthScore month = gateway.client().trend(march).items().get(0);
    assertThat(month.month()).isEqualTo("3");
    assertThat(month.average()).contains(new BigDecimal("81.5"));
    assertThatThrownBy(() -> gateway.client().trend(IndexQuery.builder(2026).month(13).build()))
        .isInstanceOf(InvalidRequest.class);
  }

  private static String compact(String sample) throws IOException {
    return MAPPER.readTree(Sample.bytes("/samples/" + sample + ".json")).toString();
  }
}
