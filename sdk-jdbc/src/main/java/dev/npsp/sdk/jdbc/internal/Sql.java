package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.internal.text.StoreTexts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their values. All texts are cleaned here ({@link StoreTexts}). */
final class Sql {

  /** Databases want to know of which type nothing is. */
  static final Object NO_NUMBER = new Object();

  private Sql() {}

  /** How a row is read. */
  @FunctionalInterface
  interface Reading<T> {
    /** Of that row; it is not moved. */
    T of(ResultSet row) throws SQLException;
  }

  /** All rows. */
  static <T> List<T> all(
      Connection connection, String sql, Reading<T> reading, @Nullable Object... values)
      throws SQLException {
    return first(connection, 0, sql, reading, values);
  }

  /** That many rows at most; all with 0. */
  static <T> List<T> first(
      Connection connection, int most, String sql, Reading<T> reading, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setMaxRows(most);
      set(statement, values);
      List<T> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(reading.of(row));
        }
      }
      return rows;
    }
  }

  /** The one row, if there is one. */
  static <T> Optional<T> only(
      Connection connection, String sql, Reading<T> reading, @Nullable Object... values)
      throws SQLException {
    return all(connection, sql, reading, values).stream().findFirst();
  }

  /** How many rows were changed. */
  static int run(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    }
  }

  /**
   * Adds a row.
   *
   * @throws SQLException with the state 23505 when a key of it is there, in every database
   */
  static void insert(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    if (!insertUnlessTaken(connection, sql, values)) {
      throw new SQLException("a key is there already", Transactions.UNIQUE_KEY);
    }
  }

  /** Adds a row; false, and nothing is changed, when a key of it is there. */
  static boolean insertUnlessTaken(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    String whole = sql + DatabaseProduct.of(connection).unlessTaken();
    try {
      return run(connection, whole, values) != 0;
    } catch (SQLException e) {
      if (DatabaseProblem.stateOf(e).equals(Transactions.UNIQUE_KEY)) {
        return false;
      }
      throw e;
    }
  }

  private static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.VARCHAR);
      } else if (value == NO_NUMBER) {
        statement.setNull(i + 1, Types.BIGINT);
      } else if (value instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else if (value instanceof Long number) {
        statement.setLong(i + 1, number);
      } else if (value instanceof Integer number) {
        statement.setInt(i + 1, number);
      } else {
        statement.setString(i + 1, StoreTexts.cleaned(value.toString()));
      }
    }
  }
}
