package dev.npsp.sdk.payments;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * What a database's own code for an error means, and what is to be done about it. The codes are
 * those of the SQL standard and of H2, PostgreSQL, MySQL and Derby.
 */
enum DatabaseTrouble {

  /** The transaction stood in the way of another one, and was undone. */
  CONFLICT(
      Set.of("40001", "40P01"),
      "another transaction stood in the way, also when it was repeated",
      "call again; the isolation READ COMMITTED is enough, since every change is made on a version.",
      true),

  /** A table is there that was to be made. */
  TABLE_EXISTS(
      Set.of("42P07", "42S01", "42S11", "X0Y32"),
      "a table is there already",
      "createSchema() makes the tables once; call it no more, and if they are those of an earlier"
          + " version, change them as the CHANGELOG says.",
      false),

  /** There is no such table. */
  NO_TABLE(
      Set.of("42P01", "42S02", "42S03", "42S04", "42X05"),
      "a table is missing",
      "make the tables with JdbcPaymentStore.createSchema(), or with the statements of schema(..);"
          + " if they are there, look at the schema and the rights of the user.",
      false),

  /** There is no such column. */
  NO_COLUMN(
      Set.of("42703", "42S22", "42X04"),
      "a column is missing",
      "the tables are those of an earlier version: change them as the CHANGELOG says.",
      false),

  /** The database cannot be reached. */
  AWAY(
      Set.of("57P01", "57P02", "57P03"),
      "the database could not be reached",
      "call again when it is there.",
      true),

  /** Anything else. */
  OTHER(Set.of(), "the database refused", "look at the cause.", true);

  private static final String CONNECTION = "08";

  private final Set<String> states;
  private final String what;
  private final String remedy;
  private final boolean retryCanHelp;

  DatabaseTrouble(Set<String> states, String what, String remedy, boolean retryCanHelp) {
    this.states = states;
    this.what = what;
    this.remedy = remedy;
    this.retryCanHelp = retryCanHelp;
  }

  static DatabaseTrouble of(SQLException failure) {
    String state = Optional.ofNullable(failure.getSQLState()).orElse("");
    if (state.startsWith(CONNECTION)) {
      return AWAY;
    }
    for (DatabaseTrouble trouble : values()) {
      if (trouble.states.contains(state)) {
        return trouble;
      }
    }
    return OTHER;
  }

  boolean isConflict() {
    return this == CONFLICT;
  }

  String what() {
    return what;
  }

  String remedy() {
    return remedy;
  }

  boolean retryCanHelp() {
    return retryCanHelp;
  }
}
