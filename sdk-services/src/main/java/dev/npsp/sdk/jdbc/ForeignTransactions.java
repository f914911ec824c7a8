package dev.npsp.sdk.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells a transaction that the application began from a connection that merely comes without
 * auto-commit, as pools with {@code autoCommit=false} hand them out. Asked only of the latter.
 *
 * <p>Two signs, since there is no third: Spring's proxy that joins the transaction of the thread,
 * known by its name, so that Spring is not needed here; and whatever was written or locked on the
 * connection already, which the database tells. A transaction that comes through another proxy and
 * has only read so far is not recognised; committing it loses nothing of it.
 */
final class ForeignTransactions {

  private static final String JOINING =
      "org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy";

  private final boolean joins;

  private ForeignTransactions(boolean joins) {
    this.joins = joins;
  }

  static ForeignTransactions from(DataSource source) {
    boolean joins = false;
    for (Class<?> type = source.getClass(); type != null; type = type.getSuperclass()) {
      joins |= type.getName().equals(JOINING);
    }
    return new ForeignTransactions(joins);
  }

  /** Refuses the connection, untouched, when it is somebody else's. */
  void refuse(Connection connection, DatabaseProduct product) throws SQLException {
    if (joins || product.hasOpenChanges(connection)) {
      throw new DatabaseRefused(DatabaseProblem.FOREIGN_TRANSACTION);
    }
  }
}
