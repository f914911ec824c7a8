package dev.npsp.sdk.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.banking.EnvelopeTrust;
import dev.npsp.sdk.banking.EtaxBank;
import dev.npsp.sdk.banking.EtaxEndpoint;
import dev.npsp.sdk.banking.SignedEnvelope;
import dev.npsp.sdk.banking.proposal.BankStore;
import dev.npsp.sdk.banking.proposal.BillPaymentService;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.banking.proposal.PlatformEndpoint;
import dev.npsp.sdk.banking.proposal.RequestSignature;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.feeds.JudicialRecordFeed;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.inbound.InboundEvent;
import dev.npsp.sdk.inbound.InboundPaths;
import dev.npsp.sdk.inbound.InboundPortal;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever calls, and whichever server takes the call: the same rules in the same order. */
class EveryCallerTest {

  private static final String KEY = "khoa";
  private static final int LIMIT = 1000;
  private static final String FOREIGN = "X-Foreign";
  private static final String PUSHED =
      "{\"maTinh\":\"99\",\"tenTinh\":\"Tỉnh Mẫu\",\"maHoSoMCDT\":\"H99.001-251103-0008\","
          + "\"ngayTiepNhan\":\"03/11/2025 10:00:00\",\"nguonDangKy\":1,\"tenNguonDangKy\":\"VNeID\","
          + "\"toKhai\":{\"loaiPhieu\":1,\"nycHoTen\":\"TRẦN VĂN MẪU\",\"nycSoGiayTo\":\"001000000000\"}}";
  private static final String OWN_ERROR = "the disk of the host is full";

  /** Those who call, each with a call whose handler throws. */
  enum Caller {
    PORTAL(InboundPaths.STATUS_SEARCH, 403),
    NATIONAL_FEED("TaoHoSo", 400),
    TAX_AUTHORITY("api/v1/print-receipt", 403),
    BANK_PLATFORM("bank/account", 403);

    private final String name;

    /** What is answered to a stranger: one peer's 400 is attested. */
    private final int toStrangers;

    Caller(String name, int toStrangers) {
      this.name = name;
      this.toStrangers = toStrangers;
    }

    private String body() throws Exception {
      return switch (this) {
        case PORTAL -> "{\"masohoso\":\"000.00.00.H56-261122-00017\"}";
        case NATIONAL_FEED -> PUSHED;
        case TAX_AUTHORITY ->
            ("{\"MaDoiTac\":\"TCT\",\"MaThamChieu\":\"TC1\",\"ThoiGianGD\":\"20260115093045\","
                    + "\"MaXacThuc\":\"%s\"}")
                .formatted(
                    HexFormat.of()
                        .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                .digest(("TCT|TC1|20260115093045|" + KEY).getBytes(UTF_8))));
        case BANK_PLATFORM -> "{\"SoTaiKhoan\":\"0123456789\"}";
      };
    }

