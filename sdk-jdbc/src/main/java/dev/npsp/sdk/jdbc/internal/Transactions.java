package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pieces of work over the host's database, all of each or nothing: a transaction each on a
 * connection of its own, or a part of the host's transaction, which is left to the host to end.
 */
public final class Transactions {

  static final String UNIQUE_KEY = "23505";

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.jdbc");
  private static final int MOST_TURNS = 10;

  private final ConnectionSource source;
  private final BiFunction<DatabaseProblem, SQLException, ? extends RuntimeException> failure;
  private volatile boolean known;

  /**
   * Over connections of that source.
   *
   * @param failure the error that is thrown
   */
  public Transactions(
      ConnectionSource source,
      BiFunction<DatabaseProblem, SQLException, ? extends RuntimeException> failure) {
    this.source = source;
    this.failure = failure;
  }

  /** What is done with a connection. */
  @FunctionalInterface
  public interface Work<T> {
    /** Within the transaction; it may be run again when the database undid it. */
    T in(Connection connection) throws SQLException;
  }

  /**
   * All of it or nothing. A transaction of its own that stood in the way of another one is repeated
   * a few times: the database undid it and asks for just that.
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
    return runUnless(problem -> problem == DatabaseProblem.KEY_TAKEN, work);
  }

  /** As {@link #run}; false, and nothing is changed, when it fails with such a problem. */
  boolean runUnless(Predicate<DatabaseProblem> expected, Work<Boolean> work) {
    try {
      return repeated(work);
    } catch (SQLException e) {
      if (expected.test(problemOf(e))) {
        return false;
      }
      throw failed(e);
    }
  }

  /** The same, refusing every transaction of the host. */
  public Transactions alone() {
    return new Transactions(this::holdAlone, failure);
  }

  private ConnectionSource.Held holdAlone() throws SQLException {
    ConnectionSource.Held held = source.hold();
    if (held.belongsToHost()) {
      DatabaseRefused refused = new DatabaseRefused(DatabaseProblem.NOT_IN_HOST_TRANSACTION);
      close(held, refused);
      throw refused;
    }
    return held;
  }

  /** The error for a key that no database keeps. */
  public RuntimeException unfitKey() {
    return failed(new DatabaseRefused(DatabaseProblem.KEY_UNFIT));
  }

  /** The error for what the database said. */
  RuntimeException failed(SQLException e) {
    return failure.apply(problemOf(e), e);
  }

  private static DatabaseProblem problemOf(SQLException e) {
    return e instanceof DatabaseRefused refused ? refused.problem() : DatabaseProblem.of(e);
  }

  private <T> T repeated(Work<T> work) throws SQLException {
    for (int turn = 1; ; turn++) {
      try {
        return once(work);
      } catch (SQLException e) {
        if (turn == MOST_TURNS || problemOf(e) != DatabaseProblem.CONFLICT) {
          throw e;
        }
      }
    }
  }

  private <T> T once(Work<T> work) throws SQLException {
    ConnectionSource.Held held = source.hold();
    T value;
    try {
      value =
          held.belongsToHost() ? joined(held.connection(), work) : alone(held.connection(), work);
    } catch (Throwable e) {
      close(held, e);
      throw e;
    }
    try {
      held.close();
    } catch (SQLException e) {
      LOG.warn("a connection could not be given back: {}", e.getSQLState());
    }
    return value;
  }

  private <T> T alone(Connection connection, Work<T> work) throws SQLException {
    boolean before = connection.getAutoCommit();
    check(connection, before);
    return committed(connection, before, work);
  }

  /**
   * A part of the host's transaction: undone up to its beginning when it fails, else left for the
   * host to commit. What the host has written stays, and the host's is the decision about it.
   */
  private <T> T joined(Connection connection, Work<T> work) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new DatabaseRefused(DatabaseProblem.NO_HOST_TRANSACTION);
    }
    checkDatabase(connection);
    Savepoint beginning = connection.setSavepoint();
    T value;
    try {
      value = work.in(connection);
    } catch (Throwable e) {
      boolean isUndone = undo(connection, beginning, e);
      if (e instanceof SQLException told) {
        throw inHostTransaction(told, isUndone);
      }
      throw e;
    }
    connection.releaseSavepoint(beginning);
    return value;
  }

  private static boolean undo(Connection connection, Savepoint beginning, Throwable first) {
    try {
      connection.rollback(beginning);
      return true;
    } catch (Throwable e) {
      suppress(first, e);
      return false;
    }
  }

  private static SQLException inHostTransaction(SQLException told, boolean isUndone) {
    if (DatabaseProblem.of(told) == DatabaseProblem.CONFLICT) {
      return new DatabaseRefused(DatabaseProblem.HOST_CONFLICT, told);
    }
    return isUndone ? told : new DatabaseRefused(DatabaseProblem.HOST_TO_ROLL_BACK, told);
  }

  /** Before anything is done: what is refused is left as it came. */
  private void check(Connection connection, boolean autoCommit) throws SQLException {
    if (!autoCommit && DatabaseProduct.of(connection).hasOpenChanges(connection)) {
      throw new DatabaseRefused(DatabaseProblem.FOREIGN_TRANSACTION);
    }
    checkDatabase(connection);
  }

  private void checkDatabase(Connection connection) throws SQLException {
    if (known) {
      return;
    }
    if (DatabaseProduct.of(connection).requireKnown().isWrittenLate(connection)) {
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

  private static void close(ConnectionSource.Held held, Throwable first) {
    try {
      held.close();
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
