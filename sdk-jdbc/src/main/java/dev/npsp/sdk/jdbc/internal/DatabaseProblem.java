package dev.npsp.sdk.jdbc.internal;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a database's own code for an error means, or what is wrong with the database itself, and
 * what is to be done about it. The codes are those of the SQL standard and of H2 and PostgreSQL.
 */
public enum DatabaseProblem {

  /** The transaction stood in the way of another one, and was undone. */
  CONFLICT(
      Set.of("40001", "40P01", "90131"),
      "another transaction stood in the way, also when it was repeated",
      "call again; the isolation READ COMMITTED is enough, since every change is made on a"
          + " version.",
      true),

  /** A row was locked by another transaction for longer than the database waits. */
  LOCKED(
      Set.of("HYT00", "55P03"),
      "a row was locked by another transaction for too long",
      "call again; look for transactions that stay open.",
      true),

  /** A primary or unique key is there already. */
  KEY_TAKEN(
      Set.of("23505"),
      "a key is there already",
      "look for a second program that writes the same tables.",
      false),

  /** A table is there that was to be made. */
  TABLE_EXISTS(
      Set.of("42P07", "42S01", "42S11"),
      "a table is there already",
      "look at who makes tables of these names; those of an earlier version are changed as the"
          + " CHANGELOG says.",
      false),

  /** There is no such table. */
  NO_TABLE(
      Set.of("42P01", "42S02", "42S03", "42S04"),
      "a table is missing",
      "make the tables with createSchema(), or with the files in db/npsp-sdk of the jar; if they"
          + " are there, look at the schema and the rights of the user.",
      false),

  /** Tables were made, and are not there afterwards. */
  TABLES_NOT_SEEN(
      Set.of(),
      "the tables were made without an error, and some of them cannot be seen in the schema of"
          + " the connection",
      "look at its current schema, at who takes tables away, and make them with the files in"
          + " db/npsp-sdk of the jar.",
      false),

  /** There is no such column. */
  NO_COLUMN(
      Set.of("42703", "42S22"),
      "a column is missing",
      "the tables are those of an earlier version: change them as the CHANGELOG says.",
      false),

  /** The database cannot be reached. */
  AWAY(
      Set.of("57P01", "57P02", "57P03"),
      "the database could not be reached",
      "call again when it is there.",
      true),

  /** A value is missing, too long, or leads nowhere: the tables are not those of this version. */
  RULE_BROKEN(
      Set.of("22001"),
      "a rule of the table refused the row",
      "compare the value with the length of its column, and the tables with the files in"
          + " db/npsp-sdk of the jar.",
      false),

  /** A key holds a character that PostgreSQL keeps in no text. */
  KEY_UNFIT(
      Set.of(),
      "a key holds U+0000 or half of a character, which no database keeps",
      "refuse that number where it comes in.",
      false),

  /** Not H2, and not PostgreSQL. */
  PRODUCT_UNKNOWN(
      Set.of(),
      "the stores work over H2 and PostgreSQL only, and this database is another one",
      "use one of these two, or implement the interface of the store over your own.",
      false),

  /** A file of H2 that is written to the disk some time after the commit. */
  WRITTEN_LATE(
      Set.of(),
      "this H2 file keeps a commit in memory for a while, and a process that is killed loses it",
      "add ;WRITE_DELAY=0 to its JDBC URL, or use PostgreSQL.",
      false),

  /** The connection carries a transaction that somebody else began. */
  FOREIGN_TRANSACTION(
      Set.of(),
      "the connection belongs to a transaction that the application began, and committing it here"
          + " would commit the application's work too",
      "to be part of that transaction, take ConnectionSource.hostTransaction(..) or"
          + " .springTransaction(..); else give ofDataSource(..) a pool that hands out connections"
          + " of its own (with Spring: the pool itself, not a TransactionAwareDataSourceProxy).",
      false),

  /** The host's transaction was named, and there is none on the connection. */
  NO_HOST_TRANSACTION(
      Set.of(),
      "no transaction of the application is open on the connection, so what is written could not"
          + " be part of it",
      "begin one before the store is called, on the connection that is handed in (with Spring: by"
          + " the transaction manager of that very pool); or take"
          + " ConnectionSource.ofDataSource(..).",
      false),

  /** Within the host's transaction nothing can be repeated here. */
  HOST_CONFLICT(
      Set.of(),
      "another transaction stood in the way of the application's",
      "roll the application's transaction back and run it again from its beginning.",
      true),

  /** What was begun in the host's transaction could not be undone up to where it began. */
  HOST_TO_ROLL_BACK(
      Set.of(),
      "what was begun in the application's transaction failed, and could not be taken back alone",
      "roll the application's transaction back.",
      false),

  /** Some things must not hang on whether the host commits. */
  NOT_IN_HOST_TRANSACTION(
      Set.of(),
      "sessions and tables do not belong into a transaction of the application: another node has"
          + " to see them at once, and a rollback would take them away",
      "take JdbcStores over ConnectionSource.ofDataSource(pool) for sessions and createSchema().",
      false),

  /** A row was changed so often that it could not be read whole. */
  BUSY(Set.of(), "others changed the row again and again while it was read", "call again.", true),

  /** Anything else. */
  OTHER(Set.of(), "the database refused", "look at the cause.", true);

  private static final String CONNECTION = "08";
  private static final String INTEGRITY = "23";

  private final Set<String> states;
  private final String what;
  private final String remedy;
  private final boolean retryCanHelp;

  DatabaseProblem(Set<String> states, String what, String remedy, boolean retryCanHelp) {
    this.states = states;
    this.what = what;
    this.remedy = remedy;
    this.retryCanHelp = retryCanHelp;
  }

  /** What that error means. */
  public static DatabaseProblem of(SQLException failure) {
    String state = stateOf(failure);
    for (DatabaseProblem problem : values()) {
      if (problem.states.contains(state)) {
        return problem;
      }
    }
    if (state.startsWith(CONNECTION)) {
      return AWAY;
    }
    return state.startsWith(INTEGRITY) ? RULE_BROKEN : OTHER;
  }

  /** The database's code of that error; "" when there is none. */
  public static String stateOf(@Nullable SQLException failure) {
    return Optional.ofNullable(failure).map(SQLException::getSQLState).orElse("");
  }

  /** What it is, for people, with the database's code where it gave one. */
  public String sentence(SQLException cause) {
    String state = stateOf(cause);
    return what + (state.isEmpty() ? "." : " (SQL state " + state + ").");
  }

  String what() {
    return what;
  }

  /** What helps. */
  public String remedy() {
    return remedy;
  }

  /** Whether the same call may do better. */
  public boolean retryCanHelp() {
    return retryCanHelp;
  }
}
