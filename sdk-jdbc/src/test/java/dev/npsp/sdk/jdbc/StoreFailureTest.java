package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.jdbc.internal.DatabaseProblem;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.TrackedPayment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A transaction is whole, and a database's trouble is named with what helps. */
class StoreFailureTest {

  private final DataSource database =
      JdbcConnectionPool.create(
          "jdbc:h2:mem:trouble" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
  private final Trouble trouble = new Trouble();
  private final PaymentStore store = over(troubled()).payments();

  StoreFailureTest() {
    over(database).createSchema();
  }

  private static JdbcStores over(DataSource source) {
    return JdbcStores.over(ConnectionSource.ofDataSource(source));
  }

  /** What goes wrong, and what was called. */
  private static final class Trouble {
    final List<String> calls = new ArrayList<>();
    String where = "";
    int times;
    Throwable what = new SQLException("x", "58000");

    void with(String method, int often, Throwable failure) {
      where = method;
      times = often;
      what = failure;
      calls.clear();
    }

    void check(String method) throws Throwable {
      calls.add(method);
      if (method.equals(where) && times-- > 0) {
        throw what;
      }
    }
  }

  private DataSource troubled() {
    return proxy(
        DataSource.class,
        (method, args) ->
            proxy(
                Connection.class,
                new Target() {
                  private final Connection connection = database.getConnection();

                  @Override
                  public Object call(java.lang.reflect.Method asked, Object[] with)
                      throws Throwable {
                    trouble.check(asked.getName());
                    return asked.invoke(connection, with);
                  }
                }));
  }

  /** What stands behind a proxy. */
  private interface Target {
    Object call(java.lang.reflect.Method method, Object[] args) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Target target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> {
              try {
                return target.call(method, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static StoreFailure failure(SQLException cause) {
    return new StoreFailure("jdbc.payments", DatabaseProblem.of(cause), cause);
  }

  private static TrackedPayment cheaper() {
    return TrackedPayment.builder("A", Vnd.of(1)).version(2).build();
  }

  private static TrackedPayment payment() {
    return PaymentSteps.expected("A");
  }

  @Test
  void transaction_whenAnErrorComesInBetween_isRolledBackWhole() {
    store.add(payment());
    TrackedPayment next = cheaper();
    assertThatThrownBy(
            () ->
                store.replace(
                    next,
                    () -> {
                      throw new OutOfMemoryError("test");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(store.find("A")).contains(payment());
    assertThat(store.replace(next)).isTrue();
  }

  @Test
  void transaction_whenItFails_isRolledBackBeforeAutoCommitIsTouched() {
    trouble.with("commit", 1, new SQLException("x", "58000"));
    assertThatThrownBy(() -> store.add(payment())).isInstanceOf(StoreFailure.class);
    assertThat(trouble.calls)
        .containsSubsequence("setAutoCommit", "commit", "rollback", "setAutoCommit", "close");
    assertThat(store.find("A")).isEmpty();
  }

  @Test
  void transaction_whenTheRollbackFailsToo_tellsTheFirstErrorAndNeverCommits() {
    trouble.with("rollback", 1, new SQLException("second", "58000"));
    IllegalStateException first = new IllegalStateException("first");
    store.add(payment());
    trouble.calls.clear();
    Throwable told =
        catchThrowable(
            () ->
                store.replace(
                    cheaper(),
                    () -> {
                      throw first;
                    }));
    assertThat(told).isSameAs(first);
    assertThat(told.getSuppressed()).hasSize(1);
    assertThat(trouble.calls).contains("rollback", "abort").doesNotContain("commit");
    assertThat(trouble.calls.stream().filter("setAutoCommit"::equals)).hasSize(1);
    assertThat(store.find("A")).contains(payment());
  }

  @Test
  void transaction_whenGivingBackFailsAfterTheCommit_hasHappened() {
    trouble.with("close", 1, new SQLException("x", "58000"));
    assertThat(store.add(payment())).isTrue();
    assertThat(store.find("A")).contains(payment());
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01"})
  void transaction_whenAnotherStoodInTheWay_isRepeated(String state) {
    trouble.with("commit", 3, new SQLException("conflict", state));
    assertThat(store.add(payment())).isTrue();
    assertThat(store.find("A")).contains(payment());
    assertThat(trouble.calls.stream().filter("rollback"::equals)).hasSize(3);
  }

  @Test
  void transaction_whenAnotherAlwaysStandsInTheWay_saysSo() {
    trouble.with("commit", Integer.MAX_VALUE, new SQLException("conflict", "40001"));
    StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> store.add(payment()));
    assertThat(failure.sqlState()).isEqualTo("40001");
    assertThat(failure.remedy()).contains("READ COMMITTED").doesNotContain("createSchema");
    assertThat(failure.retryCanHelp()).isTrue();
    trouble.with("", 0, failure);
    assertThat(store.find("A")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "40001, true, READ COMMITTED",
    "40P01, true, READ COMMITTED",
    "90131, true, READ COMMITTED",
    "HYT00, true, stay open",
    "23505, false, second program",
    "23503, false, compare the value",
    "22001, false, compare the value",
    "23502, false, compare the value",
    "42P07, false, these names",
    "42S01, false, these names",
    "42P01, false, createSchema()",
    "42S02, false, createSchema()",
    "42S04, false, createSchema()",
    "42703, false, CHANGELOG",
    "42S22, false, CHANGELOG",
    "08006, true, when it is there",
    "57P01, true, when it is there",
    "58000, true, look at the cause"
  })
  void failure_namesWhatHelps(String state, boolean retryCanHelp, String words) {
    StoreFailure failure = failure(new SQLException("x", state));
    assertThat(failure.retryCanHelp()).isEqualTo(retryCanHelp);

    assertThat(failure.remedy()).contains(words);
    assertThat((Throwable) failure).isNotInstanceOf(NotSent.class);
    assertThat(failure(new SQLException("x")).sqlState()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MySQL", "MariaDB", "Oracle", "Microsoft SQL Server", "Apache Derby", ""})
  void anotherDatabase_isRefusedInClearWords(String product) {
    DataSource other = new Faults(database).named(product.isEmpty() ? "h2" : product).source();
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> over(other).createSchema(),
            () -> over(other).payments().find("A"),
            () -> over(other).callbackLedger().find("A"))) {
      assertThatThrownBy(call)
          .isInstanceOf(StoreFailure.class)
          .hasMessageContainingAll("H2 and PostgreSQL only", "implement the interface");
    }
  }
}
