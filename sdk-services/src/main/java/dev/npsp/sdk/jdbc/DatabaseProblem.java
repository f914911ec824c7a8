package dev.npsp.sdk.jdbc;

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
      "createSchema() makes the tables once; call it no more, and if they are those of an earlier"
          + " version, change them as the CHANGELOG says.",
      false),

  /** There is no such table. */
  NO_TABLE(
      Set.of("42P01", "42S02", "42S03", "42S04"),
      "a table is missing",
      "make the tables with createSchema(), or with the statements of schema(..); if they are"
          + " there, look at the schema and the rights of the user.",
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
      Set.of(),
      "a rule of the table refused the row",
      "compare the tables with the statements of schema(..).",
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
      "tables are made in H2 and PostgreSQL only, and this database is another one",
      "use one of these two; or adapt the statements of schema(..), let the tables be made with"
          + " them by whoever is in charge of the database, and try the store there before money"
          + " depends on it: its driver has to tell a taken key as SQL state 23505.",
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
      "give the store a DataSource of its own that hands out connections of its own (with Spring:"
          + " the pool itself, not a TransactionAwareDataSourceProxy), or call it outside the"
          + " transaction.",
      false),

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
