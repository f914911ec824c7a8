package dev.npsp.sdk.payments;

import dev.npsp.sdk.Vnd;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attempts of a payment as rows of {@code npsp_payment_attempt}. */
final class AttemptRows {

  private AttemptRows() {}

  static List<PaymentAttempt> of(Connection connection, String number) throws SQLException {
    return Sql.all(
        connection,
        "SELECT reference, amount, ordered_at, stage, expires_at, page, transaction_id, bank,"
            + " transaction_time FROM npsp_payment_attempt WHERE payment_no = ? ORDER BY seq",
        row ->
            PaymentAttempt.builder(
                    PaymentReference.of(row.getString(1)),
                    Vnd.of(row.getLong(2)),
                    Instant.ofEpochMilli(row.getLong(3)))
                .stage(PaymentStage.valueOf(row.getString(4)))
                .expiresAt(moment(row, 5))
                .page(Optional.ofNullable(row.getString(6)).map(URI::create))
                .transactionId(Optional.ofNullable(row.getString(7)))
                .bank(Optional.ofNullable(row.getString(8)))
                .transactionTime(Optional.ofNullable(row.getString(9)))
                .build(),
        number);
  }

  /** Writes an attempt over its row, or as a new one. */
  static void write(Connection connection, TrackedPayment payment, int seq) throws SQLException {
    PaymentAttempt attempt = payment.attempts().get(seq);
    int changed =
        Sql.run(
            connection,
            "UPDATE npsp_payment_attempt SET stage = ?, page = ?, transaction_id = ?, bank = ?,"
                + " transaction_time = ? WHERE reference = ? AND payment_no = ?",
            attempt.stage().name(),
            text(attempt.page().map(URI::toString)),
            text(attempt.transactionId()),
            text(attempt.bank()),
            text(attempt.transactionTime()),
            attempt.reference().value(),
            payment.number());
    if (changed == 0) {
      insert(connection, payment, seq, attempt);
    }
  }

  private static void insert(
      Connection connection, TrackedPayment payment, int seq, PaymentAttempt attempt)
      throws SQLException {
    Sql.run(
        connection,
        "INSERT INTO npsp_payment_attempt (reference, payment_no, seq, amount, ordered_at,"
            + " stage, expires_at, page, transaction_id, bank, transaction_time)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        attempt.reference().value(),
        payment.number(),
        seq,
        attempt.amount().amount(),
        attempt.orderedAt().toEpochMilli(),
        attempt.stage().name(),
        attempt.expiresAt().<Object>map(Instant::toEpochMilli).orElse(Sql.NO_NUMBER),
        text(attempt.page().map(URI::toString)),
        text(attempt.transactionId()),
        text(attempt.bank()),
        text(attempt.transactionTime()));
  }

  private static @Nullable String text(Optional<String> value) {
    return value.orElse(null);
  }

  private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
