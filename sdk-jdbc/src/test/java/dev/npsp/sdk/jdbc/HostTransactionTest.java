package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.jdbc.Setting.Host;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.PaymentTracker;
import dev.npsp.sdk.payments.ReceivedResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a store does in the host's transaction, the host alone commits or rolls back. */
class HostTransactionTest {

  static List<Setting> hosts() {
    return Setting.hosts();
  }

  static List<Setting> jdbc() {
    return Setting.jdbc();
  }

  static List<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static Host host(Setting setting) throws SQLException {
    Host host = setting.host();
    try (Connection connection = host.pool().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE of_the_host (id VARCHAR(20) PRIMARY KEY)");
    }
    return host;
  }

  private static void write(Host host, String id) throws SQLException {
    Connection connection = host.connection();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO of_the_host VALUES (?)")) {
      insert.setString(1, id);
      assertThat(insert.executeUpdate()).isEqualTo(1);
    }
  }

  private static List<String> rows(Host host) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = host.pool().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id FROM of_the_host ORDER BY id")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** As any other program sees it. */
  private static PaymentStore seen(Host host) {
    return JdbcStores.over(ConnectionSource.ofDataSource(host.pool())).payments();
  }

  private static PaymentTracker tracker(Host host, CallbackLedger ledger) {
    return PaymentTracker.over(TestProvider.client(ledger), host.stores().payments());
  }

  private static PaymentState state(Host host) {
    return seen(host).find("A").orElseThrow().state();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void paid_andTheHostsOwnRow_areCommittedTogether_orRolledBackTogether(Setting setting)
      throws Exception {
    Host host = host(setting);
    assertThat(seen(host).add(PaymentSteps.begun("A", "ref-1"))).isTrue();
    PaymentTracker tracker = tracker(host, host.stores().callbackLedger());
    InboundRequest result = TestProvider.paid("ref-1");
    assertThatThrownBy(
            () ->
                host.inTransaction(
                    () -> {
                      assertThat(tracker.receiveResult(result).movedHere()).isTrue();
                      write(host, "invoice");
                      assertThat(tracker.get("A").state()).isEqualTo(PaymentState.PAID);
                      assertThat(state(host)).isEqualTo(PaymentState.CREATED); // for others
                      throw new IllegalStateException("the host's outbox is full");
                    }))
        .hasMessage("the host's outbox is full");
    assertThat(state(host)).isEqualTo(PaymentState.CREATED);
    assertThat(rows(host)).isEmpty();
    ReceivedResult again =
        host.inTransaction(
            () -> {
              ReceivedResult received = tracker.receiveResult(result);
              write(host, "invoice");
              return received;
            });
    assertThat(again.movedHere()).isTrue();
    assertThat(again.verified().isRepeat()).isFalse();
    assertThat(state(host)).isEqualTo(PaymentState.PAID);
    assertThat(rows(host)).containsExactly("invoice");
    ReceivedResult repeat = host.inTransaction(() -> tracker.receiveResult(result));
    assertThat(repeat.verified().isRepeat()).isTrue();
    assertThat(repeat.movedHere()).isFalse();
  }

  /** The ledger in memory remembers what the host rolled back; the payment's own state decides. */
  @ParameterizedTest
  @MethodSource("hosts")
  void result_thatWasRolledBackWithTheHost_isRecordedWhenItComesAgain(Setting setting)
      throws Exception {
    Host host = host(setting);
    assertThat(seen(host).add(PaymentSteps.begun("A", "ref-1"))).isTrue();
    PaymentTracker tracker = tracker(host, CallbackLedger.inMemory());
    InboundRequest result = TestProvider.paid("ref-1");
    assertThatThrownBy(
            () ->
                host.inTransaction(
                    () -> {
                      assertThat(tracker.receiveResult(result).movedHere()).isTrue();
                      throw new IllegalStateException("rolled back");
                    }))
        .hasMessage("rolled back");
    assertThat(state(host)).isEqualTo(PaymentState.CREATED);
    ReceivedResult again = host.inTransaction(() -> tracker.receiveResult(result));
    assertThat(again.movedHere()).isTrue();
    assertThat(state(host)).isEqualTo(PaymentState.PAID);
    ReceivedResult third = host.inTransaction(() -> tracker.receiveResult(result));
    assertThat(third.movedHere()).isFalse();
    assertThat(seen(host).find("A").orElseThrow().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void result_twiceAtEachOfTwoNodes_isRecordedOnce(Setting setting) throws Exception {
    Host one = host(setting);
    Host other = one.otherNode();
    List<Host> nodes = List.of(one, other);
    List<PaymentTracker> trackers =
        nodes.stream().map(node -> tracker(node, node.stores().callbackLedger())).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 5; round++) {
        String reference = "ref-" + round;
        assertThat(seen(one).add(PaymentSteps.begun("N" + round, reference))).isTrue();
        List<Callable<ReceivedResult>> calls = new ArrayList<>();
        for (int call = 0; call < 4; call++) {
          Host node = nodes.get(call % 2);
          PaymentTracker tracker = trackers.get(call % 2);
          calls.add(
              () -> node.inTransaction(() -> tracker.receiveResult(TestProvider.paid(reference))));
        }
        int moved = 0;
        for (Future<ReceivedResult> answer : threads.invokeAll(calls)) {
          ReceivedResult result = answer.get();
          moved += result.movedHere() ? 1 : 0;
          assertThat(result.payment().state()).isEqualTo(PaymentState.PAID);
        }
        assertThat(moved).isEqualTo(1);
        assertThat(seen(one).find("N" + round).orElseThrow().version()).isEqualTo(2);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void failedCall_isUndoneAlone_andTheHostMayGoOn(Setting setting) throws Exception {
    Host host = host(setting);
    PaymentStore store = host.stores().payments();
    assertThat(seen(host).add(PaymentSteps.begun("A", "ref-1"))).isTrue();
    boolean done =
        host.inTransaction(
            () -> {
              write(host, "before");
              // its head is written before the reference turns out to be taken
              assertThat(store.add(PaymentSteps.begun("B", "ref-1"))).isFalse();
              assertThatThrownBy(
                      () ->
                          store.replace(
                              PaymentSteps.paid(PaymentSteps.begun("A", "ref-1")),
                              () -> {
                                throw new IllegalStateException("no");
                              }))
                  .hasMessage("no");
              assertThatThrownBy(() -> store.add(PaymentSteps.begun("x".repeat(101), "ref-3")))
                  .isInstanceOf(StoreFailure.class);
              write(host, "after");
              return store.add(PaymentSteps.begun("C", "ref-2"));
            });
    assertThat(done).isTrue();
    assertThat(rows(host)).containsExactly("after", "before");
    assertThat(seen(host).find("B")).isEmpty();
    assertThat(seen(host).find("C")).isPresent();
    assertThat(state(host)).isEqualTo(PaymentState.CREATED);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void connection_ofTheHost_isNeitherCommittedNorRolledBackNorClosed(TestDatabase database)
      throws SQLException {
    DataSource source = database.fresh();
    JdbcStores.over(ConnectionSource.ofDataSource(source)).createSchema();
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      Faults.Shared shared = new Faults.Shared(connection);
      Connection watched = shared.source().getConnection();
      PaymentStore store = JdbcStores.over(ConnectionSource.hostTransaction(watched)).payments();
      assertThat(store.add(PaymentSteps.begun("A", "ref-1"))).isTrue();
      assertThat(store.add(PaymentSteps.begun("A", "ref-2"))).isFalse();
      assertThat(store.find("A")).isPresent();
      // "rollback" is the one to the savepoint: what was there before is there still
      assertThat(shared.calls()).doesNotContain("commit", "close", "setAutoCommit", "abort");
      assertThat(seenIn(source)).isEmpty();
      connection.commit();
      connection.setAutoCommit(true);
    }
    assertThat(seenIn(source)).containsExactly("A");
  }

  private static List<String> seenIn(DataSource source) {
    return JdbcStores.over(ConnectionSource.ofDataSource(source))
        .payments()
        .list(PaymentState.CREATED, "", 9)
        .stream()
        .map(one -> one.number())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void store_whenNoTransactionIsOpen_saysSo(TestDatabase database) throws SQLException {
    DataSource source = database.fresh();
    JdbcStores.over(ConnectionSource.ofDataSource(source)).createSchema();
    try (Connection withAutoCommit = source.getConnection()) {
      PaymentStore store =
          JdbcStores.over(ConnectionSource.hostTransaction(withAutoCommit)).payments();
      assertThatThrownBy(() -> store.add(PaymentSteps.begun("A", "ref-1")))
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("no transaction of the application is open");
    }
    ThreadLocal<Connection> none = new ThreadLocal<>();
    PaymentStore store = JdbcStores.over(ConnectionSource.hostTransaction(none::get)).payments();
    assertThatThrownBy(() -> store.find("A"))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("no transaction of the application is open");
    assertThat(seenIn(source)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void conflict_inTheHostsTransaction_isNotRepeatedButSaidToTheHost(TestDatabase database)
      throws SQLException {
    DataSource source = database.fresh();
    JdbcStores.over(ConnectionSource.ofDataSource(source)).createSchema();
    Faults faults =
        new Faults(source).at("executeUpdate", 0, 1, new SQLException("conflict", "40001"));
    try (Connection connection = faults.source().getConnection()) {
      connection.setAutoCommit(false);
      PaymentStore store = JdbcStores.over(ConnectionSource.hostTransaction(connection)).payments();
      assertThatThrownBy(() -> store.add(PaymentSteps.begun("A", "ref-1")))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> {
                assertThat(failure.remedy()).contains("run it again from its beginning");
                assertThat(failure.sqlState()).isEqualTo("40001");
                assertThat(failure.retryCanHelp()).isTrue();
              });
      faults.none();
      faults.at("rollback", 0, 1, new SQLException("gone", "08003"));
      assertThat(store.add(PaymentSteps.begun("A", "ref-1"))).isTrue();
      assertThatThrownBy(() -> store.add(PaymentSteps.begun("A", "ref-1")))
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("could not be taken back");
      faults.none();
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void spring_outsideATransactionOrOfAnotherPool_isNotTakenForOne(TestDatabase database) {
    DataSource source = database.fresh();
    JdbcStores.over(ConnectionSource.ofDataSource(source)).createSchema();
    PaymentStore store =
        JdbcStores.over(
                ConnectionSource.springTransaction(
                    new TransactionAwareDataSourceProxy(source),
                    TransactionSynchronizationManager::isActualTransactionActive))
            .payments();
    assertThat(store.add(PaymentSteps.begun("A", "ref-1"))).isTrue();
    assertThat(seenIn(source)).containsExactly("A");
    TransactionTemplate other =
        new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.H2.fresh()));
    other.executeWithoutResult(
        status ->
            assertThatThrownBy(() -> store.add(PaymentSteps.begun("B", "ref-2")))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("that very pool"));
    assertThat(seenIn(source)).containsExactly("A");
    assertThat(store.findByReference(PaymentReference.of("ref-2"))).isEmpty();
  }
}
