package dev.npsp.sdk.payments;

import dev.npsp.sdk.Vnd;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Payments in the host's own database, over plain JDBC. Each call takes a connection of its own and
 * one transaction; two nodes over one database never both move a payment, since a change is made on
 * its version. Moments are milliseconds since 1970 (UTC), amounts whole dong.
 *
 * <p>Tables, made only by {@link #createSchema}: {@code npsp_payment}, {@code
 * npsp_payment_attempt}, {@code npsp_payment_move}, {@code npsp_payment_refund}, {@code
 * npsp_payment_receipt}; {@link #schema} gives the statements to those whose database is in other
 * hands.
 */
public final class JdbcPaymentStore implements PaymentStore {

  private static final String INTEGRITY = "23";
  private static final int MOST_READS = 100;

  private final Sql sql;

  private JdbcPaymentStore(DataSource database) {
    this.sql = new Sql(database);
  }

  /** Over that database; nothing is created. */
  public static JdbcPaymentStore over(DataSource database) {
    return new JdbcPaymentStore(database);
  }

  /**
   * The statements that make the tables.
   *
   * @param binary the database's type for bytes: {@code BLOB}, for PostgreSQL {@code BYTEA}
   */
  public static List<String> schema(String binary) {
    return List.of(
        """
        CREATE TABLE npsp_payment (
          payment_no VARCHAR(100) NOT NULL PRIMARY KEY,
          version BIGINT NOT NULL,
          stage VARCHAR(20) NOT NULL,
          amount BIGINT NOT NULL,
          paid BIGINT NOT NULL,
          refunded BIGINT NOT NULL)""",
        "CREATE INDEX npsp_payment_by_stage ON npsp_payment (stage, payment_no)",
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
          transaction_time VARCHAR(50))""",
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
          PRIMARY KEY (payment_no, seq))""",
        """
        CREATE TABLE npsp_payment_refund (
          payment_no VARCHAR(100) NOT NULL REFERENCES npsp_payment (payment_no),
          refund_id VARCHAR(100) NOT NULL,
          seq INTEGER NOT NULL,
          reference VARCHAR(100) NOT NULL,
          amount BIGINT NOT NULL,
          refunded_at BIGINT NOT NULL,
          PRIMARY KEY (payment_no, refund_id))""",
        """
        CREATE TABLE npsp_payment_receipt (
          reference VARCHAR(100) NOT NULL PRIMARY KEY,
          sha256 CHAR(64) NOT NULL,
          kept_at BIGINT NOT NULL,
          pdf %s NOT NULL)"""
            .formatted(binary));
  }

  /** Makes the tables, all of them; the database refuses when one is there. */
  public void createSchema() {
    sql.inTransaction(
        connection -> {
          String product = connection.getMetaData().getDatabaseProductName();
          try (Statement statement = connection.createStatement()) {
            for (String table : schema("PostgreSQL".equals(product) ? "BYTEA" : "BLOB")) {
              statement.execute(table);
            }
          }
          return true;
        });
  }

  @Override
  public Optional<TrackedPayment> find(String number) {
    return sql.inTransaction(connection -> read(connection, number));
  }

  @Override
  public Optional<TrackedPayment> findByReference(PaymentReference reference) {
    return sql.inTransaction(
        connection -> {
          Optional<String> number =
              Sql.only(
                  connection,
                  "SELECT payment_no FROM npsp_payment_attempt WHERE reference = ?",
                  row -> row.getString(1),
                  reference.value());
          return number.isPresent() ? read(connection, number.get()) : Optional.empty();
        });
  }

  @Override
  public boolean add(TrackedPayment payment) {
    return unlessThere(
        connection -> {
          Sql.run(
              connection,
              "INSERT INTO npsp_payment (payment_no, version, stage, amount, paid, refunded)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              payment.number(),
              payment.version(),
              payment.stage().name(),
              payment.amount().amount(),
              payment.paid().amount(),
              payment.refunded().amount());
          writeParts(connection, payment);
          return true;
        });
  }

  @Override
  public boolean replace(TrackedPayment next) {
    return unlessThere(
        connection -> {
          int changed =
              Sql.run(
                  connection,
                  "UPDATE npsp_payment SET version = ?, stage = ?, amount = ?, paid = ?,"
                      + " refunded = ? WHERE payment_no = ? AND version = ?",
                  next.version(),
                  next.stage().name(),
                  next.amount().amount(),
                  next.paid().amount(),
                  next.refunded().amount(),
                  next.number(),
                  next.version() - 1);
          if (changed == 0) {
            return false;
          }
          writeParts(connection, next);
          return true;
        });
  }

  @Override
  public List<TrackedPayment> list(PaymentStage stage, String after, int limit) {
    return sql.inTransaction(
        connection -> {
          List<TrackedPayment> found = new ArrayList<>();
          for (String number : numbers(connection, stage, after, limit)) {
            read(connection, number).ifPresent(found::add);
          }
          return found;
        });
  }

  private static List<String> numbers(
      Connection connection, PaymentStage stage, String after, int limit) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT payment_no FROM npsp_payment WHERE stage = ? AND payment_no > ?"
                + " ORDER BY payment_no")) {
      statement.setMaxRows(limit);
      Sql.set(statement, stage.name(), after);
      return Sql.rows(statement, row -> row.getString(1));
    }
  }

  @Override
  public Map<PaymentStage, PaymentTotal> totals() {
    return sql.inTransaction(
        connection -> {
          Map<PaymentStage, PaymentTotal> totals = new EnumMap<>(PaymentStage.class);
          try (PreparedStatement statement =
                  connection.prepareStatement(
                      "SELECT stage, COUNT(*), SUM(amount), SUM(paid), SUM(refunded)"
                          + " FROM npsp_payment GROUP BY stage");
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              totals.put(
                  PaymentStage.valueOf(row.getString(1)),
                  new PaymentTotal(
                      row.getLong(2),
                      Vnd.of(row.getLong(3)),
                      Vnd.of(row.getLong(4)),
                      Vnd.of(row.getLong(5))));
            }
          }
          return totals;
        });
  }

  @Override
  public void keep(KeptReceipt receipt) {
    boolean unusedIfThere =
        unlessThere(
            connection -> {
              Sql.run(
                  connection,
                  "INSERT INTO npsp_payment_receipt (reference, sha256, kept_at, pdf)"
                      + " VALUES (?, ?, ?, ?)",
                  receipt.reference().value(),
                  receipt.sha256(),
                  receipt.keptAt().toEpochMilli(),
                  receipt.pdf());
              return true;
            });
  }

  @Override
  public Optional<KeptReceipt> findReceipt(PaymentReference reference) {
    return sql.inTransaction(
        connection ->
            Sql.only(
                connection,
                "SELECT sha256, kept_at, pdf FROM npsp_payment_receipt WHERE reference = ?",
                row ->
                    KeptReceipt.of(
                        reference,
                        row.getBytes(3),
                        row.getString(1),
                        Instant.ofEpochMilli(row.getLong(2))),
                reference.value()));
  }

  /**
   * Head and parts are of one version: each part is asked for together with it, and when somebody
   * changed the payment in between, it is read again. One statement sees one state in every
   * database; two statements may not, not even within a transaction.
   */
  private static Optional<TrackedPayment> read(Connection connection, String number)
      throws SQLException {
    for (int turn = 0; turn < MOST_READS; turn++) {
      Optional<TrackedPayment> head = head(connection, number);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      Optional<TrackedPayment> whole = withParts(connection, head.get());
      if (whole.isPresent()) {
        return whole;
      }
    }
    throw new PaymentBusy(number);
  }

  private static Optional<TrackedPayment> head(Connection connection, String number)
      throws SQLException {
    return Sql.only(
        connection,
        "SELECT amount, version FROM npsp_payment WHERE payment_no = ?",
        row ->
            TrackedPayment.builder(number, Vnd.of(row.getLong(1))).version(row.getLong(2)).build(),
        number);
  }

  /** Empty when the payment is not of this version any more. */
  private static Optional<TrackedPayment> withParts(Connection connection, TrackedPayment head)
      throws SQLException {
    Optional<List<PaymentAttempt>> attempts = attempts(connection, head);
    Optional<List<PaymentRefund>> refunds = refunds(connection, head);
    Optional<List<PaymentMove>> history = history(connection, head);
    return attempts.isPresent() && refunds.isPresent() && history.isPresent()
        ? Optional.of(
            new TrackedPayment.Builder()
                .from(head)
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
            + " part.transaction_id, part.bank, part.transaction_time",
        row ->
            PaymentAttempt.builder(
                    PaymentReference.of(row.getString(2)),
                    Vnd.of(row.getLong(3)),
                    Instant.ofEpochMilli(row.getLong(4)))
                .stage(PaymentStage.valueOf(row.getString(5)))
                .expiresAt(moment(row, 6))
                .page(Optional.ofNullable(row.getString(7)).map(URI::create))
                .transactionId(Optional.ofNullable(row.getString(8)))
                .bank(Optional.ofNullable(row.getString(9)))
                .transactionTime(Optional.ofNullable(row.getString(10)))
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

  private static Optional<List<PaymentMove>> history(Connection connection, TrackedPayment head)
      throws SQLException {
    return parts(
        connection,
        head,
        "npsp_payment_move",
        "part.moved_at, part.reference, part.from_stage, part.to_stage, part.cause, part.note",
        row ->
            PaymentMove.builder()
                .at(Instant.ofEpochMilli(row.getLong(2)))
                .reference(PaymentReference.of(row.getString(3)))
                .from(PaymentStage.valueOf(row.getString(4)))
                .to(PaymentStage.valueOf(row.getString(5)))
                .cause(PaymentMoveCause.valueOf(row.getString(6)))
                .note(row.getString(7))
                .build());
  }

  private static void writeParts(Connection connection, TrackedPayment payment)
      throws SQLException {
    for (int seq = 0; seq < payment.attempts().size(); seq++) {
      writeAttempt(connection, payment, seq);
    }
    for (int seq = count(connection, "npsp_payment_refund", payment);
        seq < payment.refunds().size();
        seq++) {
      PaymentRefund refund = payment.refunds().get(seq);
      Sql.run(
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
      PaymentMove move = payment.history().get(seq);
      Sql.run(
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

  private static void writeAttempt(Connection connection, TrackedPayment payment, int seq)
      throws SQLException {
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
  }

  private static @Nullable String text(Optional<String> value) {
    return value.orElse(null);
  }

  private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  /** False, and nothing is changed, when the database says that a key is there already. */
  private boolean unlessThere(Sql.Work<Boolean> work) {
    try {
      return sql.inTransaction(work);
    } catch (PaymentStoreFailure e) {
      if (e.sqlState().startsWith(INTEGRITY)) {
        return false;
      }
      throw e;
    }
  }
}
