package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.feeds.CivilStatusFeed;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import dev.npsp.sdk.feeds.CivilStatusState;
import dev.npsp.sdk.feeds.CivilStatusUpdate;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.feeds.JudicialRecordFeed;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.feeds.JudicialRecordUpdate;
import dev.npsp.sdk.feeds.SocialProtectionFeed;
import dev.npsp.sdk.feeds.SocialProtectionResult;
import dev.npsp.sdk.feeds.SocialProtectionSettings;
import dev.npsp.sdk.feeds.SocialProtectionStep;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** National feeds: what is pulled, and what is pushed to the endpoint of judicial records. */
final class FeedTargets {

  private static final String[] SEEDS = {"feed-", "http-"};
  private static final String TOKEN = "{\"token\":\"t\"}";
  private static final String LIST =
      "{\"data\":[{\"id\":\"70001\",\"maHoSo\":\"G22.99.01-251103-0001\"}]}";

  private static final String CODE = "codeGet=ma-chung";
  private static final Instant NOW = Portals.CLOCK.instant();
  private static final DossierCode SOCIAL = DossierCode.of("G15.99-251103-00003");

  private FeedTargets() {}

  /** The operations of the feeds; what they report on has come in before. */
  static List<Area> areas() {
    return Stream.of(
            new Area(
                "feeds.civilStatus",
                CivilStatusFeed.class,
                () -> Line.after(TOKEN, LIST, Corpus.text("feed-dvclt-detail.json"), "{}"),
                line -> civilStatus(feeds(line)),
                Arguments.of(
                    CivilStatusUpdate.builder(
                            DossierCode.of("G22.99.01-251103-0001"), CivilStatusState.RECEIVED, NOW)
                        .build()),
                List.of("feed-answer", "feed-list", "feed-token")),
            new Area(
                "feeds.judicialRecords",
                JudicialRecordFeed.class,
                Line::ofCalls,
                line -> judicialRecords(feeds(line)),
                Arguments.of(
                    JudicialRecordUpdate.builder(
                            DossierCode.of("H99.001-251103-0008"), DossierStatus.RECEIVED)
                        .build()),
                List.of("feed-answer")),
            new Area(
                "feeds.socialProtection",
                SocialProtectionFeed.class,
                () -> Line.after(Corpus.text("feed-btxh-pull.json")),
                line -> socialProtection(feeds(line)),
                Arguments.of(reported(), decided()),
                List.of("feed-answer", "feed-btxh")))
        .map(Area::remembering)
        .toList();
  }

  private static FeedsClient feeds(Line line) {
    return Portals.over(line, builder -> builder.feeds(settings())).feeds();
  }

  private static CivilStatusFeed civilStatus(FeedsClient feeds) {
    feeds.civilStatus().pull();
    return feeds.civilStatus();
  }

  private static SocialProtectionFeed socialProtection(FeedsClient feeds) {
    feeds.socialProtection().pull();
    return feeds.socialProtection();
  }

  private static JudicialRecordFeed judicialRecords(FeedsClient feeds) {
    byte[] pushed = Corpus.bytes("feed-lltp-push.json");
    ask(feeds.judicialRecords().endpoint(), "POST", RECEIVE, CODE, pushed);
    return feeds.judicialRecords();
  }

  private static SocialProtectionStep reported() {
    return SocialProtectionStep.builder(SOCIAL, DossierStatus.RECEIVED, "Cán bộ Mẫu", NOW).build();
  }

  private static SocialProtectionResult decided() {
    return SocialProtectionResult.builder(
            SOCIAL,
            "12/QĐ",
            "UBND Xã Mẫu",
            LocalDate.of(2025, 11, 20),
            URI.create("https://example.invalid/a?b=1&c=2"))
        .build();
  }

  static List<Target> all() {
    return List.of(
        civil("token", Line::ofLogins),
        civil("list", () -> Line.after(TOKEN)),
        civil("detail", () -> Line.after(TOKEN, LIST)),
        civil(
            "acknowledgement",
            () -> Line.after(TOKEN, LIST, Corpus.text("feed-dvclt-detail.json"))),
        endpoint("issue number", "GET", "LayMaHoSo"),
        endpoint("receive", "POST", RECEIVE),
        Target.of("feed judicial record, query", FeedTargets::query, "text-", "feed-lltp"));
  }

  /** A client of its own for each input: what was once taken in is only updated later. */
  private static Target civil(String name, Supplier<Line> peer) {
    return Target.of(
        "feed civil status, " + name,
        input -> {
          Line line = peer.get();
          line.answers(input);
          String unused = feeds(line).civilStatus().pull().toString();
        },
        SEEDS);
  }

  private static FeedSettings settings() {
    return FeedSettings.builder(inbox())
        .civilStatus(
            CivilStatusSettings.builder(
                    Portals.NOWHERE, Credentials.password("mau", Secret.of("bi-mat")))
                .build())
        .judicialRecord(
            JudicialRecordSettings.builder(
                    Portals.NOWHERE,
                    "99",
                    "Tỉnh Mẫu",
                    CallerGuard.queryParameter(
                        JudicialRecordFeed.CODE, KeyRing.of(Secret.of("ma-chung"))))
                .build())
        .socialProtection(
            SocialProtectionSettings.builder(
                    Portals.NOWHERE,
                    Secret.of("khoa"),
                    "99",
                    Portals.CLOCK.instant().minusSeconds(3600))
                .build())
        .build();
  }

  private static FeedInbox inbox() {
    return FeedInbox.inMemory(() -> DossierCode.of("H99.001-251103-0001"));
  }

  private static InboundEndpoint endpoint() {
    return Portals.over(Line.ofCalls(), builder -> builder.feeds(settings()))
        .feeds()
        .judicialRecords()
        .endpoint(arrival -> {});
  }

  private static Target endpoint(String name, String method, String operation) {
    InboundEndpoint endpoint = endpoint();
    return Target.of(
        "feed judicial record, " + name,
        input -> ask(endpoint, method, operation, CODE, input),
        SEEDS);
  }

  private static void query(byte[] input) {
    String text = new String(input, UTF_8);
    ask(HELD, "POST", RECEIVE, text, input);
    ask(HELD, "POST", text, CODE, input);
  }

  /** Guard and handler themselves: a route would make an answer of what they throw. */
  private static void ask(
      InboundEndpoint endpoint, String method, String name, String query, byte[] input) {
    InboundRequest request =
        InboundRequest.of(method, "/" + name, Map.of(), input).withQuery(query);
    endpoint
        .route(name)
        .filter(route -> route.guard().admits(request))
        .ifPresent(
            route -> {
              InboundReply unused = route.handler().answer(request);
            });
  }

  private static final String RECEIVE = "TaoHoSo";
  private static final InboundEndpoint HELD = endpoint();
}
