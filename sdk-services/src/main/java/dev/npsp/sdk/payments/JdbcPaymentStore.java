package dev.npsp.sdk.payments;

import dev.npsp.sdk.Vnd;
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
    return PaymentTables.statements(binary);
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

  /** Head and parts are of one version: when somebody changed it in between, it is read again. */
  private static Optional<TrackedPayment> read(Connection connection, String number)
      throws SQLException {
    for (int turn = 0; turn < MOST_READS; turn++) {
      Optional<TrackedPayment.Builder> head = head(connection, number);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      TrackedPayment payment =
          head.get()
              .attempts(AttemptRows.of(connection, number))
              .refunds(refunds(connection, number))
              .history(history(connection, number))
              .build();
      long now =
          Sql.only(
                  connection,
                  "SELECT version FROM npsp_payment WHERE payment_no = ?",
                  row -> row.getLong(1),
                  number)
              .orElse(0L);
      if (now == payment.version()) {
        return Optional.of(payment);
      }
    }
    throw new PaymentBusy(number);
  }

  private static Optional<TrackedPayment.Builder> head(Connection connection, String number)
      throws SQLException {
    return Sql.only(
        connection,
        "SELECT amount, version FROM npsp_payment WHERE payment_no = ?",
        row -> {
          TrackedPayment.Builder head = TrackedPayment.builder(number, Vnd.of(row.getLong(1)));
          head.version(row.getLong(2));
          return head;
        },
        number);
  }

  private static List<PaymentRefund> refunds(Connection connection, String number)
      throws SQLException {
    return Sql.all(
        connection,
        "SELECT refund_id, reference, amount, refunded_at FROM npsp_payment_refund"
            + " WHERE payment_no = ? ORDER BY seq",
        row ->
            PaymentRefund.of(
                row.getString(1),
                PaymentReference.of(row.getString(2)),
                Vnd.of(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4))),
        number);
  }

  private static List<PaymentMove> history(Connection connection, String number)
      throws SQLException {
    return Sql.all(
        connection,
        "SELECT moved_at, reference, from_stage, to_stage, cause, note FROM npsp_payment_move"
            + " WHERE payment_no = ? ORDER BY seq",
        row ->
            PaymentMove.builder()
                .at(Instant.ofEpochMilli(row.getLong(1)))
                .reference(PaymentReference.of(row.getString(2)))
                .from(PaymentStage.valueOf(row.getString(3)))
                .to(PaymentStage.valueOf(row.getString(4)))
                .cause(PaymentMoveCause.valueOf(row.getString(5)))
                .note(row.getString(6))
                .build(),
        number);
  }

  private static void writeParts(Connection connection, TrackedPayment payment)
      throws SQLException {
    for (int seq = 0; seq < payment.attempts().size(); seq++) {
      AttemptRows.write(connection, payment, seq);
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

  private static int count(Connection connection, String table, TrackedPayment payment)
      throws SQLException {
    return Sql.only(
            connection,
            "SELECT COUNT(*) FROM " + table + " WHERE payment_no = ?",
            row -> row.getInt(1),
            payment.number())
        .orElse(0);
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
