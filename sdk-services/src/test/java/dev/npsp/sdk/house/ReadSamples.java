package dev.npsp.sdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.feedback.internal.FeedbackOverMapi;
import dev.npsp.sdk.feeds.FeedReading;
import dev.npsp.sdk.identity.PortalProfile;
import dev.npsp.sdk.identity.internal.IdentityOverMapi;
import dev.npsp.sdk.inbound.InboundReading;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.procedures.open.OpenReading;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.services.internal.ServicesOverMapi;
import dev.npsp.sdk.wire.ClientContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Every sample that we read, by the name of its file: how it may be dressed, and the value that a
 * host gets of it.
 */
final class ReadSamples {

  /** In what an answer may come wrapped, besides the shapes that any may have. */
  enum Dress {
    /** An answer to us: whole in the {@code message} of a gateway. */
    ANSWER,
    /** An answer of the open gateway: it has no envelope. */
    OPEN,
    /** A call of the portal: in an array or a text, its {@code data} too. */
    CALL,
    /** A message of a feed: any object in it may be a text. */
    FEED,
    /** Claims of a token, which are no bytes any more. */
    CLAIMS
  }

  /**
   * A sample that is read.
   *
   * @param dress in what it may come wrapped
   * @param reading what a host gets of it
   */
  record Reading(Dress dress, Function<byte[], ?> reading) {}

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ReadSamples() {}

  static Map<String, Reading> all() {
    Map<String, Reading> all = new LinkedHashMap<>();
    answers().forEach((name, reading) -> all.put(name, new Reading(Dress.ANSWER, over(reading))));
    all.put("mapi-login-response", new Reading(Dress.ANSWER, ReadSamples::askedAfterLogin));
    all.put("open-search-response", new Reading(Dress.OPEN, OpenReading::search));
    all.put("open-index-response", new Reading(Dress.OPEN, OpenReading::index));
    all.put("g4-procedure-detail", new Reading(Dress.OPEN, OpenReading::procedure));
    all.put("g4-evaluation", new Reading(Dress.OPEN, OpenReading::evaluation));
    for (String who : List.of("citizen", "enterprise", "vneid")) {
      all.put("sso-userinfo-" + who, new Reading(Dress.CLAIMS, ReadSamples::profile));
    }
    all.put("cb-addtthcKhuyenMai-request", new Reading(Dress.CALL, InboundReading::promotion));
    all.put("cb-NhanHoSoDVCQG-request", new Reading(Dress.CALL, InboundReading::filed));
    all.put("cb-NhanChungTuThueDat-request", new Reading(Dress.CALL, InboundReading::receipt));
    all.put("cb-NhanThongBaoThueDat-request", new Reading(Dress.CALL, InboundReading::notice));
    all.put("cb-search-call-request", new Reading(Dress.CALL, InboundReading::question));
    all.put("feed-dvclt-detail", new Reading(Dress.FEED, FeedReading::civilStatus));
    all.put("feed-dvclt-death", new Reading(Dress.FEED, FeedReading::civilStatus));
    all.put("feed-lltp-push", new Reading(Dress.FEED, FeedReading::judicialRecord));
    all.put("feed-btxh-pull", new Reading(Dress.FEED, FeedReading::socialProtection));
    return all;
  }

