package dev.npsp.sdk.jdbc.internal;

import java.sql.SQLException;

/** What was found out about the database, the connection or its transaction, with its meaning. */
public final class DatabaseRefused extends SQLException {

  private static final long serialVersionUID = 1L;

  private final DatabaseProblem problem;

  public DatabaseRefused(DatabaseProblem problem) {
    super(problem.text().english());
    this.problem = problem;
  }

  DatabaseRefused(DatabaseProblem problem, SQLException cause) {
    super(problem.text().english(), cause.getSQLState(), cause);
    this.problem = problem;
  }

  DatabaseProblem problem() {
    return problem;
  }
}
