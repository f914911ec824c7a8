package dev.npsp.sdk.jdbc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables, from the files that Flyway runs. Each statement does nothing when what it makes is
 * there, so that they can be run again, and by both.
 */
public final class Schema {

  /** In this order. */
  private static final List<String> FILES =
      List.of("V1__stores.sql", "V2__accepted_statuses.sql", "V3__directions.sql");

  private static final Pattern TABLE = Pattern.compile("CREATE TABLE IF NOT EXISTS (\\w+)");
  private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");
  private static final int MOST_TURNS = 5;

  private final Transactions transactions;

  public Schema(Transactions transactions) {
    this.transactions = transactions.alone();
  }

  /**
   * Makes the tables that are not there. Looked at first, since a user who may not make tables may
   * use those that somebody else made.
   */
  public void create() {
    for (int turn = 1; !isComplete(); turn++) {
      if (turn > MOST_TURNS) {
        throw transactions.failed(new DatabaseRefused(DatabaseProblem.TABLES_NOT_SEEN));
      }
      make(turn == MOST_TURNS);
    }
  }

  private boolean isComplete() {
    return transactions.run(Schema::hasAllTables);
  }

  private static boolean hasAllTables(Connection connection) throws SQLException {
    DatabaseProduct product = DatabaseProduct.of(connection);
    for (String table : tables(product)) {
      if (!product.hasTable(connection, table)) {
        return false;
      }
    }
    return true;
  }

  /** Two nodes that begin at once both make them; where one fails for that, it looks again. */
  private void make(boolean isLastTurn) {
    boolean unusedLookedAtAgain =
        transactions.runUnless(
            problem -> !isLastTurn && maySayThatItIsThere(problem),
            connection -> {
              DatabaseProduct product = DatabaseProduct.of(connection);
              product.waitForTables(connection);
              for (String statement : statements(product)) {
                if (!makesTableThatIsThere(connection, product, statement)) {
                  int unusedNoRows = Sql.run(connection, statement);
                }
              }
              return true;
            });
  }

  /**
   * PostgreSQL looks for "not exists" in the first schema of the search path alone; an empty table
   * there would hide the one further back.
   */
  private static boolean makesTableThatIsThere(
      Connection connection, DatabaseProduct product, String statement) throws SQLException {
    Matcher table = TABLE.matcher(statement);
    return table.find() && product.hasTable(connection, table.group(1));
  }

  /** H2 has no code of its own for an index that another connection makes at the same moment. */
  private static boolean maySayThatItIsThere(DatabaseProblem problem) {
    return problem == DatabaseProblem.TABLE_EXISTS || problem == DatabaseProblem.OTHER;
  }

  private static List<String> tables(DatabaseProduct product) {
    return TABLE
        .matcher(String.join("\n", statements(product)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** The statements, without the remarks. */
  static List<String> statements(DatabaseProduct product) {
    return FILES.stream()
        .map(file -> text("/db/npsp-sdk/" + product.folder() + "/" + file))
        .map(text -> COMMENT.matcher(text).replaceAll(""))
        .flatMap(text -> Arrays.stream(text.split(";")))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private static String text(String resource) {
    try (InputStream in = Schema.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of sdk-jdbc cannot be read: " + resource, e);
    }
  }
}
