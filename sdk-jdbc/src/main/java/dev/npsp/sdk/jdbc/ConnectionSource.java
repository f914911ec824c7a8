package dev.npsp.sdk.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Where stores take their connections from, and whose transaction is on them.
 *
 * <ul>
 *   <li>{@link #ofDataSource}: the stores' own. Each method of a store is one transaction, which is
 *       committed when the method returns.
 *   <li>{@link #hostTransaction}: the host's open transaction. "Paid" and the host's own rows are
 *       committed together, by the host.
 *   <li>{@link #springTransaction}: Spring's transaction where one is open, the stores' own where
 *       none is.
 * </ul>
 *
 * <p>A transaction of the host is never committed, rolled back or ended here, and its connection
 * never closed. What a store did in it is undone up to where the method began when the method
 * fails; the exception then has to end the host's transaction in a rollback, as Spring does by
 * itself. A conflict with another transaction is repeated on the stores' own connections; in the
 * host's transaction it is an error that says to run that one again.
 *
 * <p>A host with another framework implements it: both methods of {@link Held} and {@link #hold}.
 */
@FunctionalInterface
public interface ConnectionSource {

  /**
   * A connection for one piece of work. Called by many threads at once.
   *
   * @throws SQLException when there is none
   */
  Held hold() throws SQLException;

  /** A connection for as long as one piece of work takes. */
  interface Held extends AutoCloseable {

    /** The connection. */
    Connection connection();

    /**
     * Whether a transaction of the host is open on it, which only the host ends. With false the
     * store makes a transaction of its own, and commits it.
     */
    boolean belongsToHost();

    /**
     * Gives the connection back; for one of the host's transaction that is nothing.
     *
     * @throws SQLException when that fails
     */
    @Override
    void close() throws SQLException;
  }

  /**
   * Connections of that {@code DataSource}, a transaction for each method of a store. A connection
   * that carries a transaction of the application is refused, as far as that can be found out.
   */
  static ConnectionSource ofDataSource(DataSource database) {
    return new OwnConnections(database);
  }

  /**
   * The connection on which the host has begun a transaction, for stores that live as long as it.
   *
   * @param connection without auto-commit
   */
  static ConnectionSource hostTransaction(Connection connection) {
    return hostTransaction(() -> connection);
  }

  /**
   * The connection on which the calling thread has begun a transaction, asked at each method of a
   * store: {@code hostTransaction(unitOfWork::connection)}. A connection with auto-commit, on which
   * no transaction can be open, is refused, and so is none.
   *
   * @param current gives the same connection until the transaction ends
   */
  static ConnectionSource hostTransaction(Supplier<Connection> current) {
    return new HostTransaction(current);
  }

  /**
   * Spring's transaction of the calling thread, and the stores' own where none is open. Spring
   * itself is not needed to compile or run this; the host hands in its two words for it:
   *
   * <pre>{@code
   * ConnectionSource.springTransaction(
   *     new TransactionAwareDataSourceProxy(pool),
   *     TransactionSynchronizationManager::isActualTransactionActive);
   * }</pre>
   *
   * <p>The pool is that of the transaction manager ({@code DataSourceTransactionManager}, {@code
   * JdbcTransactionManager}, or {@code JpaTransactionManager} with a dialect that shows its
   * connection). Where a transaction is open that does not reach this connection, the call is
   * refused: it would not be part of it.
   *
   * @param transactionAware hands out the connection of the open transaction
   * @param isTransactionOpen whether one is open on the calling thread
   */
  static ConnectionSource springTransaction(
      DataSource transactionAware, BooleanSupplier isTransactionOpen) {
    return new SpringTransaction(transactionAware, isTransactionOpen);
  }
}
