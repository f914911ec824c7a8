package dev.npsp.sdk.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import dev.npsp.sdk.jdbc.ConnectionSource;
import dev.npsp.sdk.jdbc.Faults;
import dev.npsp.sdk.jdbc.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** What a transaction does, in every database. */
class TransactionsTest {

  private static final String ADD = "INSERT INTO one (id, parent) VALUES (?, ?)";

  /** The area's error. */
  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final DatabaseProblem problem;

    Failed(DatabaseProblem problem, SQLException cause) {
      super(cause);
      this.problem = problem;
    }
  }

  static List<TestDatabase> databases() {
    return TestDatabase.all();
  }

  static Stream<Arguments> errors() {
    return databases().stream()
        .flatMap(
            database ->
                Stream.of(
                        new StackOverflowError("test"),
                        new OutOfMemoryError("test"),
                        new NoClassDefFoundError("test"),
                        new IllegalStateException("test"))
                    .map(error -> Arguments.of(database, error)));
  }

  private static Transactions over(DataSource source) {
    return new Transactions(ConnectionSource.ofDataSource(source), Failed::new);
  }

  private static DataSource withTables(TestDatabase database) {
    DataSource source = database.fresh();
    over(source)
        .run(
            connection ->
                Sql.run(
                        connection,
                        "CREATE TABLE one (id VARCHAR(20) PRIMARY KEY, parent VARCHAR(20) NOT NULL"
                            + " REFERENCES one (id), CHECK (id <> 'bad'))")
                    + add(connection, "first", "first"));
    return source;
  }

  private static int add(Connection connection, String id, @Nullable String parent)
      throws SQLException {
    Sql.insert(connection, ADD, id, parent);
    return 1;
  }

  private static boolean added(Transactions transactions, String id) {
    return transactions.runUnlessTaken(connection -> add(connection, id, "first") == 1);
  }

  private static List<String> ids(DataSource source) {
    return over(source)
        .run(
            connection ->
                Sql.all(connection, "SELECT id FROM one ORDER BY id", row -> row.getString(1)));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anyThrowable_ofAStatementOrTheHost_rollsBackWhole(TestDatabase database, Throwable error) {
    DataSource source = withTables(database);
    Faults faults = new Faults(source).at("executeUpdate", 1, 1, error);
    Transactions transactions = over(faults.source());
    Throwable told =
        catchThrowable(
            () ->
                transactions.run(
                    connection -> add(connection, "a", "a") + add(connection, "b", "a")));
    assertThat(told).isSameAs(error);
    assertThat(ids(source)).containsExactly("first");
    assertThat(faults.calls()).containsSubsequence("rollback", "setAutoCommit", "close");
    assertThat(faults.calls()).doesNotContain("commit");
    faults.none();
    assertThat(added(transactions, "a")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void takenKey_isTold_alsoWhenGivingBackFails(TestDatabase database) {
    DataSource source = withTables(database);
    Faults faults = new Faults(source);
    Transactions transactions = over(faults.source());
    assertThat(added(transactions, "a")).isTrue();
    faults.at("setAutoCommit", 1, 1, new SQLException("closed", "08003"));
    assertThat(added(transactions, "a")).isFalse();
    assertThat(faults.calls()).containsSubsequence("setAutoCommit", "rollback", "setAutoCommit");
    faults.none();
    faults.at("rollback", 0, 1, new SQLException("closed", "08003"));
    assertThat(added(transactions, "a")).isFalse();
    assertThat(faults.calls()).contains("abort").doesNotContain("commit");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void otherConstraints_areErrors_notATakenKey(TestDatabase database) {
    Transactions transactions = over(withTables(database));
    assertProblem(transactions, "a", "nobody"); // leads nowhere
    assertProblem(transactions, "a", null);
    assertProblem(transactions, "bad", "first");
    assertThat(added(transactions, "first")).isFalse();
  }

  private static void assertProblem(Transactions transactions, String id, @Nullable String parent) {
    assertThatThrownBy(
            () -> transactions.runUnlessTaken(connection -> add(connection, id, parent) == 1))
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> assertThat(failed.problem).isEqualTo(DatabaseProblem.RULE_BROKEN));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void conflicts_ofEitherDatabase_areRepeatedAFewTimes(TestDatabase database) {
    for (String state : List.of("40001", "40P01", "90131")) {
      DataSource source = withTables(database);
      Faults faults = new Faults(source).at("commit", 0, 9, new SQLException("x", state));
      Transactions transactions = over(faults.source());
      assertThat(added(transactions, "a")).isTrue();
      assertThat(ids(source)).containsExactly("a", "first");
      faults.at("commit", 0, 10, new SQLException("x", state));
      assertThatThrownBy(() -> added(transactions, "b"))
          .isInstanceOfSatisfying(
              Failed.class,
              failed -> assertThat(failed.problem).isEqualTo(DatabaseProblem.CONFLICT));
      assertThat(ids(source)).containsExactly("a", "first");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void conflict_ofTheDatabaseItself_isRepeated(TestDatabase database) {
    String change = "UPDATE one SET parent = 'a' WHERE id = 'first'";
    DataSource source = withTables(database);
    assertThat(added(over(source), "a")).isTrue();
    AtomicInteger turns = new AtomicInteger();
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setDataSource(source);
      pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
      int changed =
          over(pool)
              .run(
                  connection -> {
                    assertThat(Sql.all(connection, "SELECT id FROM one", row -> 1)).hasSize(2);
                    if (turns.incrementAndGet() == 1) {
                      int faster = over(source).run(other -> Sql.run(other, change));
                      assertThat(faster).isOne();
                    }
                    return Sql.run(connection, change);
                  });
      assertThat(changed).isOne();
    }
    assertThat(turns).hasValue(2);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void poolWithoutAutoCommit_worksAndKeepsItSo(TestDatabase database) throws SQLException {
    DataSource source = withTables(database);
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setDataSource(source);
      pool.setAutoCommit(false);
      pool.setMaximumPoolSize(1);
      Transactions transactions = over(pool);
      assertThat(added(transactions, "a")).isTrue();
      assertThat(added(transactions, "a")).isFalse();
      assertThat(added(transactions, "b")).isTrue();
      try (Connection connection = pool.getConnection()) {
        assertThat(connection.getAutoCommit()).isFalse();
      }
    }
    assertThat(ids(source)).containsExactly("a", "b", "first");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void springsTransaction_isNeitherCommittedNorRolledBack(TestDatabase database) {
    DataSource source = withTables(database);
    Transactions joining = over(new TransactionAwareDataSourceProxy(source));
    TransactionTemplate host = new TransactionTemplate(new DataSourceTransactionManager(source));
    host.executeWithoutResult(
        status -> {
          assertForeign(joining); // before the host has written
          host(new TransactionAwareDataSourceProxy(source), "of-the-host");
          assertForeign(joining);
          assertThat(added(over(source), "own")).isTrue();
          status.setRollbackOnly();
        });
    assertThat(ids(source)).containsExactly("first", "own");
    assertThat(added(joining, "outside")).isTrue();
    host.executeWithoutResult(
        status -> {
          host(new TransactionAwareDataSourceProxy(source), "of-the-host");
          assertForeign(joining);
        });
    assertThat(ids(source)).containsExactly("first", "of-the-host", "outside", "own");
  }

  private static void assertForeign(Transactions transactions) {
    assertThatThrownBy(() -> added(transactions, "a"))
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> assertThat(failed.problem).isEqualTo(DatabaseProblem.FOREIGN_TRANSACTION));
  }

  private static void host(DataSource source, String id) {
    try (Connection connection = source.getConnection()) {
      Sql.insert(connection, ADD, id, "first");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void connectionWithOpenChanges_ofWhomever_isLeftAsItIs(TestDatabase database)
      throws SQLException {
    DataSource source = withTables(database);
    try (Connection shared = source.getConnection()) {
      shared.setAutoCommit(false);
      Sql.insert(shared, ADD, "of-the-host", "first");
      Faults.Shared same = new Faults.Shared(shared);
      assertForeign(over(same.source()));
      assertThat(same.calls()).doesNotContain("commit", "rollback", "setAutoCommit");
      shared.rollback();
      assertThat(Sql.all(shared, "SELECT id FROM one FOR UPDATE", row -> 1)).hasSize(1);
      assertForeign(over(same.source())); // a lock is a change too
      shared.rollback();
      assertThat(added(over(same.source()), "own")).isTrue();
      assertThat(shared.getAutoCommit()).isFalse();
      shared.rollback();
      shared.setAutoCommit(true);
    }
    assertThat(ids(source)).containsExactly("first", "own");
  }

  @Test
  void lostRace_leavesNoErrorInPostgresLog() throws Exception {
    if (!databases().contains(TestDatabase.POSTGRESQL)) {
      return;
    }
    DataSource source = withTables(TestDatabase.POSTGRESQL);
    List<String> before = TestDatabase.errorsInTheLog();
    assertThat(added(over(source), "a")).isTrue();
    assertThat(added(over(source), "a")).isFalse();
    assertThat(TestDatabase.errorsInTheLog()).isEqualTo(before);
    assertThatThrownBy(() -> over(source).run(connection -> Sql.run(connection, ADD, "a", "a")))
        .isInstanceOf(Failed.class);
    assertThat(TestDatabase.errorsInTheLog()).hasSize(before.size() + 1); // it is written at once
  }
}
