package dev.npsp.sdk.payments;

import java.util.List;

/** The tables of {@link JdbcPaymentStore}. */
final class PaymentTables {

  private PaymentTables() {}

  static List<String> statements(String binary) {
    return List.of(
        """
        CREATE TABLE npsp_payment (
          payment_no VARCHAR(100) NOT NULL PRIMARY KEY,
          version BIGINT NOT NULL,
          stage VARCHAR(20) NOT NULL,
          amount BIGINT NOT NULL,
          paid BIGINT NOT NULL,
          refunded BIGINT NOT NULL,
          unsettled SMALLINT NOT NULL)\
        """,
        "CREATE INDEX npsp_payment_by_stage ON npsp_payment (stage, payment_no)",
        "CREATE INDEX npsp_payment_unsettled ON npsp_payment (unsettled, payment_no)",
        """
        CREATE TABLE npsp_payment_attempt (
          reference VARCHAR(100) NOT NULL PRIMARY KEY,
          payment_no VARCHAR(100) NOT NULL REFERENCES npsp_payment (payment_no),
          seq INTEGER NOT NULL,
          amount BIGINT NOT NULL,
          ordered_at BIGINT NOT NULL,
          stage VARCHAR(20) NOT NULL,
          expires_at BIGINT,
          page VARCHAR(4000),
          transaction_id VARCHAR(200),
          bank VARCHAR(200),
          transaction_time VARCHAR(50),
          order_fingerprint CHAR(64),
          ended SMALLINT NOT NULL)\
        """,
        "CREATE INDEX npsp_payment_attempt_by_payment ON npsp_payment_attempt (payment_no, seq)",
        """
        CREATE TABLE npsp_payment_move (
          payment_no VARCHAR(100) NOT NULL REFERENCES npsp_payment (payment_no),
          seq INTEGER NOT NULL,
          moved_at BIGINT NOT NULL,
          reference VARCHAR(100) NOT NULL,
          from_stage VARCHAR(20) NOT NULL,
          to_stage VARCHAR(20) NOT NULL,
          cause VARCHAR(20) NOT NULL,
          note VARCHAR(300) NOT NULL,
          PRIMARY KEY (payment_no, seq))\
        """,
        """
        CREATE TABLE npsp_payment_refund (
          payment_no VARCHAR(100) NOT NULL REFERENCES npsp_payment (payment_no),
          refund_id VARCHAR(100) NOT NULL,
          seq INTEGER NOT NULL,
          reference VARCHAR(100) NOT NULL,
          amount BIGINT NOT NULL,
          refunded_at BIGINT NOT NULL,
          PRIMARY KEY (payment_no, refund_id))\
        """,
        """
        CREATE TABLE npsp_payment_receipt (
          reference VARCHAR(100) NOT NULL PRIMARY KEY,
          sha256 CHAR(64) NOT NULL,
          kept_at BIGINT NOT NULL,
          pdf %s NOT NULL)\
        """
            .formatted(binary));
  }
}
