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

  /**
   * Makes the tables, all of them, once.
   *
   * @throws PaymentStoreFailure when one of them is there; the error says so
   */
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
    return sql.inTransaction(connection -> PaymentReading.read(connection, number));
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
          return number.isPresent()
              ? PaymentReading.read(connection, number.get())
              : Optional.empty();
        });
  }

  @Override
  public boolean add(TrackedPayment payment) {
    return unlessThere(
        connection -> {
          Sql.run(
              connection,
              "INSERT INTO npsp_payment (payment_no, version, stage, amount, paid, refunded,"
                  + " unsettled) VALUES (?, ?, ?, ?, ?, ?, ?)",
              payment.number(),
              payment.version(),
              payment.stage().name(),
              payment.amount().amount(),
              payment.paid().amount(),
              payment.refunded().amount(),
              unsettled(payment));
          PaymentWriting.parts(connection, payment);
          return true;
        });
  }

  @Override
  public boolean replace(TrackedPayment next, Runnable within) {
    return unlessThere(
        connection -> {
          int changed =
              Sql.run(
                  connection,
                  "UPDATE npsp_payment SET version = ?, stage = ?, amount = ?, paid = ?,"
                      + " refunded = ?, unsettled = ? WHERE payment_no = ? AND version = ?",
                  next.version(),
                  next.stage().name(),
                  next.amount().amount(),
                  next.paid().amount(),
                  next.refunded().amount(),
                  unsettled(next),
                  next.number(),
                  next.version() - 1);
          if (changed == 0) {
            return false;
          }
          PaymentWriting.parts(connection, next);
          within.run();
          return true;
        });
  }

  /** A column of its own, so that a page of them is found without reading all attempts. */
  private static int unsettled(TrackedPayment payment) {
    return payment.hasUnsettled() ? 1 : 0;
  }

  @Override
  public List<TrackedPayment> list(PaymentStage stage, String after, int limit) {
    return list("stage = ?", stage.name(), after, limit);
  }

  @Override
  public List<TrackedPayment> listUnsettled(String after, int limit) {
    return list("unsettled = ?", 1, after, limit);
  }

  private List<TrackedPayment> list(String which, Object value, String after, int limit) {
    return sql.inTransaction(
        connection -> {
          List<TrackedPayment> found = new ArrayList<>();
          for (String number : numbers(connection, which, value, after, limit)) {
            PaymentReading.read(connection, number).ifPresent(found::add);
          }
          return found;
        });
  }

  private static List<String> numbers(
      Connection connection, String which, Object value, String after, int limit)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT payment_no FROM npsp_payment WHERE "
                + which
                + " AND payment_no > ? ORDER BY payment_no")) {
      statement.setMaxRows(limit);
      Sql.set(statement, value, after);
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
