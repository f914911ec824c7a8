package dev.npsp.sdk.jdbc.internal;

import java.sql.SQLException;

/** What was found out about the database, the connection or its transaction, with its meaning. */
public final class DatabaseRefused extends SQLException {

  private static final long serialVersionUID = 1L;

  private final DatabaseProblem problem;

  public DatabaseRefused(DatabaseProblem problem) {
    super(problem.what());
    this.problem = problem;
  }

  DatabaseRefused(DatabaseProblem problem, SQLException cause) {
    super(problem.what(), cause.getSQLState(), cause);
    this.problem = problem;
  }

  DatabaseProblem problem() {
    return problem;
  }
}
