package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.LastStatusStore;
import dev.npsp.sdk.dossiers.SubmittedDossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.feeds.FeedCursor;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.inbound.FileTicket;
import dev.npsp.sdk.inbound.TicketedFileShare;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ledger, the stores about dossiers, the cursor and the shared files have to do. */
class SmallStoresTest {

  private static final DossierCode ONE = DossierCode.of("000.00.00.H56-261122-00017");
  private static final DossierCode OTHER = DossierCode.of("000.00.00.H56-261122-00018");

  static List<Setting> settings() {
    return Setting.all();
  }

  static List<Setting> jdbc() {
    return Setting.jdbc();
  }

  private static CallbackLedger ledger(Setting setting) {
    return setting.store(
        CallbackLedger.class, CallbackLedger::inMemory, JdbcStores::callbackLedger);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void ledger_keepsTheFirstAnswer(Setting setting) {
    CallbackLedger ledger = ledger(setting);
    assertThat(ledger.find("m")).isEmpty();
    assertThat(ledger.recordIfAbsent("m", new byte[] {1})).isEmpty();
    assertThat(ledger.recordIfAbsent("m", new byte[] {2})).contains(new byte[] {1});
    assertThat(ledger.find("m")).contains(new byte[] {1});
    String odd = "\0\uD83D|" + "x".repeat(5_000);
    assertThat(ledger.recordIfAbsent(odd, new byte[] {3})).isEmpty();
    assertThat(ledger.find(odd)).contains(new byte[] {3});
    assertThat(ledger.find("\0\uDE00|" + "x".repeat(5_000))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void ledger_askedByManyAtOnce_recordsOnce(Setting setting) throws Exception {
    CallbackLedger ledger = ledger(setting);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Optional<byte[]>>> nodes = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        byte[] own = {(byte) i};
        nodes.add(() -> ledger.recordIfAbsent("m", own));
      }
      int first = 0;
      for (Future<Optional<byte[]>> one : threads.invokeAll(nodes)) {
        first += one.get().isEmpty() ? 1 : 0;
      }
      assertThat(first).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void ledger_handlingOnce_remembersWhatWasAnsweredAndNothingElse(Setting setting) {
    CallbackLedger ledger = ledger(setting);
    AtomicInteger handled = new AtomicInteger();

    assertThatThrownBy(
            () ->
                ledger.handleOnce(
                    "m",
                    () -> {
                      throw new IllegalStateException("the host fails");
                    }))
        .hasMessage("the host fails");
    assertThat(ledger.find("m")).isEmpty();
    assertThat(ledger.handleOnce("m", () -> counted(handled, Optional.empty()))).isEmpty();
    assertThat(ledger.find("m")).isEmpty();
    assertThat(ledger.handleOnce("m", () -> counted(handled, Optional.of(new byte[] {1}))))
        .isEmpty();
    assertThat(ledger.handleOnce("m", () -> counted(handled, Optional.of(new byte[] {2}))))
        .contains(new byte[] {1});
    assertThat(ledger.find("m")).contains(new byte[] {1});
    assertThat(handled).hasValue(2);
  }

  private static Optional<byte[]> counted(AtomicInteger handled, Optional<byte[]> answer) {
    handled.incrementAndGet();
    return answer;
  }

  private static List<CallbackLedger> nodes(Setting setting) {
    if (setting.kind() == Setting.Kind.MEMORY) {
      CallbackLedger only = CallbackLedger.inMemory();
      return List.of(only, only);
    }
    Setting.Host host = setting.host();
    return Stream.of(host, host.otherNode())
        .map(
            node ->
                node.eachCallInATransaction(CallbackLedger.class, node.stores().callbackLedger()))
        .toList();
  }

  /** Two nodes have a ledger each over one database; in memory there is one. */
  @ParameterizedTest
  @MethodSource("settings")
  void ledger_handlingOnceAtTwoNodes_handlesOnce(Setting setting) throws Exception {
    List<CallbackLedger> nodes = nodes(setting);
    AtomicInteger handled = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Optional<byte[]>>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        CallbackLedger node = nodes.get(i % 2);
        byte[] own = {(byte) i};
        calls.add(() -> node.handleOnce("m", () -> counted(handled, Optional.of(own))));
      }
      int first = 0;
      for (Future<Optional<byte[]>> one : threads.invokeAll(calls)) {
        first += one.get().isEmpty() ? 1 : 0;
      }
      assertThat(first).isEqualTo(1);
      assertThat(handled).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void submittedDossiers_addedTwice_areThere(Setting setting) {
    SubmittedDossiers store =
        setting.store(
            SubmittedDossiers.class, SubmittedDossiers::inMemory, JdbcStores::submittedDossiers);
    assertThat(store.contains(ONE)).isFalse();
    store.add(SubmittedDossier.of(ONE));
    store.add(SubmittedDossier.of(ONE));
    assertThat(store.contains(ONE)).isTrue();
    assertThat(store.find(ONE)).contains(SubmittedDossier.of(ONE));
    assertThat(store.contains(OTHER)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void submittedDossiers_keepThePortalsId_untilThereIsANewerOne(Setting setting) {
    SubmittedDossiers store =
        setting.store(
            SubmittedDossiers.class, SubmittedDossiers::inMemory, JdbcStores::submittedDossiers);
    store.add(SubmittedDossier.of(ONE));
    store.add(SubmittedDossier.builder(ONE).portalId("first").build());
    store.add(SubmittedDossier.of(ONE));
    assertThat(store.find(ONE).flatMap(SubmittedDossier::portalId)).contains("first");
    store.add(SubmittedDossier.builder(ONE).portalId("second").build());
    assertThat(store.find(ONE).flatMap(SubmittedDossier::portalId)).contains("second");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void submittedDossiers_forgotten_areNotThere(Setting setting) {
    SubmittedDossiers store =
        setting.store(
            SubmittedDossiers.class, SubmittedDossiers::inMemory, JdbcStores::submittedDossiers);
    store.add(SubmittedDossier.builder(ONE).portalId("first").build());
    store.add(SubmittedDossier.of(OTHER));
    store.forget(ONE);
    store.forget(ONE);
    assertThat(store.find(ONE)).isEmpty();
    assertThat(store.contains(OTHER)).isTrue();
    store.add(SubmittedDossier.of(ONE));
    assertThat(store.find(ONE).flatMap(SubmittedDossier::portalId)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void fileShare_onItsTerms_isTakenOnceByOneNode(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    TicketedFileShare share = host.stores().fileShare();
    FileTicket ticket =
        host.inTransaction(
            () ->
                share.share(
                    "a",
                    "text/plain",
                    new byte[1],
                    Duration.ofMinutes(1),
                    file -> file.onceOnly().onlyFor("10.20.0.0/16")));
    assertThat(host.inTransaction(() -> share.find(ticket.fingerprint())))
        .hasValueSatisfying(
            file -> {
              assertThat(file.isOnceOnly()).isTrue();
              assertThat(file.onlyCaller()).contains("10.20.0.0/16");
            });
    Setting.Host node = host.otherNode();
    TicketedFileShare other = node.stores().fileShare();
    assertThat(node.inTransaction(() -> other.take(ticket.fingerprint()))).isTrue();
    assertThat(host.inTransaction(() -> share.take(ticket.fingerprint()))).isFalse();
    assertThat(host.inTransaction(() -> share.find(ticket.fingerprint()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void lastStatuses_keepTheLast_untilForgotten(Setting setting) {
    LastStatusStore store =
        setting.store(LastStatusStore.class, LastStatusStore::inMemory, JdbcStores::lastStatuses);
    assertThat(store.find(ONE)).isEmpty();
    store.confirmed(ONE, DossierStatus.RECEIVED);
    store.confirmed(ONE, DossierStatus.of("77"));
    assertThat(store.find(ONE)).contains(DossierStatus.of("77"));
    assertThat(store.find(OTHER)).isEmpty();
    store.forget(ONE);
    store.forget(OTHER);
    assertThat(store.find(ONE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void cursor_keepsTheMomentOfEachFeed(Setting setting) {
    FeedCursor cursor =
        setting.store(FeedCursor.class, FeedCursor::inMemory, JdbcStores::feedCursor);
    Instant moment = Instant.parse("2026-11-22T02:00:00.123456789Z");
    assertThat(cursor.read(FeedKind.SOCIAL_PROTECTION)).isEmpty();
    cursor.moveTo(FeedKind.SOCIAL_PROTECTION, moment);
    cursor.moveTo(FeedKind.SOCIAL_PROTECTION, moment.plusNanos(1));
    assertThat(cursor.read(FeedKind.SOCIAL_PROTECTION)).contains(moment.plusNanos(1));
    assertThat(cursor.read(FeedKind.CIVIL_STATUS)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void fileShare_givesWhatAnotherNodeShares_untilItsTimeIsOver(Setting setting) throws Exception {
    Setting.Host host = setting.host();
    Instant start = Instant.parse("2026-11-22T02:00:00Z");
    TicketedFileShare share =
        host.stores().withClock(Clock.fixed(start, ZoneOffset.UTC)).fileShare();
    byte[] content = new byte[2_000_000];
    content[1_999_999] = 7;
    FileTicket ticket =
        host.inTransaction(
            () -> share.share("đơn.pdf", "application/pdf", content, Duration.ofMinutes(1)));
    Setting.Host node = host.otherNode();
    TicketedFileShare other =
        node.stores().withClock(Clock.fixed(start.plusSeconds(60), ZoneOffset.UTC)).fileShare();
    assertThat(node.inTransaction(() -> other.find(ticket.fingerprint())))
        .hasValueSatisfying(
            file -> {
              assertThat(file.name()).isEqualTo("đơn.pdf");
              assertThat(file.content()).isEqualTo(content);
              assertThat(file.expires()).isEqualTo(start.plusSeconds(60));
            });
    FileTicket next =
        node.inTransaction(() -> other.share("b", "text/plain", content, Duration.ofMinutes(1)));
    assertThat(node.inTransaction(() -> other.find(ticket.fingerprint()))).isEmpty();
    boolean gone =
        node.inTransaction(
            () -> {
              other.withdraw(next);
              return other.find(next.fingerprint()).isEmpty();
            });
    assertThat(gone).isTrue();
    assertThatThrownBy(
            () ->
                node.inTransaction(
                    () -> other.share("x".repeat(1_001), "a/b", content, Duration.ofDays(1))))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("length of its column");
  }
}
