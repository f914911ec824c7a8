package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.jdbc.internal.DatabaseProblem;
import java.sql.SQLException;

/**
 * The host's database did not do what a store asked. It says nothing about the portal, the provider
 * or the core, who may have been asked before. On the store's own connections the transaction was
 * rolled back; only where the connection broke during its commit it may have been carried out all
 * the same, so read before anything else. In the host's transaction what the method did is undone,
 * and the host has to roll the whole back.
 */
public final class StoreFailure extends PortalException {

  private static final long serialVersionUID = 1L;

  private final String sqlState;
  private final boolean retryCanHelp;

  StoreFailure(String store, DatabaseProblem problem, SQLException cause) {
    super(new Origin(store, "database"), problem.sentence(cause), problem.remedy(), cause);
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
