package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.inbound.feeds.CivilStatusSettings;
import dev.npsp.sdk.inbound.feeds.DeskGuard;
import dev.npsp.sdk.inbound.feeds.FeedInbox;
import dev.npsp.sdk.inbound.feeds.FeedSettings;
import dev.npsp.sdk.inbound.feeds.FeedsClient;
import dev.npsp.sdk.inbound.feeds.JudicialRecordDesk;
import dev.npsp.sdk.inbound.feeds.JudicialRecordSettings;
import dev.npsp.sdk.inbound.feeds.SocialProtectionSettings;
import java.util.List;
import java.util.function.Consumer;

/** National feeds: what is pulled, and what is pushed to the desk of judicial records. */
final class FeedTargets {

  private static final String[] SEEDS = {"feed-", "http-"};
  private static final String TOKEN = "{\"token\":\"t\"}";
  private static final String LIST =
      "{\"data\":[{\"id\":\"70001\",\"maHoSo\":\"G22.99.01-251103-0001\"}]}";

  private FeedTargets() {}

  static List<Target> all() {
    return List.of(
        pull("civil status, token", Line.ofLogins(), feeds -> feeds.civilStatus().pull()),
        pull("civil status, list", Line.after(TOKEN), feeds -> feeds.civilStatus().pull()),
        pull("civil status, detail", Line.after(TOKEN, LIST), feeds -> feeds.civilStatus().pull()),
        pull("social protection", Line.ofLogins(), feeds -> feeds.socialProtection().pull()),
        desk("issue number", "GET", JudicialRecordDesk.ISSUE_NUMBER),
        desk("receive", "POST", JudicialRecordDesk.RECEIVE),
        Target.of("feed judicial record, query", FeedTargets::query, "text-", "feed-lltp"));
  }

  /** A client of its own for each input: what was once taken in is only updated later. */
  private static Target pull(String name, Line line, Consumer<FeedsClient> call) {
    PortalClient portal = Portals.over(line, builder -> builder.feeds(settings()));
    return Target.of(
        "feed " + name,
        input -> {
          line.answers(input);
          call.accept(portal.feeds());
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
                    DeskGuard.sharedCode(KeyRing.of(Secret.of("ma-chung"))))
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

  private static JudicialRecordDesk desk() {
    return Portals.over(Line.ofCalls(), builder -> builder.feeds(settings()))
        .feeds()
        .judicialRecords()
        .desk(arrival -> {});
  }

  private static Target desk(String name, String method, String operation) {
    JudicialRecordDesk desk = desk();
    return Target.of(
        "feed judicial record, " + name,
        input -> desk.answer(method, operation, "codeGet=ma-chung", CallbackRequest.of(input)),
        SEEDS);
  }

  private static void query(byte[] input) {
    String text = new String(input, UTF_8);
    HELD.answer("POST", JudicialRecordDesk.RECEIVE, text, CallbackRequest.of(input));
    HELD.answer("POST", text, "codeGet=ma-chung", CallbackRequest.of(input));
  }

  private static final JudicialRecordDesk HELD = desk();
}
