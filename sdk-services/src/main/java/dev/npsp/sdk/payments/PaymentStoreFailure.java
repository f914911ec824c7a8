package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import java.sql.SQLException;

/**
 * The host's database did not do what the book asked. It says nothing about the provider, who may
 * have been asked before. The transaction was rolled back; only where the connection broke during
 * its commit it may have been carried out all the same, so read the payment before anything else.
 */
public final class PaymentStoreFailure extends PortalException {

  private static final long serialVersionUID = 1L;

  private final String sqlState;
  private final boolean retryCanHelp;

  PaymentStoreFailure(SQLException cause) {
    this(cause, DatabaseTrouble.of(cause));
  }

  private PaymentStoreFailure(SQLException cause, DatabaseTrouble trouble) {
    super(
        new Origin("payments.book", "database"),
        trouble.what() + " (SQL state " + cause.getSQLState() + ").",
        trouble.remedy(),
        cause);
    this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    this.retryCanHelp = trouble.retryCanHelp();
  }

  /** The database's own code of the error; "" when it gave none. */
  public String sqlState() {
    return sqlState;
  }

  @Override
  public boolean retryCanHelp() {
    return retryCanHelp;
  }
}
