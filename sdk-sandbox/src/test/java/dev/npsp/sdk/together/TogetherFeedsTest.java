package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.feeds.BirthRegistration;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import dev.npsp.sdk.feeds.CivilStatusState;
import dev.npsp.sdk.feeds.CivilStatusUpdate;
import dev.npsp.sdk.feeds.FeedCursor;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.FeedPerson;
import dev.npsp.sdk.feeds.FeedRefused;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.feeds.InboxEntry;
import dev.npsp.sdk.feeds.JudicialRecordFeed;
import dev.npsp.sdk.feeds.JudicialRecordResult;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.feeds.JudicialRecordUpdate;
import dev.npsp.sdk.feeds.PullReport;
import dev.npsp.sdk.feeds.SocialProtectionResult;
import dev.npsp.sdk.feeds.SocialProtectionSettings;
import dev.npsp.sdk.feeds.SocialProtectionStep;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxFeedDossier;
import dev.npsp.sdk.sandbox.SandboxFeeds;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The feeds over real HTTP against the sandbox: two witnesses of one wire. */
class TogetherFeedsTest {

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private static final byte[] PAPER = {'%', 'P', 'D', 'F', '-'};
  private static final Secret CODE = Secret.of("ma-chung");

  private final AtomicInteger next = new AtomicInteger();
  private final FeedInbox inbox =
      FeedInbox.inMemory(
          () ->
              DossierCode.of(
                  String.format(Locale.ROOT, "H99.001-261124-%04d", next.incrementAndGet())));
  private final FeedCursor cursor = FeedCursor.inMemory();
  private PortalClient portal;

  @BeforeEach
  void connect() {
    portal = client("sandbox");
  }

  @AfterEach
  void disconnect() {
    portal.close();
  }

  /** Another process over the same store. */
  private PortalClient client(String password) {
    URI uri = sandbox.uri();
    return PortalClient.builder(
            PortalEnvironment.mapi(uri),
            AgencyCode.of("H99"),
            Credentials.password("H99", Secret.of("sandbox")))
        .sleeper(pause -> {})
        .feeds(
            FeedSettings.builder(inbox)
                .cursor(cursor)
                .civilStatus(
                    CivilStatusSettings.builder(
                            uri, Credentials.password(SandboxFeeds.USERNAME, Secret.of(password)))
                        .build())
                .judicialRecord(
                    JudicialRecordSettings.builder(
                            uri,
                            "99",
                            "Tỉnh Mẫu",
                            CallerGuard.queryParameter(JudicialRecordFeed.CODE, KeyRing.of(CODE)))
                        .build())
                .socialProtection(
                    SocialProtectionSettings.builder(
                            uri,
                            Secret.of(SandboxFeeds.ACCEPT_KEY),
                            "99",
                            Instant.now().minus(Duration.ofHours(1)))
                        .build())
                .build())
        .build();
  }

  private FeedsClient feeds() {
    return portal.feeds();
  }

  @Test
  void birth_fromTheListToTheResult_inTheOrderOfTheFeed() {
    String number = sandbox.feeds().fileBirth();

    assertThat(feeds().civilStatus().pull().created()).isEqualTo(1);
    assertThat(feeds().civilStatus().pull().taken()).isZero();
    report(number, CivilStatusState.RECEIVED);
    report(number, CivilStatusState.ELIGIBLE);
    report(number, CivilStatusState.FORWARDED);
    feeds()
        .civilStatus()
        .report(
            CivilStatusUpdate.registered(
                    DossierCode.of(number),
                    BirthRegistration.builder(
                            FeedPerson.of(Person.named("TRẦN THỊ MẪU")),
                            LocalDate.of(2026, 11, 24),
                            PAPER)
                        .entry("1", "2", "3")
                        .build(),
                    Instant.now())
                .build());
    report(number, CivilStatusState.RETURNED);

    SandboxFeedDossier seen = sandbox.feeds().dossier(number);
    assertThat(seen.statuses()).containsExactly("1", "3", "7", "4", "5");
    assertThat(seen.hasResult()).isTrue();
    assertThat(seen.localNumber())
        .isEqualTo(held(FeedKind.CIVIL_STATUS, number).localNumber().value());
  }

