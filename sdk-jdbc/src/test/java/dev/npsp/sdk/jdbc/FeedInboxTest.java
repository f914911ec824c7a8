package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.FeedPaper;
import dev.npsp.sdk.feeds.InboxEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every inbox has to do, and that form and note are there together or not at all. */
class FeedInboxTest {

  private static final FeedKind FEED = FeedKind.CIVIL_STATUS;
  private static final DossierCode NATIONAL = DossierCode.of("000.00.00.G03-261122-00001");

  private final AtomicInteger last = new AtomicInteger();
  private final Supplier<DossierCode> numbers =
      () -> DossierCode.of("000.00.00.H56-261122-%05d".formatted(last.incrementAndGet()));

  /** A dossier of which only the fingerprint differs. */
  private record Filed(FeedKind feed, String fingerprint, Optional<DossierCode> issuedNumber)
      implements FeedDossier {

    @Override
    public DossierCode nationalNumber() {
      return NATIONAL;
    }

    @Override
    public Optional<String> procedureCode() {
      return Optional.of("2.000986");
    }

    @Override
    public Optional<Instant> filed() {
      return Optional.empty();
    }

    @Override
    public List<FeedPaper> papers() {
      return List.of();
    }

    @Override
    public Map<String, String> additional() {
      return Map.of();
    }
  }

  private static FeedDossier filed(String fingerprint) {
    return new Filed(FEED, fingerprint, Optional.empty());
  }

  static List<Setting> settings() {
    return Setting.all();
  }

  static List<Setting> jdbc() {
    return Setting.jdbc();
  }

  private FeedInbox inbox(Setting setting) {
    return setting.store(
        FeedInbox.class,
        () -> FeedInbox.inMemory(numbers),
        stores -> stores.feedInbox(numbers, (connection, dossier, local) -> {}));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void create_whenTheNumberIsUnknown_storesUnderALocalNumberOnce(Setting setting) {
    FeedInbox inbox = inbox(setting);
    assertThat(inbox.find(FEED, NATIONAL)).isEmpty();
    assertThat(inbox.create(filed("a"))).isTrue();
    InboxEntry first = inbox.find(FEED, NATIONAL).orElseThrow();
    assertThat(inbox.create(filed("b"))).isFalse();
    assertThat(inbox.find(FEED, NATIONAL)).contains(first);
    assertThat(first.fingerprint()).isEqualTo("a");
    assertThat(first.procedureCode()).contains("2.000986");
    assertThat(inbox.find(FeedKind.SOCIAL_PROTECTION, NATIONAL)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void create_whenManyAtOnce_isOnce(Setting setting) throws Exception {
    FeedInbox inbox = inbox(setting);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> nodes = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        nodes.add(() -> inbox.create(filed("a")));
      }
      int stored = 0;
      for (Future<Boolean> one : threads.invokeAll(nodes)) {
        stored += one.get() ? 1 : 0;
      }
      assertThat(stored).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void replace_onlyWhileWaiting_keepsTheLocalNumberAndEndsTheWaiting(Setting setting) {
    FeedInbox inbox = inbox(setting);
    assertThat(inbox.create(filed("a"))).isTrue();
    DossierCode local = inbox.find(FEED, NATIONAL).orElseThrow().localNumber();
    assertThat(inbox.replace(filed("b"))).isFalse();
    inbox.setWaiting(FEED, NATIONAL, true);
    inbox.noteAcknowledged(FEED, NATIONAL, "other content");
    assertThat(inbox.find(FEED, NATIONAL).orElseThrow().acknowledged()).isFalse();
    inbox.noteAcknowledged(FEED, NATIONAL, "a");
    assertThat(inbox.find(FEED, NATIONAL).orElseThrow().acknowledged()).isTrue();
    assertThat(inbox.replace(filed("b"))).isTrue();
    assertThat(inbox.replace(filed("c"))).isFalse();
    InboxEntry held = inbox.find(FEED, NATIONAL).orElseThrow();
    assertThat(held.localNumber()).isEqualTo(local);
    assertThat(held.fingerprint()).isEqualTo("b");
    assertThat(held.waitsForSupplement()).isFalse();
    assertThat(held.acknowledged()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void noteReported_keepsEachStatusOnce_ofWhatIsKnown(Setting setting) {
    FeedInbox inbox = inbox(setting);
    inbox.noteReported(FEED, NATIONAL, "2");
    assertThat(inbox.create(filed("a"))).isTrue();
    inbox.noteReported(FEED, NATIONAL, "4");
    inbox.noteReported(FEED, NATIONAL, "9");
    inbox.noteReported(FEED, NATIONAL, "4");
    assertThat(inbox.find(FEED, NATIONAL).orElseThrow().reported())
        .containsExactlyInAnyOrder("4", "9");
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void form_isWrittenInTheTransactionOfTheNote_orNeitherIsThere(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    try (Connection connection = host.pool().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE form (fingerprint VARCHAR(20) PRIMARY KEY)");
      statement.execute("INSERT INTO form VALUES ('taken')");
    }
    FeedInbox inbox =
        host.eachCallInATransaction(
            FeedInbox.class, host.stores().feedInbox(numbers, FeedInboxTest::write));
    assertThatThrownBy(() -> inbox.create(filed("taken")))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("a key is there already"); // of the host's table: not "is known"
    assertThat(inbox.find(FEED, NATIONAL)).isEmpty();
    assertThatThrownBy(() -> inbox.create(filed("odd"))).hasMessage("the host's own");
    assertThat(inbox.find(FEED, NATIONAL)).isEmpty();
    assertThat(forms(host)).containsExactly("taken");
    assertThat(inbox.create(filed("good"))).isTrue();
    assertThat(forms(host)).containsExactly("good", "taken");
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void create_underALocalNumberOfAnother_isAnErrorAndNotKnown(Setting setting) {
    FeedInbox inbox = inbox(setting);
    FeedDossier first = new Filed(FEED, "a", Optional.of(DossierCode.of("000.00.00.H56-261122-1")));
    assertThat(inbox.create(first)).isTrue();
    FeedDossier second = new Filed(FeedKind.JUDICIAL_RECORD, "a", first.issuedNumber());
    assertThatThrownBy(() -> inbox.create(second)).isInstanceOf(StoreFailure.class);
    assertThat(inbox.find(FeedKind.JUDICIAL_RECORD, NATIONAL)).isEmpty();
  }

  private static void write(Connection connection, FeedDossier dossier, DossierCode local)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO form VALUES (?)")) {
      insert.setString(1, dossier.fingerprint());
      assertThat(insert.executeUpdate()).isEqualTo(1);
    }
    if (dossier.fingerprint().equals("odd")) {
      throw new IllegalStateException("the host's own");
    }
  }

  private static List<String> forms(Setting.Host host) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = host.pool().getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT fingerprint FROM form ORDER BY fingerprint")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
