package dev.npsp.sdk.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection with a way to give it back. */
final class HeldConnection implements ConnectionSource.Held {

  private final Connection connection;
  private final boolean belongsToHost;
  private final Ending ending;

  /** How it is given back. */
  @FunctionalInterface
  interface Ending {
    void run() throws SQLException;
  }

  HeldConnection(Connection connection, boolean belongsToHost, Ending ending) {
    this.connection = connection;
    this.belongsToHost = belongsToHost;
    this.ending = ending;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public boolean belongsToHost() {
    return belongsToHost;
  }

  @Override
  public void close() throws SQLException {
    ending.run();
  }
}
