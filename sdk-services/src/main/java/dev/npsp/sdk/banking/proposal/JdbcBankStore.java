package dev.npsp.sdk.banking.proposal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Payments in one table of the host's database. Each method is a transaction of its own. */
final class JdbcBankStore implements BankStore {

  private static final String COLUMNS = "kind, record_key, version, due_at, body";
  private static final String CONSTRAINT_BROKEN = "23";

  private final DataSource source;

  JdbcBankStore(DataSource source) {
    this.source = source;
  }

  /** What is done with one connection. */
  @FunctionalInterface
  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Makes the table and its index when they are not there. */
  void createTable() {
    inTransaction(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(
                "CREATE TABLE IF NOT EXISTS npsp_bank (kind VARCHAR(20) NOT NULL,"
                    + " record_key VARCHAR(200) NOT NULL, version BIGINT NOT NULL, due_at BIGINT,"
                    + " body VARCHAR(60000) NOT NULL, PRIMARY KEY (kind, record_key))");
            return statement.execute(
                "CREATE INDEX IF NOT EXISTS npsp_bank_due ON npsp_bank (kind, due_at)");
          }
        });
  }

  @Override
  public Optional<StoredRecord> find(String kind, String key) {
    return select("kind = ? AND record_key = ?", kind, key, 1).stream().findFirst();
  }

  @Override
  public boolean insert(StoredRecord record) {
    return inTransaction(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "INSERT INTO npsp_bank (kind, record_key, version, due_at, body)"
                      + " VALUES (?, ?, 1, ?, ?)")) {
            statement.setString(1, record.kind());
            statement.setString(2, record.key());
            setDue(statement, 3, record);
            statement.setString(4, record.body());
            return statement.executeUpdate() == 1;
          } catch (SQLException e) {
            if (isConstraint(e)) {
              return false;
            }
            throw e;
          }
        });
  }

  @Override
  public boolean replace(StoredRecord record) {
    return inTransaction(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "UPDATE npsp_bank SET version = version + 1, due_at = ?, body = ?"
                      + " WHERE kind = ? AND record_key = ? AND version = ?")) {
            setDue(statement, 1, record);
            statement.setString(2, record.body());
            statement.setString(3, record.kind());
            statement.setString(4, record.key());
            statement.setLong(5, record.version());
            return statement.executeUpdate() == 1;
          }
        });
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
    return inTransaction(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement("SELECT " + COLUMNS + " FROM npsp_bank WHERE " + where)) {
            statement.setString(1, kind);
            statement.setObject(2, second);
            statement.setMaxRows(limit);
            try (ResultSet rows = statement.executeQuery()) {
              List<StoredRecord> records = new ArrayList<>();
              while (rows.next()) {
                records.add(record(rows));
              }
              return records;
            }
          }
        });
  }

  private static StoredRecord record(ResultSet row) throws SQLException {
    StoredRecord.Builder record =
        StoredRecord.builder(row.getString(1), row.getString(2), row.getString(5))
            .version(row.getLong(3));
    long due = row.getLong(4);
    return row.wasNull() ? record.build() : record.due(Instant.ofEpochMilli(due)).build();
  }

  private static void setDue(PreparedStatement statement, int at, StoredRecord record)
      throws SQLException {
    if (record.due().isPresent()) {
      statement.setLong(at, record.due().get().toEpochMilli());
    } else {
      statement.setNull(at, Types.BIGINT);
    }
  }

  private static boolean isConstraint(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith(CONSTRAINT_BROKEN);
  }

  private <T> T inTransaction(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      boolean before = connection.getAutoCommit();
      connection.setAutoCommit(true);
      try {
        return work.with(connection);
      } finally {
        connection.setAutoCommit(before);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The bank's table npsp_bank could not be read or written; look at the database.", e);
    }
  }
}
