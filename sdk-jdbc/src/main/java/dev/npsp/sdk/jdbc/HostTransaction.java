package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.jdbc.internal.DatabaseProblem;
import dev.npsp.sdk.jdbc.internal.DatabaseRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** The connection on which the host has begun a transaction; it stays the host's. */
final class HostTransaction implements ConnectionSource {

  private final Supplier<Connection> current;

  HostTransaction(Supplier<Connection> current) {
    this.current = current;
  }

  @Override
  public Held hold() throws SQLException {
    Connection connection =
        Optional.ofNullable(current.get())
            .orElseThrow(() -> new DatabaseRefused(DatabaseProblem.NO_HOST_TRANSACTION));
    return new HeldConnection(connection, true, () -> {});
  }
}
