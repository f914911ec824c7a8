package dev.npsp.sdk.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.services.internal.ServicesOverMapi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesClientTest {

  private static final String TERMS =
      "{\"error_code\":0,\"result\":[{\"MATTHC\":\"2.000000\",\"MACOQUANCONGBO\":\"000.00.00.G05\","
          + "\"CAPTHUCHIEN\":[{\"CAPTHUCHIEN\":1}],\"LINHVUCTHUCHIEN\":[{\"MALINHVUC\":\"G05-XX01\"}],"
          + "\"DOITUONGTHUCHIEN\":[{\"MADOITUONG\":\"5\",\"TENDOITUONG\":\"%s\"}]}]}";

  @Test
  void list_ofTheSample_isTyped() {
    List<PublicService> services = client("/samples/mapi-LayDVC-response.json").list().items();

    PublicService first = services.get(0);
    assertThat(first.codeText()).isEqualTo("2.000000.01");
    assertThat(first.procedure()).contains(ProcedureCode.of("2.000000"));
    assertThat(first.issuingAgency()).contains("Bộ Ví dụ");
    assertThat(first.fieldName()).contains("Lĩnh vực ví dụ");
    assertThat(first.places().get(0).agency()).contains(AgencyCode.of("000.00.00.H99"));
    assertThat(services.get(1).issuingAgency()).isEmpty();
    assertThat(services.get(1).places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error_code\":0,\"result\":[{\"MADVC\":\"1.000000.01\",\"TENDVC\":\"A\"}]}",
        "{\"error_code\":0,\"result\":{\"DATA\":{\"MADVC\":\"1.000000.01\",\"TENDVC\":\"A\"}}}",
        "{\"error_code\":0,\"data\":[{\"MADVC\":\"1.000000.01\",\"TENDVC\":\"A\",\"APDUNGDVC\":\"\"}]}"
      })
  void list_whateverStandsAroundTheRows_readsThem(String answer) {
    assertThat(answering(answer).list().items())
        .singleElement()
        .satisfies(service -> assertThat(service.codeText()).isEqualTo("1.000000.01"));
  }

  @Test
  void list_ofPlacesThatAreTexts_readsCodesAndNames() {
    PublicService service =
        answering(
                "{\"error_code\":0,\"result\":{\"data\":[{\"MADVC\":\"1\",\"TENDVC\":\"A\","
                    + "\"APDUNGDVC\":[\"H56\",\"UBND tỉnh Ví dụ\"]}]}}")
            .list()
            .items()
            .get(0);

    assertThat(service.places())
        .containsExactly(
            ServicePlace.builder("H56", "").build(),
            ServicePlace.builder("", "UBND tỉnh Ví dụ").build());
  }

  @Test
  void list_withFilters_sendsThemAsTheyAre() {
    PortalOnPaper portal = PortalOnPaper.answeringSample("/samples/mapi-LayDVC-response.json");

    new ServicesOverMapi(portal.context()).list(Map.of("maLinhVuc", "G05-XX01"));

    assertThat(portal.asked().get(0).body())
        .endsWith("\"service\":\"LayDVC\",\"maLinhVuc\":\"G05-XX01\"}");
  }

  @Test
  void list_withAFilterOfTheEnvelope_isRefused() {
    assertThatThrownBy(() -> answering("{}").list(Map.of("session", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("session");
  }

  /** What the portal writes about audiences, and whom it means. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công dân Việt Nam|1",
        "Người Việt Nam định cư ở nước ngoài|1",
        "Doanh nghiệp|2",
        "Hợp tác xã|2",
        "Tổ chức (không bao gồm doanh nghiệp, HTX)|4",
        "Tổ chức nước ngoài|4",
        "Tổ chức, cá nhân|4,1",
        "Cán bộ, công chức, viên chức|3",
        "Cá nhân cư trú tại Việt Nam, doanh nghiệp|1,2",
        "Sinh vật ngoài hành tinh|"
      })
  void find_byAudience_readsTheWords(String words, String kinds) {
    Set<ApplicantKind> expected =
        kinds == null
            ? Set.of()
            : List.of(kinds.split(",", -1)).stream()
                .map(ApplicantKind::of)
                .collect(Collectors.toSet());
    for (String code : List.of("1", "2", "3", "4")) {
      ApplicantKind kind = ApplicantKind.of(code);

      assertThat(find(words, ServiceQuery.forAudience(kind)))
          .as(words + " for " + code)
          .hasSize(expected.contains(kind) ? 1 : 0);
    }
  }

  @Test
  void find_byLevelFieldAndAgency_asksTheProcedure() {
    ServiceQuery.Builder query = ServiceQuery.builder();

    assertThat(find("x", query.level(AdministrativeLevel.PROVINCE).build())).hasSize(1);
    assertThat(find("x", query.field("g05-xx01").build())).hasSize(1);
    assertThat(find("x", query.agency(AgencyCode.of("G05.14")).build())).hasSize(1);
    assertThat(find("x", ServiceQuery.builder().agency(AgencyCode.of("H99")).build())).hasSize(1);
    assertThat(find("x", ServiceQuery.builder().agency(AgencyCode.of("H98")).build())).isEmpty();
    assertThat(find("x", ServiceQuery.builder().field("G05-XX02").build())).isEmpty();
    assertThat(find("x", ServiceQuery.builder().level(AdministrativeLevel.COMMUNE).build()))
        .isEmpty();
  }

  @Test
  void find_stopsAskingWhenTheCallerStops() {
    PortalOnPaper portal = PortalOnPaper.answering(services(100));
    PagesOnPaper pages = new PagesOnPaper(portal);
    Page<PublicService> page = pages.find(ServiceQuery.forAudience(ApplicantKind.CITIZEN));

    assertThat(page.items()).hasSize(20);
    assertThat(portal.asked()).hasSize(21);
    assertThat(page.stream()).hasSize(100);
    assertThat(portal.asked()).hasSize(1 + 100);
  }

  @Test
  void find_whenAProcedureIsRefused_saysSo() {
    PortalOnPaper portal = PortalOnPaper.answering(services(1));
    PagesOnPaper pages = new PagesOnPaper(portal);
    pages.terms = "{\"error_code\":-1,\"message\":\"Hệ thống bận\"}";

    assertThatThrownBy(() -> pages.find(ServiceQuery.forAudience(ApplicantKind.CITIZEN)))
        .isInstanceOf(RefusedByPortal.class);
    pages.terms = "{\"error_code\":-1,\"message\":\"Không tìm thấy thủ tục\"}";
    assertThat(pages.find(ServiceQuery.forAudience(ApplicantKind.CITIZEN)).items()).isEmpty();
  }

  private static List<PublicService> find(String audience, ServiceQuery query) {
    PortalOnPaper portal =
        PortalOnPaper.answering(
            "{\"error_code\":0,\"result\":{\"data\":[{\"MADVC\":\"2.000000.01\",\"TENDVC\":\"A\","
                + "\"MATTHC\":\"2.000000\",\"APDUNGDVC\":[{\"MADONVI\":\"H99\"}]}]}}");
    PagesOnPaper pages = new PagesOnPaper(portal);
    pages.terms = TERMS.formatted(audience);
    return pages.find(query).items();
  }

  private static String services(int howMany) {
    return IntStream.range(0, howMany)
        .mapToObj(
            number ->
                "{\"MADVC\":\"1.%06d.01\",\"TENDVC\":\"A\",\"MATTHC\":\"1.%06d\"}"
                    .formatted(number, number))
        .collect(Collectors.joining(",", "{\"error_code\":0,\"result\":{\"data\":[", "]}}"));
  }

  private static ServicesClient client(String sample) {
    return new ServicesOverMapi(PortalOnPaper.answeringSample(sample).context());
  }

  private static ServicesClient answering(String answer) {
    return new ServicesOverMapi(PortalOnPaper.answering(answer).context());
  }

  /** Answers the list with what the portal has, and every procedure with these terms. */
  private static final class PagesOnPaper {
    private final PortalOnPaper portal;
    private String terms = TERMS.formatted("Công dân Việt Nam");

    PagesOnPaper(PortalOnPaper portal) {
      this.portal = portal;
      portal.answersTo("LayThuTuc", () -> terms.getBytes(StandardCharsets.UTF_8));
    }

    Page<PublicService> find(ServiceQuery query) {
      return new ServicesOverMapi(portal.context()).find(query);
    }
  }
}
