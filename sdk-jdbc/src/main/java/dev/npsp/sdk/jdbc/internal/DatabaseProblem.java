package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.TextBundles;
import dev.npsp.sdk.domain.internal.text.TextKey;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a database's own code for an error means, or what is wrong with the database itself, and
 * what is to be done about it. The codes are those of the SQL standard and of H2 and PostgreSQL.
 */
public enum DatabaseProblem implements TextKey {

  /** The transaction stood in the way of another one, and was undone. */
  CONFLICT(Set.of("40001", "40P01", "90131"), true),

  /** A row was locked by another transaction for longer than the database waits. */
  LOCKED(Set.of("HYT00", "55P03"), true),

  /** A primary or unique key is there already. */
  KEY_TAKEN(Set.of("23505"), false),

  /** A table is there that was to be made. */
  TABLE_EXISTS(Set.of("42P07", "42S01", "42S11"), false),

  /** There is no such table. */
  NO_TABLE(Set.of("42P01", "42S02", "42S03", "42S04"), false),

  /** Tables were made, and are not there afterwards. */
  TABLES_NOT_SEEN(Set.of(), false),

  /** There is no such column. */
  NO_COLUMN(Set.of("42703", "42S22"), false),

  /** The database cannot be reached. */
  AWAY(Set.of("57P01", "57P02", "57P03"), true),

  /** A value is missing, too long, or leads nowhere: the tables are not those of this version. */
  RULE_BROKEN(Set.of("22001"), false),

  /** A key holds a character that PostgreSQL keeps in no text. */
  KEY_UNFIT(Set.of(), false),

  /** Not H2, and not PostgreSQL. */
  PRODUCT_UNKNOWN(Set.of(), false),

  /** A file of H2 that is written to the disk some time after the commit. */
  WRITTEN_LATE(Set.of(), false),

  /** The connection carries a transaction that somebody else began. */
  FOREIGN_TRANSACTION(Set.of(), false),

  /** The host's transaction was named, and there is none on the connection. */
  NO_HOST_TRANSACTION(Set.of(), false),

  /** Within the host's transaction nothing can be repeated here. */
  HOST_CONFLICT(Set.of(), true),

  /** What was begun in the host's transaction could not be undone up to where it began. */
  HOST_TO_ROLL_BACK(Set.of(), false),

  /** Some things must not hang on whether the host commits. */
  NOT_IN_HOST_TRANSACTION(Set.of(), false),

  /** A row was changed so often that it could not be read whole. */
  BUSY(Set.of(), true),

  /** Anything else. */
  OTHER(Set.of(), true);

  private static final TextBundles BUNDLES =
      TextBundles.of(locale -> ResourceBundle.getBundle(DatabaseProblem.class.getName(), locale));

  private static final String CONNECTION = "08";
  private static final String INTEGRITY = "23";

  private final Set<String> states;
  private final boolean retryCanHelp;

  DatabaseProblem(Set<String> states, boolean retryCanHelp) {
    this.states = states;
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
  public LocalizedText sentence(SQLException cause) {
    String state = stateOf(cause);
    return state.isEmpty()
        ? bundles().text("sentence", text())
        : bundles().text("sentence.with-state", text(), state);
  }

  @Override
  public TextBundles bundles() {
    return BUNDLES;
  }

  /** Whether the same call may do better. */
  public boolean retryCanHelp() {
    return retryCanHelp;
  }
}
