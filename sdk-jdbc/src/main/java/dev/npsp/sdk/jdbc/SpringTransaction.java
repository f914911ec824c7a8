package dev.npsp.sdk.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * The connection of Spring's transaction where one is open, else one for a transaction of the
 * store. It is closed in both cases: Spring's proxy gives a connection of an open transaction back
 * to that transaction, and does not end it.
 */
final class SpringTransaction implements ConnectionSource {

  private final DataSource transactionAware;
  private final BooleanSupplier isTransactionOpen;

  SpringTransaction(DataSource transactionAware, BooleanSupplier isTransactionOpen) {
    this.transactionAware = transactionAware;
    this.isTransactionOpen = isTransactionOpen;
  }

  @Override
  public Held hold() throws SQLException {
    boolean open = isTransactionOpen.getAsBoolean();
    Connection connection = transactionAware.getConnection();
    return new HeldConnection(connection, open, connection::close);
  }
}
