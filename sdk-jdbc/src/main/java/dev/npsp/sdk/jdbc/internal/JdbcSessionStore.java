package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.core.auth.LoginLease;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import dev.npsp.sdk.jdbc.SessionCodec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sessions and who may log in, one row an account. Each lease has a fence of its own, one more than
 * the one before: what is written under an older one changes nothing.
 */
public final class JdbcSessionStore implements SessionStore {

  private final Transactions transactions;
  private final Clock clock;
  private final SessionCodec codec;

  public JdbcSessionStore(Transactions transactions, Clock clock, SessionCodec codec) {
    this.transactions = transactions.alone();
    this.clock = clock;
    this.codec = codec;
  }

  /** A session, and the fence under which it was stored or another lease was given since. */
  private record Fenced(Optional<Session> session, long fence) {}

  @Override
  public Optional<Session> find(String account) {
    return transactions.run(connection -> row(connection, account)).flatMap(Fenced::session);
  }

  private Optional<Fenced> row(Connection connection, String account) throws SQLException {
    return Sql.only(
        connection,
        "SELECT token, renew_after, fence FROM npsp_session WHERE account = ?",
        row -> new Fenced(session(row), row.getLong(3)),
        account);
  }

  private Optional<Session> session(ResultSet row) throws SQLException {
    byte[] token = row.getBytes(1);
    Instant renewAfter = Instant.ofEpochMilli(row.getLong(2));
    return token == null
        ? Optional.empty()
        : codec.decode(token).map(readable -> new Session(readable, renewAfter));
  }

  @Override
  public Optional<LoginLease> lease(String account, Duration howLong) {
    if (!StoreTexts.isStorable(account)) {
      throw transactions.unfitKey();
    }
    Instant now = clock.instant();
    return transactions.run(
        connection -> {
          if (row(connection, account).isEmpty()) {
            boolean unusedIfAnotherWasFaster =
                Sql.insertUnlessTaken(
                    connection, "INSERT INTO npsp_session (account, fence) VALUES (?, 0)", account);
          }
          int taken =
              Sql.run(
                  connection,
                  "UPDATE npsp_session SET fence = fence + 1, lease_until = ?"
                      + " WHERE account = ? AND (lease_until IS NULL OR lease_until <= ?)",
                  now.plus(howLong).toEpochMilli(),
                  account,
                  now.toEpochMilli());
          return taken == 0
              ? Optional.empty()
              : row(connection, account).map(mine -> new LoginLease(account, mine.fence()));
        });
  }

  @Override
  public boolean store(LoginLease lease, Session session) {
    byte[] token = codec.encode(session.token());
    return changed(
            "SET token = ?, renew_after = ?, lease_until = NULL",
            lease,
            token,
            session.renewAfter().toEpochMilli())
        == 1;
  }

  @Override
  public void release(LoginLease lease) {
    int unusedIfLost = changed("SET lease_until = NULL", lease);
  }

  private int changed(String what, LoginLease lease, Object... values) {
    Object[] all = new Object[values.length + 2];
    System.arraycopy(values, 0, all, 0, values.length);
    all[values.length] = lease.account();
    all[values.length + 1] = lease.fence();
    return transactions.run(
        connection ->
            Sql.run(
                connection,
                "UPDATE npsp_session " + what + " WHERE account = ? AND fence = ?",
                all));
  }

  /** Compared as it can be read, and removed only while nobody has logged in since. */
  @Override
  public void forget(String account, Session refused) {
    int unusedIfAnother =
        transactions.run(
            connection -> {
              Optional<Fenced> kept =
                  row(connection, account)
                      .filter(row -> row.session().filter(one -> isSame(one, refused)).isPresent());
              return kept.isEmpty()
                  ? 0
                  : Sql.run(
                      connection,
                      "UPDATE npsp_session SET token = NULL, renew_after = NULL"
                          + " WHERE account = ? AND fence = ?",
                      account,
                      kept.get().fence());
            });
  }

  /** The token tells: a moment is stored in milliseconds, and may have been finer. */
  private static boolean isSame(Session one, Session other) {
    return one.token().equals(other.token());
  }
}
