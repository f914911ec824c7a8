package dev.npsp.sdk.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions over the host's database: each on a connection of its own, all of it or nothing. */
public final class Transactions {

  static final String UNIQUE_KEY = "23505";

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.jdbc");
  private static final int MOST_TURNS = 10;

  private final DataSource database;
  private final ForeignTransactions foreign;
  private final BiFunction<DatabaseProblem, SQLException, ? extends RuntimeException> failure;
  private volatile boolean known;

  /**
   * Over that database.
   *
   * @param failure the area's own error
   */
  public Transactions(
      DataSource database,
      BiFunction<DatabaseProblem, SQLException, ? extends RuntimeException> failure) {
    this.database = database;
    this.foreign = ForeignTransactions.from(database);
    this.failure = failure;
  }

  /** What is done with a connection. */
  @FunctionalInterface
  public interface Work<T> {
    /** Within the transaction; it may be run again when the database undid it. */
    T in(Connection connection) throws SQLException;
  }

  /**
   * All of it or nothing. A transaction that stood in the way of another one is repeated a few
   * times: the database undid it and asks for just that.
   */
  public <T> T run(Work<T> work) {
    try {
      return repeated(work);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * As {@link #run}; false, and nothing is changed, when a primary or unique key is there already.
   * Every other constraint is an error.
   */
  public boolean runUnlessTaken(Work<Boolean> work) {
    try {
      return repeated(work);
    } catch (SQLException e) {
      if (DatabaseProblem.stateOf(e).equals(UNIQUE_KEY)) {
        return false;
      }
      throw failed(e);
    }
  }

  /** The area's error for a key that no database keeps. */
  public RuntimeException unfitKey() {
    return failed(new DatabaseRefused(DatabaseProblem.KEY_UNFIT));
  }

  private RuntimeException failed(SQLException e) {
    DatabaseProblem problem =
        Optional.of(e)
            .filter(DatabaseRefused.class::isInstance)
            .map(refused -> ((DatabaseRefused) refused).problem())
            .orElseGet(() -> DatabaseProblem.of(e));
    return failure.apply(problem, e);
  }

  private <T> T repeated(Work<T> work) throws SQLException {
    for (int turn = 1; ; turn++) {
      try {
        return once(work);
      } catch (SQLException e) {
        if (turn == MOST_TURNS || DatabaseProblem.of(e) != DatabaseProblem.CONFLICT) {
          throw e;
        }
      }
    }
  }

  private <T> T once(Work<T> work) throws SQLException {
    Connection connection = database.getConnection();
    T value;
    try {
      boolean before = connection.getAutoCommit();
      check(connection, before);
      value = committed(connection, before, work);
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

  /** Before anything is done: what is refused is left as it came. */
  private void check(Connection connection, boolean autoCommit) throws SQLException {
    if (autoCommit && known) {
      return;
    }
    DatabaseProduct product = DatabaseProduct.of(connection);
    if (!autoCommit) {
      foreign.refuse(connection, product);
    }
    if (!known && product.isWrittenLate(connection)) {
      throw new DatabaseRefused(DatabaseProblem.WRITTEN_LATE);
    }
    known = true;
  }

  /**
   * Whatever ends the work, an Error too, it is rolled back before auto-commit is touched: to
   * switch that on would commit what was done so far. The first error is the one that is told.
   */
  private static <T> T committed(Connection connection, boolean before, Work<T> work)
      throws SQLException {
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
    } catch (Throwable e) {
      suppress(first, e);
      abort(connection, first);
      return;
    }
    try {
      connection.setAutoCommit(autoCommit);
    } catch (Throwable e) {
      suppress(first, e);
    }
  }

  private static void abort(Connection connection, Throwable first) {
    try {
      connection.abort(Runnable::run);
    } catch (Throwable e) {
      suppress(first, e);
    }
  }

  private static void close(Connection connection, Throwable first) {
    try {
      connection.close();
    } catch (Throwable e) {
      suppress(first, e);
    }
  }

  /** Whatever it is, it came second; a driver may throw the same object twice. */
  private static void suppress(Throwable first, Throwable second) {
    if (first != second) {
      first.addSuppressed(second);
    }
  }
}
