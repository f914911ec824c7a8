package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.banking.proposal.BankStore;
import dev.npsp.sdk.banking.proposal.StoredRecord;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A bank's payments in one table. */
public final class JdbcBankStore implements BankStore {

  private static final String COLUMNS = "kind, record_key, version, due_at, body";

  private final Transactions transactions;

  public JdbcBankStore(Transactions transactions) {
    this.transactions = transactions;
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
