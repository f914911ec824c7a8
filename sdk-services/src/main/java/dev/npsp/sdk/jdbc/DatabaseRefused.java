package dev.npsp.sdk.jdbc;

import java.sql.SQLException;

/** What was found out about the database or the connection, before anything was done with it. */
final class DatabaseRefused extends SQLException {

  private static final long serialVersionUID = 1L;

  private final DatabaseProblem problem;

  DatabaseRefused(DatabaseProblem problem) {
    super(problem.what());
    this.problem = problem;
  }

  DatabaseProblem problem() {
    return problem;
  }
}