  @Test
  void pull_whenAcknowledgementsAreLost_andTheProcessRestarts_storesEachOnce() {
    String birth = sandbox.feeds().fileBirth();
    sandbox.feeds().fileDeath();
    sandbox.feeds().loseAcknowledgements(2);

    assertThat(feeds().civilStatus().pull().created()).isEqualTo(2);
    DossierCode local = held(FeedKind.CIVIL_STATUS, birth).localNumber();
    try (PortalClient restarted = client("sandbox")) {
      PullReport again = restarted.feeds().civilStatus().pull();
      assertThat(again.created()).isZero();
      assertThat(again.repeated()).isEqualTo(2);
      assertThat(restarted.feeds().civilStatus().pull().taken()).isZero();
    }
    assertThat(held(FeedKind.CIVIL_STATUS, birth).localNumber()).isEqualTo(local);
    assertThat(sandbox.feeds().lostAcknowledgements()).isEqualTo(2);
  }

  @Test
  void supplement_replacesAndKeepsTheLocalNumber() {
    String number = sandbox.feeds().fileDeath();
    feeds().civilStatus().pull();
    InboxEntry before = held(FeedKind.CIVIL_STATUS, number);
    report(number, CivilStatusState.RECEIVED);
    feeds()
        .civilStatus()
        .report(
            CivilStatusUpdate.supplement(
                    DossierCode.of(number), "Thiếu", Instant.now(), Instant.now())
                .build());
    sandbox.feeds().supplement(number);

    assertThat(feeds().civilStatus().pull().supplemented()).isEqualTo(1);
    InboxEntry after = held(FeedKind.CIVIL_STATUS, number);
    assertThat(after.localNumber()).isEqualTo(before.localNumber());
    assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
    sandbox.feeds().supplement(number);
    assertThat(feeds().civilStatus().pull().conflicting()).isEqualTo(1);
  }

  @Test
  void calls_whenTheLineMisbehaves_changeNothingTwice() {
    String number = sandbox.feeds().fileBirth();
    for (Fault fault :
        List.of(
            Fault.resetAfterHandling(),
            Fault.truncatedJson(),
            Fault.htmlPage(),
            Fault.serverError(503),
            Fault.expiredSession())) {
      sandbox.nextCall(fault);
      feeds().civilStatus().pull();
      sandbox.feeds().repeat(number);
    }
    assertThat(feeds().civilStatus().pull().repeated()).isEqualTo(1);

    sandbox.nextCall(Fault.resetAfterHandling());
    assertThat(report(number, CivilStatusState.RECEIVED)).isTrue();
    assertThat(sandbox.feeds().dossier(number).statuses()).containsExactly("1");
    assertThat(sandbox.feeds().dossiers()).hasSize(1);
  }

  @Test
  void report_whenItIsTooEarly_mayBeSentAgain() {
    String number = sandbox.feeds().fileBirth();
    feeds().civilStatus().pull();
    sandbox.feeds().notYet(1);

    assertThatThrownBy(() -> report(number, CivilStatusState.RECEIVED))
        .isInstanceOfSatisfying(
            FeedRefused.class, refused -> assertThat(refused.retryCanHelp()).isTrue());
    assertThat(report(number, CivilStatusState.RECEIVED)).isFalse();
  }

  @Test
  void token_isBoughtOnceAndRenewedWhenItEnds() {
    int before = sandbox.feeds().tokensBought();
    feeds().civilStatus().pull();
    feeds().civilStatus().pull();
    assertThat(sandbox.feeds().tokensBought() - before).isEqualTo(1);
    sandbox.feeds().expireTokens();
    feeds().civilStatus().pull();
    assertThat(sandbox.feeds().tokensBought() - before).isEqualTo(2);
    try (PortalClient wrong = client("falsch")) {
      assertThatThrownBy(() -> wrong.feeds().civilStatus().pull()).isInstanceOf(LoginRefused.class);
    }
  }

