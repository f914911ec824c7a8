package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.banking.proposal.BankStore;
import dev.npsp.sdk.banking.proposal.StoredRecord;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of a bank has to do. */
class BankStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00.123Z");

  private static BankStore store(Setting setting) {
    return setting.store(BankStore.class, BankStore::inMemory, JdbcStores::bankPayments);
  }

  private static BankStore over(DataSource source) {
    return JdbcStores.over(ConnectionSource.ofDataSource(source)).bankPayments();
  }

  static List<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static DataSource fresh(TestDatabase database) {
    DataSource source = database.fresh();
    JdbcStores.over(ConnectionSource.ofDataSource(source)).createSchema();
    return source;
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void insertAndReplace_areDoneByOneOnly(Setting setting) {
    BankStore store = store(setting);
    StoredRecord first = StoredRecord.builder("A", "1", "one").build();
    assertThat(store.insert(first)).isTrue();
    assertThat(store.insert(first.toBuilder().body("other").build())).isFalse();
    assertThat(store.replace(first.toBuilder().body("two").build())).isTrue();
    assertThat(store.replace(first.toBuilder().body("three").build())).isFalse();
    assertThat(store.replace(StoredRecord.builder("A", "2", "x").build())).isFalse();
    assertThat(store.find("A", "1").map(StoredRecord::body)).contains("two");
    assertThat(store.find("A", "1").map(StoredRecord::version)).contains(2L);
    assertThat(store.find("B", "1")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void dueAndPage_areInOrderAndOfOneKind(Setting setting) {
    BankStore store = store(setting);
    add(store, "A", "1", 5);
    add(store, "A", "2", 3);
    add(store, "A", "3", 9);
    add(store, "B", "1", 1);
    assertThat(store.find("A", "1").flatMap(StoredRecord::due)).contains(NOW.plusSeconds(5));
    store.insert(StoredRecord.builder("A", "4", "never").build());
    assertThat(store.due("A", NOW.plusSeconds(5), 10))
        .extracting(StoredRecord::key)
        .containsExactly("2", "1");
    assertThat(store.due("A", NOW.plusSeconds(99), 1))
        .extracting(StoredRecord::key)
        .containsExactly("2");
    assertThat(store.page("A", "1", 2)).extracting(StoredRecord::key).containsExactly("2", "3");
  }

  private static StoredRecord record(String key, String body) {
    return StoredRecord.builder("A", key, body).build();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void replace_whenAnErrorComesInBetween_changesNothing(TestDatabase database) {
    DataSource source = fresh(database);
    assertThat(over(source).insert(record("1", "one"))).isTrue();
    Faults faults = new Faults(source);
    BankStore store = over(faults.source());
    for (Throwable error :
        List.of(new StackOverflowError("test"), new SQLException("disk full", "53100"))) {
      faults.at("commit", 0, 1, error);
      assertThatThrownBy(() -> store.replace(record("1", "two")))
          .isInstanceOfAny(StackOverflowError.class, StoreFailure.class);
      assertThat(over(source).find("A", "1")).contains(record("1", "one"));
    }
    faults.at("commit", 0, 3, new SQLException("conflict", "40001"));
    assertThat(store.replace(record("1", "two"))).isTrue();
    assertThat(store.find("A", "1").map(StoredRecord::version)).contains(2L);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void insert_whenAnotherRuleIsBroken_isNotTakenForOneThatIsThere(TestDatabase database) {
    BankStore store = over(fresh(database));
    assertThatThrownBy(() -> store.insert(record("k".repeat(201), "x")))
        .isInstanceOf(StoreFailure.class);
    assertThat(store.insert(record("1", "x"))).isTrue();
    assertThat(store.insert(record("1", "y"))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void words_thatNoDatabaseKeeps_areCleaned_keysRefused(TestDatabase database) {
    BankStore store = over(fresh(database));
    assertThat(store.insert(record("1", "a\0b\uD83D"))).isTrue();
    assertThat(store.find("A", "1").map(StoredRecord::body)).contains("ab");
    assertThat(store.replace(record("1", "\uDE00c"))).isTrue();
    assertThat(store.find("A", "1").map(StoredRecord::body)).contains("c");
    assertThat(store.find("A", "1\0")).isEmpty();
    assertThat(store.replace(record("1\0", "d"))).isFalse();
    assertThatThrownBy(() -> store.insert(record("1\0", "x")))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("U+0000");
    assertThat(store.page("A", "\0", 9)).hasSize(1);
  }

  private static void add(BankStore store, String kind, String key, int seconds) {
    store.insert(
        StoredRecord.builder(kind, key, "x").due(Optional.of(NOW.plusSeconds(seconds))).build());
  }
}
