package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.jdbc.DatabaseProblem;
import dev.npsp.sdk.jdbc.DatabaseProduct;
import dev.npsp.sdk.jdbc.Sql;
import dev.npsp.sdk.jdbc.StoreTexts;
import dev.npsp.sdk.jdbc.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Payments in one table of the host's database. Each method is a transaction of its own. */
final class JdbcBankStore implements BankStore {

  private static final String TABLE = "npsp_bank";
  private static final String COLUMNS = "kind, record_key, version, due_at, body";

  private final Transactions transactions;

  JdbcBankStore(DataSource source) {
    this.transactions = new Transactions(source, BankStoreFailure::new);
  }

  static List<String> schema() {
    return List.of(
        """
        CREATE TABLE npsp_bank (
          kind VARCHAR(20) NOT NULL,
          record_key VARCHAR(200) NOT NULL,
          version BIGINT NOT NULL,
          due_at BIGINT,
          body VARCHAR(60000) NOT NULL,
          PRIMARY KEY (kind, record_key))\
        """,
        "CREATE INDEX npsp_bank_due ON npsp_bank (kind, due_at)");
  }

  /**
   * Makes the table and its index when they are not there. Asked first, since a user who may not
   * make tables may use those that somebody else made.
   */
  void createTable() {
    Optional<Boolean> isThere = askForTable();
    if (isThere.isEmpty()) {
      requireReadable();
    } else if (!isThere.get()) {
      make();
    }
  }

  private Optional<Boolean> askForTable() {
    return transactions.run(
        connection -> DatabaseProduct.of(connection).hasTable(connection, TABLE));
  }

  /** In a database that is not tried the table has to be there. */
  private void requireReadable() {
    try {
      List<StoredRecord> unusedSinceItWorks = page("", "", 1);
    } catch (BankStoreFailure e) {
      throw new BankStoreFailure(DatabaseProblem.PRODUCT_UNKNOWN, e.database());
    }
  }

  /** Two nodes that begin at once both make it, and the one that comes second finds it. */
  private void make() {
    try {
      transactions.run(
          connection -> {
            for (String statement : schema()) {
              int unusedNoRows = Sql.run(connection, statement);
            }
            return true;
          });
    } catch (BankStoreFailure e) {
      if (!askForTable().orElse(false)) {
        throw e;
      }
    }
  }

  @Override
  public Optional<StoredRecord> find(String kind, String key) {
    return StoreTexts.isStorable(key)
        ? select("kind = ? AND record_key = ?", kind, key, 1).stream().findFirst()
        : Optional.empty();
  }

  @Override
  public boolean insert(StoredRecord record) {
    if (!StoreTexts.isStorable(record.key())) {
      throw transactions.unfitKey();
    }
    return transactions.runUnlessTaken(
        connection -> {
          Sql.insert(
              connection,
              "INSERT INTO npsp_bank (kind, record_key, version, due_at, body)"
                  + " VALUES (?, ?, 1, ?, ?)",
              record.kind(),
              record.key(),
              due(record),
              record.body());
          return true;
        });
  }

  @Override
  public boolean replace(StoredRecord record) {
    return StoreTexts.isStorable(record.key())
        && transactions.run(connection -> replaced(connection, record));
  }

  private static boolean replaced(Connection connection, StoredRecord record) throws SQLException {
    return Sql.run(
            connection,
            "UPDATE npsp_bank SET version = version + 1, due_at = ?, body = ?"
                + " WHERE kind = ? AND record_key = ? AND version = ?",
            due(record),
            record.body(),
            record.kind(),
            record.key(),
            record.version())
        == 1;
  }

  @Override
  public List<StoredRecord> due(String kind, Instant until, int limit) {
    return select("kind = ? AND due_at <= ? ORDER BY due_at", kind, until.toEpochMilli(), limit);
  }

  @Override
  public List<StoredRecord> page(String kind, String afterKey, int limit) {
    return select("kind = ? AND record_key > ? ORDER BY record_key", kind, afterKey, limit);
  }

  private List<StoredRecord> select(String where, String kind, Object second, int limit) {
    return transactions.run(
        connection ->
            Sql.first(
                connection,
                limit,
                "SELECT " + COLUMNS + " FROM npsp_bank WHERE " + where,
                JdbcBankStore::record,
                kind,
                second));
  }

  private static StoredRecord record(ResultSet row) throws SQLException {
    StoredRecord.Builder record =
        StoredRecord.builder(row.getString(1), row.getString(2), row.getString(5))
            .version(row.getLong(3));
    long due = row.getLong(4);
    return row.wasNull() ? record.build() : record.due(Instant.ofEpochMilli(due)).build();
  }

  private static Object due(StoredRecord record) {
    return record.due().<Object>map(Instant::toEpochMilli).orElse(Sql.NO_NUMBER);
  }
}
