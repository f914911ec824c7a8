package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import java.sql.SQLException;

/**
 * The host's database did not do what the book asked. Nothing was changed by the transaction that
 * failed.
 */
public final class PaymentStoreFailure extends NotSent {

  private static final long serialVersionUID = 1L;

  private final String sqlState;

  PaymentStoreFailure(SQLException cause) {
    super(
        new Origin("payments.book", "database"),
        "the database refused with state " + cause.getSQLState() + ".",
        "look at the cause; the tables are made by JdbcPaymentStore.createSchema().",
        cause);
    this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  /** The database's own class of error. */
  public String sqlState() {
    return sqlState;
  }
}
