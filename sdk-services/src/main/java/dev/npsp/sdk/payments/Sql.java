package dev.npsp.sdk.payments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few things that are done with JDBC. */
final class Sql {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.payments");
  private static final int MOST_TURNS = 10;

  /** Databases want to know of which type nothing is. */
  static final Object NO_NUMBER = new Object();

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  /** What is done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /** How a row is read. */
  @FunctionalInterface
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  static <T> List<T> all(
      Connection connection, String sql, Reading<T> reading, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return rows(statement, reading);
    }
  }

  static <T> Optional<T> only(
      Connection connection, String sql, Reading<T> reading, @Nullable Object... values)
      throws SQLException {
    return all(connection, sql, reading, values).stream().findFirst();
  }

  static <T> List<T> rows(PreparedStatement statement, Reading<T> reading) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(reading.of(row));
      }
    }
    return rows;
  }

  static int run(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    }
  }

  static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
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
        statement.setString(i + 1, value.toString());
      }
    }
  }

  /**
   * All of it or nothing, on a connection of its own. A transaction that stood in the way of
   * another one is repeated a few times: the database undid it and asks for just that.
   */
  <T> T inTransaction(Work<T> work) {
    for (int turn = 1; ; turn++) {
      try {
        return once(work);
      } catch (SQLException e) {
        if (turn == MOST_TURNS || !DatabaseTrouble.of(e).isConflict()) {
          throw new PaymentStoreFailure(e);
        }
      }
    }
  }

  private <T> T once(Work<T> work) throws SQLException {
    Connection connection = database.getConnection();
    T value;
    try {
      value = committed(connection, work);
    } catch (Throwable e) {
      close(connection, e);
      throw e;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.warn("a connection could not be given back after its commit: {}", e.getSQLState());
    }
    return value;
  }

  /**
   * Whatever ends the work, an Error too, it is rolled back before auto-commit is touched: to
   * switch that on would commit what was done so far. The first error is the one that is told.
   */
  private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
    boolean before = connection.getAutoCommit();
    connection.setAutoCommit(false);
    T value;
    try {
      value = work.in(connection);
      connection.commit();
    } catch (Throwable e) {
      rollBack(connection, before, e);
      throw e;
    }
    try {
      connection.setAutoCommit(before);
    } catch (SQLException e) {
      LOG.warn("auto-commit could not be set back after a commit: {}", e.getSQLState());
    }
    return value;
  }

  /** A connection that cannot roll back must not be used again: its next user would commit. */
  private static void rollBack(Connection connection, boolean autoCommit, Throwable first) {
    try {
      connection.rollback();
    } catch (SQLException | RuntimeException e) {
      first.addSuppressed(e);
      abort(connection, first);
      return;
    }
    try {
      connection.setAutoCommit(autoCommit);
    } catch (SQLException | RuntimeException e) {
      first.addSuppressed(e);
    }
  }

  private static void abort(Connection connection, Throwable first) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException | RuntimeException e) {
      first.addSuppressed(e);
    }
  }

  private static void close(Connection connection, Throwable first) {
    try {
      connection.close();
    } catch (SQLException | RuntimeException e) {
      first.addSuppressed(e);
    }
  }
}
