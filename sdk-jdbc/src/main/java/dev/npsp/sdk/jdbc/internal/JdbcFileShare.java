package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.inbound.SharedFile;
import dev.npsp.sdk.inbound.TicketedFileShare;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Shared files in the table {@code npsp_shared_file}: what one node shares, the portal fetches from
 * any. Files whose time is over are deleted when the next one is shared.
 */
public final class JdbcFileShare extends TicketedFileShare {

  private final Transactions transactions;

  public JdbcFileShare(Transactions transactions, Clock clock) {
    super(clock);
    this.transactions = transactions;
  }

  @Override
  protected void keep(SharedFile file, Instant now) {
    boolean unusedAlwaysNew =
        transactions.run(
            connection -> {
              int unusedOver =
                  Sql.run(
                      connection,
                      "DELETE FROM npsp_shared_file WHERE expires_at <= ?",
                      now.toEpochMilli());
              Sql.insert(
                  connection,
                  "INSERT INTO npsp_shared_file (fingerprint, name, content_type, expires_at,"
                      + " content, once_only, only_for) VALUES (?, ?, ?, ?, ?, ?, ?)",
                  file.fingerprint(),
                  file.name(),
                  file.contentType(),
                  file.expires().toEpochMilli(),
                  file.content(),
                  file.isOnceOnly() ? 1 : 0,
                  file.onlyCaller().orElse(null));
              return true;
            });
  }

  @Override
  public boolean take(String fingerprint) {
    return transactions.run(
        connection ->
            Sql.run(connection, "DELETE FROM npsp_shared_file WHERE fingerprint = ?", fingerprint)
                == 1);
  }

  @Override
  public Optional<SharedFile> find(String fingerprint) {
    return transactions.run(
        connection ->
            Sql.only(
                connection,
                "SELECT fingerprint, name, content_type, expires_at, content, once_only, only_for"
                    + " FROM npsp_shared_file WHERE fingerprint = ?",
                JdbcFileShare::read,
                fingerprint));
  }

  private static SharedFile read(ResultSet row) throws SQLException {
    SharedFile file =
        SharedFile.of(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            Instant.ofEpochMilli(row.getLong(4)),
            row.getBytes(5));
    SharedFile once = row.getInt(6) == 0 ? file : file.onceOnly();
    String caller = row.getString(7);
    return caller == null ? once : once.onlyFor(caller);
  }
}
