package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.jdbc.DatabaseProblem;
import java.sql.SQLException;

/**
 * The host's database did not do what the {@link PaymentTracker} asked. It says nothing about the
 * provider, who may have been asked before. The transaction was rolled back; only where the
 * connection broke during its commit it may have been carried out all the same, so read the payment
 * before anything else.
 */
public final class PaymentStoreFailure extends PortalException {

  private static final long serialVersionUID = 1L;

  private final String sqlState;
  private final boolean retryCanHelp;

  PaymentStoreFailure(DatabaseProblem problem, SQLException cause) {
    super(
        new Origin("payments.tracker", "database"),
        problem.sentence(cause),
        problem.remedy(),
        cause);
    this.sqlState = DatabaseProblem.stateOf(cause);
    this.retryCanHelp = problem.retryCanHelp();
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
