package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.inbound.SharedFile;
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
                      + " content) VALUES (?, ?, ?, ?, ?)",
                  file.fingerprint(),
                  file.name(),
                  file.contentType(),
                  file.expires().toEpochMilli(),
                  file.content());
              return true;
            });
  }

  /** Removes one, if it is there. */
  public void remove(String fingerprint) {
    int unusedIfNone =
        transactions.run(
            connection ->
                Sql.run(
                    connection, "DELETE FROM npsp_shared_file WHERE fingerprint = ?", fingerprint));
  }

  /** The file with that fingerprint. */
  public Optional<SharedFile> find(String fingerprint) {
    return transactions.run(
        connection ->
            Sql.only(
                connection,
                "SELECT fingerprint, name, content_type, expires_at, content"
                    + " FROM npsp_shared_file WHERE fingerprint = ?",
                row ->
                    SharedFile.of(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4)),
                        row.getBytes(5)),
                fingerprint));
  }
}
