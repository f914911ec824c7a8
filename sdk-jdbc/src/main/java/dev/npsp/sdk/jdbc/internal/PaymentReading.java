package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.PaymentAttempt;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentRefund;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentTransition;
import dev.npsp.sdk.payments.PaymentTransitionCause;
import dev.npsp.sdk.payments.TrackedPayment;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads payments with all their parts from the tables. */
final class PaymentReading {

  private static final int MOST_READS = 40;

  /** So often it is only looked at; then its row is held while it is read. */
  private static final int MOST_LOOKS = 20;

  private PaymentReading() {}

  /**
   * Head and parts are of one version: each part is asked for together with it, and when somebody
   * changed the payment in between, it is read again. One statement sees one state in every
   * database; two statements may not, not even within a transaction. A writer that is slow over its
   * commit can make many looks fail at once; who holds the row waits for it instead.
   */
  static Optional<TrackedPayment> read(Connection connection, String number) throws SQLException {
    for (int turn = 0; turn < MOST_READS; turn++) {
      Optional<TrackedPayment> head = head(connection, number, turn < MOST_LOOKS);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      Optional<TrackedPayment> whole = withParts(connection, head.get());
      if (whole.isPresent()) {
        return whole;
      }
    }
    throw new DatabaseRefused(DatabaseProblem.BUSY);
  }

  private static Optional<TrackedPayment> head(
      Connection connection, String number, boolean looksOnly) throws SQLException {
    return Sql.only(
        connection,
        "SELECT amount, version FROM npsp_payment WHERE payment_no = ?"
            + (looksOnly ? "" : " FOR UPDATE"),
        row ->
            TrackedPayment.builder(number, Vnd.of(row.getLong(1))).version(row.getLong(2)).build(),
        number);
  }

  /** Empty when the payment is not of this version any more. */
  private static Optional<TrackedPayment> withParts(Connection connection, TrackedPayment head)
      throws SQLException {
    Optional<List<PaymentAttempt>> attempts = attempts(connection, head);
    Optional<List<PaymentRefund>> refunds = refunds(connection, head);
    Optional<List<PaymentTransition>> history = history(connection, head);
    return attempts.isPresent() && refunds.isPresent() && history.isPresent()
        ? Optional.of(
            TrackedPayment.builder(head.number(), head.amount())
                .version(head.version())
                .attempts(attempts.get())
                .refunds(refunds.get())
                .history(history.get())
                .build())
        : Optional.empty();
  }

  /**
   * The parts of a payment of this version, in their order; empty when it is of another by now. The
   * head's row is there in any case, so no rows means that the version has moved.
   *
   * @param columns of the part; its sequence comes first
   */
  private static <T> Optional<List<T>> parts(
      Connection connection,
      TrackedPayment head,
      String table,
      String columns,
      Sql.Reading<T> reading)
      throws SQLException {
    List<Optional<T>> rows =
        Sql.all(
            connection,
            "SELECT part.seq, "
                + columns
                + " FROM npsp_payment head LEFT JOIN "
                + table
                + " part ON part.payment_no = head.payment_no"
                + " WHERE head.payment_no = ? AND head.version = ? ORDER BY part.seq",
            row -> row.getObject(1) == null ? Optional.<T>empty() : Optional.of(reading.of(row)),
            head.number(),
            head.version());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.stream().flatMap(Optional::stream).toList());
  }

  private static Optional<List<PaymentAttempt>> attempts(Connection connection, TrackedPayment head)
      throws SQLException {
    return parts(
        connection,
        head,
        "npsp_payment_attempt",
        "part.reference, part.amount, part.ordered_at, part.stage, part.expires_at, part.page,"
            + " part.transaction_id, part.bank, part.transaction_time, part.order_fingerprint,"
            + " part.ended",
        row ->
            PaymentAttempt.builder(
                    PaymentReference.of(row.getString(2)),
                    Vnd.of(row.getLong(3)),
                    Instant.ofEpochMilli(row.getLong(4)))
                .state(PaymentState.valueOf(row.getString(5)))
                .expiresAt(moment(row, 6))
                .page(Optional.ofNullable(row.getString(7)).map(URI::create))
                .transactionId(Optional.ofNullable(row.getString(8)))
                .bank(Optional.ofNullable(row.getString(9)))
                .transactionTime(Optional.ofNullable(row.getString(10)))
                .orderFingerprint(Optional.ofNullable(row.getString(11)))
                .ended(row.getInt(12) != 0)
                .build());
  }

  private static Optional<List<PaymentRefund>> refunds(Connection connection, TrackedPayment head)
      throws SQLException {
    return parts(
        connection,
        head,
        "npsp_payment_refund",
        "part.refund_id, part.reference, part.amount, part.refunded_at",
        row ->
            PaymentRefund.of(
                row.getString(2),
                PaymentReference.of(row.getString(3)),
                Vnd.of(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5))));
  }

  private static Optional<List<PaymentTransition>> history(
      Connection connection, TrackedPayment head) throws SQLException {
    return parts(
        connection,
        head,
        "npsp_payment_move",
        "part.moved_at, part.reference, part.from_stage, part.to_stage, part.cause, part.note",
        row ->
            PaymentTransition.builder()
                .at(Instant.ofEpochMilli(row.getLong(2)))
                .reference(PaymentReference.of(row.getString(3)))
                .from(PaymentState.valueOf(row.getString(4)))
                .to(PaymentState.valueOf(row.getString(5)))
                .cause(PaymentTransitionCause.valueOf(row.getString(6)))
                .note(row.getString(7))
                .build());
  }

  private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