  @Test
  void socialProtection_byWindow_supplementedAndDecided() {
    String number = sandbox.feeds().fileSocialProtection();
    assertThat(feeds().socialProtection().pull().created()).isEqualTo(1);
    Instant read = cursor.read(FeedKind.SOCIAL_PROTECTION).orElseThrow();
    assertThat(feeds().socialProtection().pull().created()).isZero();
    step(number, DossierStatus.SUPPLEMENT_REQUESTED);
    sandbox.feeds().supplement(number);
    try (PortalClient restarted = client("sandbox")) {
      cursor.moveTo(FeedKind.SOCIAL_PROTECTION, read.minusSeconds(1));
      assertThat(restarted.feeds().socialProtection().pull().supplemented()).isEqualTo(1);
    }
    feeds()
        .socialProtection()
        .report(
            SocialProtectionResult.builder(
                    DossierCode.of(number),
                    "12/QĐ",
                    "UBND Xã Mẫu",
                    LocalDate.of(2026, 11, 24),
                    URI.create("https://example.invalid/qd.pdf"))
                .build());
    step(number, DossierStatus.RESULT_RETURNED);

    SandboxFeedDossier seen = sandbox.feeds().dossier(number);
    assertThat(seen.statuses()).containsExactly("5", "10");
    assertThat(seen.hasResult()).isTrue();
  }

  @Test
  void judicialRecord_pushedLostRepeatedSupplementedReturnedRecalled() throws Exception {
    try (AgencyServer endpoint = new AgencyServer(feeds().judicialRecords().endpoint())) {
      sandbox.feeds().agencyAt(endpoint.uri(), CODE.reveal());
      sandbox.feeds().loseAcknowledgements(1);
      String number = sandbox.feeds().pushJudicialRecord();
      assertThat(sandbox.feeds().dossier(number).deliveries()).isEqualTo(2);
      assertThat(held(FeedKind.JUDICIAL_RECORD, number).localNumber().value()).isEqualTo(number);

      assertThat(sandbox.feeds().supplement(number)).as("nobody asked").isFalse();
      feeds()
          .judicialRecords()
          .report(JudicialRecordUpdate.supplement(DossierCode.of(number), "Thiếu ảnh").build());
      assertThat(sandbox.feeds().supplement(number)).isTrue();
      judicial(number, JudicialRecordResult.issued("1", LocalDate.of(2026, 11, 24), "1", PAPER));
      judicial(number, JudicialRecordResult.recalled("1", LocalDate.of(2026, 11, 24), "1", PAPER));

      SandboxFeedDossier seen = sandbox.feeds().dossier(number);
      assertThat(seen.statuses()).containsExactly("5", "10");
      assertThat(seen.recalled()).isTrue();
      sandbox.feeds().agencyAt(endpoint.uri(), "falsch");
      assertThatThrownBy(() -> sandbox.feeds().pushJudicialRecord())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("400");
    }
  }

  private void judicial(String number, JudicialRecordResult.Builder result) {
    feeds()
        .judicialRecords()
        .report(
            JudicialRecordUpdate.builder(DossierCode.of(number), DossierStatus.RESULT_RETURNED)
                .result(result.build())
                .build());
  }

  private void step(String number, DossierStatus status) {
    feeds()
        .socialProtection()
        .report(
            SocialProtectionStep.builder(
                    DossierCode.of(number), status, "Cán bộ Mẫu", Instant.now())
                .build());
  }

  private boolean report(String number, CivilStatusState state) {
    return feeds()
        .civilStatus()
        .report(CivilStatusUpdate.builder(DossierCode.of(number), state, Instant.now()).build())
        .already();
  }

  private InboxEntry held(FeedKind feed, String number) {
    return inbox.find(feed, DossierCode.of(number)).orElseThrow();
  }

  /** A server in front of the endpoint. */
  private static final class AgencyServer extends Handler.Abstract implements AutoCloseable {
    private final InboundEndpoint endpoint;
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);

    AgencyServer(InboundEndpoint endpoint) throws Exception {
      this.endpoint = endpoint;
      connector.setHost("127.0.0.1");
      server.addConnector(connector);
      server.setHandler(this);
      server.start();
    }

    URI uri() {
      return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      String path = Request.getPathInContext(request);
      InboundRequest call =
          InboundRequest.of(
                  request.getMethod(), path, Map.of(), Content.Source.asInputStream(request))
              .withQuery(request.getHttpURI().getQuery());
      InboundReply reply = endpoint.route(path.substring(1)).orElseThrow().answer(call);
      response.setStatus(reply.status());
      response.write(true, ByteBuffer.wrap(reply.body()), callback);
      return true;
    }

    @Override
    public void close() throws Exception {
      server.stop();
    }
  }
}
