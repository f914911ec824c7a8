package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.inbound.SharedFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Files that the portal may fetch. */
public final class SharedFileTable {

  private final Transactions transactions;

  public SharedFileTable(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Adds one, and deletes those whose time is over now. */
  public void add(SharedFile file, Instant now) {
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

  /** Removes one; whether it was there. Of many who ask at once, one hears that it was. */
  public boolean remove(String fingerprint) {
    return transactions.run(
        connection ->
            Sql.run(connection, "DELETE FROM npsp_shared_file WHERE fingerprint = ?", fingerprint)
                == 1);
  }

  /** The file with that fingerprint. */
  public Optional<SharedFile> find(String fingerprint) {
    return transactions.run(
        connection ->
            Sql.only(
                connection,
                "SELECT fingerprint, name, content_type, expires_at, content, once_only, only_for"
                    + " FROM npsp_shared_file WHERE fingerprint = ?",
                SharedFileTable::read,
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
