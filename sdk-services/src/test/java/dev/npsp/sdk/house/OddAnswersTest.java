package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.identity.PortalProfile;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.mapi.procedures.Doubled;
import dev.npsp.sdk.internal.mapi.procedures.OddShapes;
import dev.npsp.sdk.internal.mapi.procedures.Sample;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.services.ServicesClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever the shape in which an answer is said - letter case and order of names, numbers for texts
 * and texts for numbers, one element for an array, nothing in any of its forms, NFD, a byte order
 * mark, the whole answer as text inside another - the value read is the same.
 */
class OddAnswersTest {

  private static final int TRIES = 150;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final PortalOnPaper portal = PortalOnPaper.answering("{}");
  private final Engine engine = portal.engine();

  @Property(tries = TRIES)
  void catalogue_inWhateverShape_isTheSame(@ForAll long seed) {
    assertSame(
        "mapi-LayDanhMucGioiTinh-response",
        seed,
        each -> CataloguesClient.over(each).sexes().items());
  }

  @Property(tries = TRIES)
  void services_inWhateverShape_areTheSame(@ForAll long seed) {
    assertSame("mapi-LayDVC-response", seed, each -> ServicesClient.over(each).list().items());
  }

  @Property(tries = TRIES)
  void questions_inWhateverShape_areTheSame(@ForAll long seed) {
    assertSame("mapi-HoiDap-response", seed, each -> FeedbackClient.over(each).questions().items());
  }

  @Property(tries = TRIES)
  void answers_inWhateverShape_areTheSame(@ForAll long seed) {
    assertSame(
        "mapi-LayNoiDungTraLoiTheoCauHoi-response",
        seed,
        each -> FeedbackClient.over(each).answers("1").items());
  }

  @Property(tries = TRIES)
  void account_inWhateverShape_isTheSame(@ForAll long seed) {
    assertSame(
        "mapi-TraCuuTechID-response",
        seed,
        each ->
            IdentityClient.over(each).accountOf(PersonalId.of("001000000000")).stream().toList());
  }

  @Property(tries = TRIES)
  void results_inWhateverShape_areTheSame(@ForAll long seed) {
    ResultQuery query =
        ResultQuery.builder(
                PersonalId.of("001000000000"), "Nguyễn Văn Ví Dụ", ProcedureCode.of("2.000000"))
            .build();
    assertSame(
        "store-KhoSoHoa-response", seed, each -> ResultsClient.over(each).find(query).items());
  }

  /** The columns are not known, so their names are kept as they come: only values are compared. */
  @Property(tries = TRIES)
  void decision_inWhateverShape_saysTheSame(@ForAll long seed) {
    assertSame(
        "mapi-LayQDCB-response",
        seed,
        each ->
            ProceduresClient.over(each).decision("200002").items().stream()
                .map(row -> row.column("idquyetdinhcongbo").orElse("") + row.column("SOQUYETDINH"))
                .toList());
  }

  @Property(tries = TRIES)
  void citizen_inWhateverShape_isTheSame(@ForAll long seed) throws IOException {
    assertSameProfile("sso-userinfo-citizen", seed);
  }

  @Property(tries = TRIES)
  void enterprise_inWhateverShape_isTheSame(@ForAll long seed) throws IOException {
    assertSameProfile("sso-userinfo-enterprise", seed);
  }

  @Property(tries = TRIES)
  void vneid_inWhateverShape_isTheSame(@ForAll long seed) throws IOException {
    assertSameProfile("sso-userinfo-vneid", seed);
  }

  private void assertSame(
      String sample, long seed, Function<Engine, ? extends Iterable<?>> reading) {
    byte[] plain = Sample.bytes("/samples/" + sample + ".json");
    byte[] odd = new OddShapes(seed).of(plain);

    portal.nowAnswers(plain);
    Iterable<?> expected = values(reading.apply(engine));
    portal.nowAnswers(odd);
    Iterable<?> read = values(reading.apply(engine));
    portal.nowAnswers(Doubled.of(odd));
    Iterable<?> doubled = values(reading.apply(engine));

    assertThat(expected).isNotEmpty();
    assertThat(read).isEqualTo(expected);
    assertThat(doubled).isEqualTo(expected);
  }

  /** Rows that keep their columns by the names that came are compared by code and name. */
  private static Iterable<?> values(Iterable<?> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row instanceof CatalogueRow entry ? entry.code() + " " + entry.name() : row)
        .toList();
  }

  private static void assertSameProfile(String sample, long seed) throws IOException {
    byte[] plain = Sample.bytes("/samples/" + sample + ".json");
    byte[] odd = new OddShapes(seed).of(plain);

    assertThat(PortalProfile.fromClaims(claims(odd)))
        .isEqualTo(PortalProfile.fromClaims(claims(plain)));
    assertThat(PortalProfile.fromClaims(claims(odd)).accountKey()).isPresent();
  }

  private static Map<String, Object> claims(byte[] json) throws IOException {
    String text = new String(json, StandardCharsets.UTF_8).replace("\uFEFF", "");
    return MAPPER.readValue(text, new TypeReference<>() {});
  }
}
