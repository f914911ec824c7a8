package dev.npsp.sdk.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The databases that the stores are tried with, and how they differ. */
public enum DatabaseProduct {

  /** H2, in memory or in a file. */
  H2(
      "BLOB",
      "",
      "SELECT TRANSACTION_ID()",
      "SELECT MAX(TABLE_NAME) FROM INFORMATION_SCHEMA.TABLES"
          + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND LOWER(TABLE_NAME) = ?"),

  /** PostgreSQL. A key that is taken is no error there, so that it leaves none in its log. */
  POSTGRESQL(
      "BYTEA",
      " ON CONFLICT DO NOTHING",
      "SELECT txid_current_if_assigned()",
      "SELECT to_regclass(?)::text"),

  /** Any other. */
  OTHER("BLOB", "", "", "");

  private static final String H2_FILE = "SELECT DATABASE_PATH()";
  private static final String H2_WRITE_DELAY =
      "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'";

  private final String binary;
  private final String unlessTaken;
  private final String openTransaction;
  private final String tableNamed;

  DatabaseProduct(String binary, String unlessTaken, String openTransaction, String tableNamed) {
    this.binary = binary;
    this.unlessTaken = unlessTaken;
    this.openTransaction = openTransaction;
    this.tableNamed = tableNamed;
  }

  /** The product behind that connection; the driver knows it without asking. */
  public static DatabaseProduct of(Connection connection) throws SQLException {
    return switch (connection.getMetaData().getDatabaseProductName()) {
      case "H2" -> H2;
      case "PostgreSQL" -> POSTGRESQL;
      default -> OTHER;
    };
  }

  /** Its type for bytes. */
  public String binary() {
    return binary;
  }

  /** What stands behind an INSERT so that a taken key is no error; "" where it is one. */
  String unlessTaken() {
    return unlessTaken;
  }

  /** Only in what is tried are tables made. */
  public DatabaseProduct requireKnown() throws SQLException {
    if (this == OTHER) {
      throw new DatabaseRefused(DatabaseProblem.PRODUCT_UNKNOWN);
    }
    return this;
  }

  /** Whether a table of that name, in small letters, is there; empty where that cannot be asked. */
  public Optional<Boolean> hasTable(Connection connection, String name) throws SQLException {
    return tableNamed.isEmpty()
        ? Optional.empty()
        : Sql.only(connection, tableNamed, row -> hasText(row.getString(1)), name);
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
