package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.payments.PaymentAttempt;
import dev.npsp.sdk.payments.PaymentRefund;
import dev.npsp.sdk.payments.PaymentTransition;
import dev.npsp.sdk.payments.TrackedPayment;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the parts of payments into the tables, within the caller's transaction. */
final class PaymentWriting {

  private PaymentWriting() {}

  static void parts(Connection connection, TrackedPayment payment) throws SQLException {
    for (int seq = 0; seq < payment.attempts().size(); seq++) {
      attempt(connection, payment, seq);
    }
    for (int seq = count(connection, "npsp_payment_refund", payment);
        seq < payment.refunds().size();
        seq++) {
      PaymentRefund refund = payment.refunds().get(seq);
      Sql.insert(
          connection,
          "INSERT INTO npsp_payment_refund (payment_no, refund_id, seq, reference, amount,"
              + " refunded_at) VALUES (?, ?, ?, ?, ?, ?)",
          payment.number(),
          refund.id(),
          seq,
          refund.reference().value(),
          refund.amount().amount(),
          refund.at().toEpochMilli());
    }
    for (int seq = count(connection, "npsp_payment_move", payment);
        seq < payment.history().size();
        seq++) {
      PaymentTransition move = payment.history().get(seq);
      Sql.insert(
          connection,
          "INSERT INTO npsp_payment_move (payment_no, seq, moved_at, reference, from_stage,"
              + " to_stage, cause, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          payment.number(),
          seq,
          move.at().toEpochMilli(),
          move.reference().value(),
          move.from().name(),
          move.to().name(),
          move.cause().name(),
          move.note());
    }
  }

  /** How many parts the version before this one had; this one is written already, its parts not. */
  private static int count(Connection connection, String table, TrackedPayment payment)
      throws SQLException {
    return Sql.only(
            connection,
            "SELECT COUNT(part.seq) FROM npsp_payment head LEFT JOIN "
                + table
                + " part ON part.payment_no = head.payment_no"
                + " WHERE head.payment_no = ? AND head.version = ?",
            row -> row.getInt(1),
            payment.number(),
            payment.version())
        .orElse(0);
  }

  private static void attempt(Connection connection, TrackedPayment payment, int seq)
      throws SQLException {
    PaymentAttempt attempt = payment.attempts().get(seq);
    int changed =
        Sql.run(
            connection,
            "UPDATE npsp_payment_attempt SET stage = ?, page = ?, transaction_id = ?, bank = ?,"
                + " transaction_time = ?, ended = ? WHERE reference = ? AND payment_no = ?",
            attempt.state().name(),
            text(attempt.page().map(URI::toString)),
            text(attempt.transactionId()),
            text(attempt.bank()),
            text(attempt.transactionTime()),
            ended(attempt),
            attempt.reference().value(),
            payment.number());
    if (changed == 0) {
      Sql.insert(
          connection,
          "INSERT INTO npsp_payment_attempt (reference, payment_no, seq, amount, ordered_at,"
              + " stage, expires_at, page, transaction_id, bank, transaction_time,"
              + " order_fingerprint, ended) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          attempt.reference().value(),
          payment.number(),
          seq,
          attempt.amount().amount(),
          attempt.orderedAt().toEpochMilli(),
          attempt.state().name(),
          attempt.expiresAt().<Object>map(Instant::toEpochMilli).orElse(Sql.NO_NUMBER),
          text(attempt.page().map(URI::toString)),
          text(attempt.transactionId()),
          text(attempt.bank()),
          text(attempt.transactionTime()),
          text(attempt.orderFingerprint()),
          ended(attempt));
    }
  }

  private static int ended(PaymentAttempt attempt) {
    return attempt.ended() ? 1 : 0;
  }

  private static @Nullable String text(Optional<String> value) {
    return value.orElse(null);
  }
}
