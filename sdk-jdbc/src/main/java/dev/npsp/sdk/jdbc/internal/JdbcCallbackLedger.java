package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.internal.digest.Digests;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Accepted messages in one table, under the hash of what tells them apart: it is as long as a
 * sender makes it, and may hold anything.
 */
public final class JdbcCallbackLedger implements CallbackLedger {

  private static final String INSERT =
      "INSERT INTO npsp_callback (identity_sha256, recorded_at, answer) VALUES (?, ?, ?)";

  private static final byte[] NONE = {};

  private final Transactions transactions;
  private final Clock clock;

  public JdbcCallbackLedger(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<byte[]> find(String identity) {
    return transactions.run(connection -> answer(connection, hash(identity)));
  }

  @Override
  public Optional<byte[]> recordIfAbsent(String identity, byte[] acknowledgement) {
    String hash = hash(identity);
    return transactions.run(
        connection -> {
          boolean isFirst =
              Sql.insertUnlessTaken(
                  connection, INSERT, hash, clock.instant().toEpochMilli(), acknowledgement);
          return isFirst ? Optional.empty() : Optional.of(earlier(connection, hash));
        });
  }

  /**
   * The row is there before the message is handled, so that another node waits at its key; it is
   * committed with what the handling did in the same transaction, or not at all.
   */
  @Override
  public Optional<byte[]> handleOnce(String identity, Supplier<Optional<byte[]>> handling) {
    String hash = hash(identity);
    return transactions.run(
        connection -> {
          boolean isFirst =
              Sql.insertUnlessTaken(connection, INSERT, hash, clock.instant().toEpochMilli(), NONE);
          if (!isFirst) {
            return Optional.of(earlier(connection, hash));
          }
          Optional<byte[]> answer = handling.get();
          int unusedOne =
              answer.isPresent()
                  ? Sql.run(
                      connection,
                      "UPDATE npsp_callback SET answer = ? WHERE identity_sha256 = ?",
                      answer.get(),
                      hash)
                  : Sql.run(
                      connection, "DELETE FROM npsp_callback WHERE identity_sha256 = ?", hash);
          return Optional.empty();
        });
  }

  /** A row that was in the way and is gone was deleted by the host meanwhile: it says so. */
  private static byte[] earlier(Connection connection, String hash) throws SQLException {
    return answer(connection, hash).orElseThrow(() -> new DatabaseRefused(DatabaseProblem.BUSY));
  }

  private static Optional<byte[]> answer(Connection connection, String hash) throws SQLException {
    return Sql.only(
        connection,
        "SELECT answer FROM npsp_callback WHERE identity_sha256 = ?",
        row -> row.getBytes(1),
        hash);
  }

  private static String hash(String identity) {
    ByteBuffer bytes = ByteBuffer.allocate(identity.length() * Character.BYTES);
    bytes.asCharBuffer().put(identity); // as it is: an encoder makes all halves of characters one
    return Digests.sha256Hex(bytes.array());
  }
}
