package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.jdbc.DatabaseProblem;
import java.sql.SQLException;

/**
 * The bank's database did not do what it was asked. It says nothing about the core, who may have
 * been asked before. The transaction was rolled back; only where the connection broke during its
 * commit it may have been carried out all the same, so read the payment before anything else.
 */
public final class BankStoreFailure extends PortalException {

  private static final long serialVersionUID = 1L;

  private final SQLException database;
  private final String sqlState;
  private final boolean retryCanHelp;

  BankStoreFailure(DatabaseProblem problem, SQLException cause) {
    super(
        new Origin("banking.proposal.store", "database"),
        problem.sentence(cause),
        problem.remedy(),
        cause);
    this.database = cause;
    this.sqlState = DatabaseProblem.stateOf(cause);
    this.retryCanHelp = problem.retryCanHelp();
  }

  SQLException database() {
    return database;
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
