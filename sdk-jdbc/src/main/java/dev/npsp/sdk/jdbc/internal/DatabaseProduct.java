package dev.npsp.sdk.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The databases that the stores are tried with, and how they differ. */
enum DatabaseProduct {

  /** H2, in memory or in a file. */
  H2(
      "h2",
      "",
      "",
      "SELECT TRANSACTION_ID()",
      // its LOWER reads letters as the host's language does: in Turkish, I is not the i of ours
      "SELECT MAX(TABLE_NAME) FROM INFORMATION_SCHEMA.TABLES"
          + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND ? IN (TABLE_NAME, TRANSLATE(TABLE_NAME,"
          + " 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))"),

  /** PostgreSQL. A key that is taken is no error there, so that it leaves none in its log. */
  POSTGRESQL(
      "postgresql",
      " ON CONFLICT DO NOTHING",
      "SELECT pg_advisory_xact_lock(5779830134)",
      "SELECT txid_current_if_assigned()",
      "SELECT to_regclass(?)::text"),

  /** Any other. */
  OTHER("", "", "", "", "");

  private static final String H2_FILE = "SELECT DATABASE_PATH()";
  private static final String H2_WRITE_DELAY =
      "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'";

  private final String folder;
  private final String unlessTaken;
  private final String oneAtATime;
  private final String openTransaction;
  private final String tableNamed;

  DatabaseProduct(
      String folder,
      String unlessTaken,
      String oneAtATime,
      String openTransaction,
      String tableNamed) {
    this.folder = folder;
    this.unlessTaken = unlessTaken;
    this.oneAtATime = oneAtATime;
    this.openTransaction = openTransaction;
    this.tableNamed = tableNamed;
  }

  /** The product behind that connection; the driver knows it without asking. */
  static DatabaseProduct of(Connection connection) throws SQLException {
    return switch (connection.getMetaData().getDatabaseProductName()) {
      case "H2" -> H2;
      case "PostgreSQL" -> POSTGRESQL;
      default -> OTHER;
    };
  }

  /** Where its statements stand in the jar, below {@code db/npsp-sdk}. */
  String folder() {
    return folder;
  }

  /** Waits until nobody else makes tables, where the database would not do so by itself. */
  void waitForTables(Connection connection) throws SQLException {
    if (!oneAtATime.isEmpty()) {
      List<Integer> unusedOfNoUse = Sql.all(connection, oneAtATime, row -> 1);
    }
  }

  /** What stands behind an INSERT so that a taken key is no error; "" where it is one. */
  String unlessTaken() {
    return unlessTaken;
  }

  /** Nothing is done in a database that the stores were not tried with. */
  DatabaseProduct requireKnown() throws SQLException {
    if (this == OTHER) {
      throw new DatabaseRefused(DatabaseProblem.PRODUCT_UNKNOWN);
    }
    return this;
  }

  /** Whether a table of that name, in small letters, is there. */
  boolean hasTable(Connection connection, String name) throws SQLException {
    return Sql.only(connection, tableNamed, row -> hasText(row.getString(1)), name).orElse(false);
  }

  private static boolean hasText(@Nullable String text) {
    return text != null;
  }

  /** Whether something was written or locked on that connection that is not committed. */
  boolean hasOpenChanges(Connection connection) throws SQLException {
    return !openTransaction.isEmpty()
        && Sql.all(connection, openTransaction, row -> hasText(row.getString(1))).contains(true);
  }

  /** Whether a commit is on the disk when it returns, as far as that can be asked. */
  boolean isWrittenLate(Connection connection) throws SQLException {
    return this == H2
        && Sql.all(connection, H2_FILE, row -> hasText(row.getString(1))).contains(true)
        && !Sql.all(connection, H2_WRITE_DELAY, row -> row.getString(1)).contains("0");
  }
}