  private static Map<String, Function<ClientContext, Object>> answers() {
    Map<String, Function<ClientContext, Object>> all = new LinkedHashMap<>();
    all.put(
        "mapi-LayDanhMucCoQuan-response",
        each -> OverMapi.catalogues(each).list(Catalogue.AGENCIES).items());
    all.put(
        "mapi-LayDanhMucLinhVuc-response",
        each -> OverMapi.catalogues(each).list(Catalogue.FIELDS).items());
    all.put(
        "mapi-LayDanhMucGioiTinh-response",
        each ->
            OverMapi.catalogues(each).list(Catalogue.SEXES).items().stream()
                .map(ReadSamples::row)
                .toList());
    all.put("mapi-LayDanhSachTTHC-response", each -> OverMapi.procedures(each).list().items());
    all.put(
        "mapi-LayThuTuc-response",
        each -> OverMapi.procedures(each).get(ProcedureCode.of("2.000000")));
    all.put(
        "mapi-LayThuTuc-response-everything",
        each -> OverMapi.procedures(each).get(ProcedureCode.of("9.999999")));
    all.put(
        "mapi-LayQDCB-response",
        each ->
            OverMapi.procedures(each).decision("200002").items().stream()
                .map(row -> row.column("idquyetdinhcongbo").orElse("") + row.column("SOQUYETDINH"))
                .toList());
    all.put("mapi-LayDVC-response", each -> new ServicesOverMapi(each).list().items());
    all.put(
        "mapi-TraCuuHoSo-response-found",
        each -> dossiers(each).get(DossierCode.of("000.00.00.G05-240105-00001")));
    all.put(
        "mapi-TraCuuTechID-response",
        each -> new IdentityOverMapi(each).accountOf(PersonalId.of("001000000000")).orElseThrow());
    all.put("mapi-HoiDap-response", each -> new FeedbackOverMapi(each).questions().items());
    all.put(
        "mapi-LayNoiDungTraLoiTheoCauHoi-response",
        each -> new FeedbackOverMapi(each).answers("1").items());
    all.put("store-KhoSoHoa-response", each -> OverMapi.results(each).find(wanted()).items());
    all.put("mapi-write-response-ok", ReadSamples::written);
    all.put("mapi-write-response-exists", ReadSamples::written);
    return all;
  }

  /** A portal that answers so, asked once. */
  private static Function<byte[], Object> over(Function<ClientContext, Object> reading) {
    return answer -> {
      PortalOnPaper portal = PortalOnPaper.answering("{}");
      portal.nowAnswers(answer);
      return reading.apply(portal.context());
    };
  }

  private static DossiersClient dossiers(ClientContext context) {
    return OverMapi.dossiers(context, SubmittedDossiers.inMemory(), TransitionPolicy.off());
  }

  /** Columns are kept by the names that came; what they say does not depend on them. */
  private static String row(CatalogueRow row) {
    return row.code() + " " + row.name();
  }

  private static ResultQuery wanted() {
    return ResultQuery.builder(
            PersonalId.of("001000000000"), "Nguyễn Văn Ví Dụ", ProcedureCode.of("2.000000"))
        .build();
  }

  /** What a write came to. */
  private static Object written(ClientContext context) {
    try {
      new FeedbackOverMapi(context).reply(WrittenSamples.replied());
      return "taken";
    } catch (RefusedByPortal e) {
      return List.of(e.getClass(), e.code(), e.message());
    }
  }

  /** What is asked with the session that a login bought. */
  private static Object askedAfterLogin(byte[] loginAnswer) {
    String[] asked = new String[1];
    try (PortalClient portal =
        PortalClient.builder(
                PortalEnvironment.mapi(URI.create("http://portal.example.invalid/")),
                AgencyCode.of("000.00.00.H99"),
                Credentials.password("EXAMPLE-USER", Secret.of("EXAMPLE-PASSWORD")))
            .transport(
                call -> {
                  asked[0] = new String(call.body().parts().get(0), UTF_8);
                  boolean login = call.uri().getPath().endsWith("login");
                  return new HttpReply(
                      200,
                      Headers.none(),
                      login ? loginAnswer : "{\"error_code\":0}".getBytes(UTF_8));
                })
            .retry(RetryPolicy.none())
            .build()) {
      portal.catalogues().list(Catalogue.AGENCIES);
    }
    return asked[0];
  }

  private static Object profile(byte[] claims) {
    try {
      String json = new String(claims, UTF_8).replace("\uFEFF", "");
      PortalProfile profile =
          PortalProfile.fromClaims(
              MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {}));
      return List.of(profile, profile.accountKey().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