    private HttpRequest.Builder sign(HttpRequest.Builder request) throws Exception {
      if (this != BANK_PLATFORM) {
        return request;
      }
      String time = Long.toString(Clock.systemUTC().instant().getEpochSecond());
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY.getBytes(UTF_8), "HmacSHA256"));
      String signed = String.join("\n", name, "q1", time, body());
      return request
          .header(PlatformEndpoint.REQUEST_ID, "q1")
          .header("X-Request-Time", time)
          .header(
              RequestSignature.HEADER,
              HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8))));
    }
  }

  private static X509Certificate authority;

  @BeforeAll
  static void makeKey(@TempDir Path folder) throws Exception {
    authority = (X509Certificate) Certificates.make(folder, "CN=thue, C=VN").getCertificate("key");
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<InboundEvent> heard = new CopyOnWriteArrayList<>();
  private final PortalClient client =
      PortalClient.builder(
              PortalEnvironment.mapi(URI.create("https://portal.invalid/")),
              AgencyCode.of("H99"),
              Credentials.password("H99", Secret.of("sandbox")))
          .feeds(
              FeedSettings.builder(throwing(FeedInbox.class))
                  .judicialRecord(
                      JudicialRecordSettings.builder(
                              URI.create("https://lltp.invalid/"),
                              "99",
                              "Tỉnh Mẫu",
                              CallerGuard.queryParameter(
                                  JudicialRecordFeed.CODE, KeyRing.of(Secret.of(KEY))))
                          .build())
                  .build())
          .build();

  private final InboundPortal portal = portal();

  private InboundPortal portal() {
    BankStore store = BankStore.inMemory();
    CoreBanking core = throwing(CoreBanking.class);
    KeyRing keys = KeyRing.of(Secret.of(KEY));
    return InboundPortal.builder(request -> request.headers().first(FOREIGN).isEmpty())
        .onStatusSearch(
            question -> {
              throw new IllegalStateException(OWN_ERROR);
            })
        .onJudicialRecord(client.feeds().judicialRecords().endpoint())
        .onTaxAuthority(
            EtaxEndpoint.of(
                SignedEnvelope.trusting(EnvelopeTrust.pinned(authority)),
                "TCT",
                keys,
                throwing(EtaxBank.class)))
        .onBankPlatform(
            PlatformEndpoint.to(
                BillPaymentService.over(store, core, Clock.systemUTC()),
                store,
                core,
                RequestSignature.shared(keys, Clock.systemUTC())))
        .bodyLimit(InboundPaths.STATUS_SEARCH, LIMIT)
        .bodyLimit(Caller.NATIONAL_FEED.name, LIMIT)
        .bodyLimit(Caller.TAX_AUTHORITY.name, LIMIT)
        .bodyLimit(Caller.BANK_PLATFORM.name, LIMIT)
        .listener(heard::add)
        .build();
  }

  /** A part of the host that throws whatever it is asked. */
  private static <T> T throwing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new IllegalStateException(OWN_ERROR);
            }));
  }

  @AfterEach
  void close() {
    client.close();
  }

  static Stream<Arguments> callersAtServers() {
    return Arrays.stream(InboundServer.Kind.values())
        .flatMap(kind -> Arrays.stream(Caller.values()).map(who -> Arguments.of(kind, who)));
  }

  @ParameterizedTest
  @MethodSource("callersAtServers")
  void call_isHeldToTheSameRules(InboundServer.Kind kind, Caller who) throws Exception {
    try (InboundServer server = InboundServer.start(kind, portal)) {
      String body = who.body();
      HttpRequest.Builder genuine = who.sign(to(server, who.name));

      HttpResponse<String> failed = http.send(post(genuine, body), BodyHandlers.ofString());
      assertThat(failed.body()).doesNotContain(OWN_ERROR);
      expect(failed, 500, who, InboundOutcome.HOST_FAILED);
      assertThat(failed.headers().firstValue("Connection")).isEmpty();
      assertThat(heard.get(0).failure())
          .get()
          .hasToString(new IllegalStateException(OWN_ERROR).toString());

      HttpResponse<String> foreign = turnedAway(to(server, who.name).header(FOREIGN, "1"));
      expect(foreign, who.toStrangers, who, InboundOutcome.FOREIGN_CALLER);

      HttpResponse<String> tooLong = turnedAway(to(server, who.name));
      expect(tooLong, 413, who, InboundOutcome.TOO_LARGE);

      HttpResponse<String> got =
          http.send(to(server, who.name).GET().build(), BodyHandlers.ofString());
      expect(got, 405, who, InboundOutcome.NOT_SERVED);
      assertThat(got.headers().firstValue("Allow")).contains("POST");
    }
  }

  @ParameterizedTest
  @MethodSource("callersAtServers")
  void call_toAnUnknownPath_is404(InboundServer.Kind kind, Caller who) throws Exception {
    try (InboundServer server = InboundServer.start(kind, portal)) {
      HttpResponse<String> reply =
          http.send(post(to(server, "khong-co/" + who.name + "-x"), "{}"), BodyHandlers.ofString());
      assertThat(reply.statusCode()).isEqualTo(404);
      assertThat(heard)
          .extracting(InboundEvent::outcome)
          .containsExactly(InboundOutcome.NOT_SERVED);
      assertThat(heard).extracting(InboundEvent::service).containsExactly("");
    }
  }

  /**
   * What is not read is the end of its connection: the next call comes by another one. Its body is
   * sent when the server asks for it, since a server may close on a caller who still writes.
   */
  private HttpResponse<String> turnedAway(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> reply =
        http.send(
            post(request.expectContinue(true), "x".repeat(LIMIT + 1)), BodyHandlers.ofString());
    assertThat(reply.headers().firstValue("Connection")).contains("close");
    return reply;
  }

  private void expect(HttpResponse<String> reply, int status, Caller who, InboundOutcome outcome) {
    assertThat(reply.statusCode()).as(outcome.toString()).isEqualTo(status);
    assertThat(reply.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .containsIgnoringCase("application/json")
        .containsIgnoringCase("charset=utf-8");
    assertThat(heard.get(heard.size() - 1).outcome()).isEqualTo(outcome);
    assertThat(heard.get(heard.size() - 1).service()).isEqualTo(who.name);
    assertThat(heard.stream().map(InboundEvent::outcome).filter(Predicate.isEqual(outcome)))
        .hasSize(1);
  }

  private static HttpRequest.Builder to(InboundServer server, String name) {
    return HttpRequest.newBuilder(server.uri().resolve(name + "?codeGet=" + KEY));
  }

  private static HttpRequest post(HttpRequest.Builder request, String body) {
    return request.POST(BodyPublishers.ofString(body)).build();
  }
}
