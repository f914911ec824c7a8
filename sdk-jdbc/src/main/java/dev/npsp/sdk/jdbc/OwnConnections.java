package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.jdbc.internal.DatabaseProblem;
import dev.npsp.sdk.jdbc.internal.DatabaseRefused;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of the host's pool, each for one transaction of a store. Spring's proxy that joins
 * the transaction of the thread is known by its name, so that Spring is not needed here: what comes
 * from it without auto-commit is refused. Other signs of somebody else's transaction are looked for
 * where the work begins.
 */
final class OwnConnections implements ConnectionSource {

  private static final String JOINING =
      "org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy";

  private final DataSource database;
  private final boolean joins;

  OwnConnections(DataSource database) {
    this.database = database;
    this.joins = joins(database);
  }

  private static boolean joins(DataSource source) {
    for (Class<?> type = source.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().equals(JOINING)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Held hold() throws SQLException {
    Connection connection = database.getConnection();
    try {
      if (joins && !connection.getAutoCommit()) {
        throw new DatabaseRefused(DatabaseProblem.FOREIGN_TRANSACTION);
      }
    } catch (Throwable e) {
      close(connection, e);
      throw e;
    }
    return new HeldConnection(connection, false, connection::close);
  }

  private static void close(Connection connection, Throwable first) {
    try {
      connection.close();
    } catch (Throwable e) {
      first.addSuppressed(e);
    }
  }
}
