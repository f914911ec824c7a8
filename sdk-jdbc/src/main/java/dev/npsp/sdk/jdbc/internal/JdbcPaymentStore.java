package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import dev.npsp.sdk.payments.KeptReceipt;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.PaymentTotal;
import dev.npsp.sdk.payments.TrackedPayment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Payments in five tables. Two nodes over one database never both move a payment, since a change is
 * made on its version. Moments are milliseconds since 1970 (UTC), amounts whole dong.
 */
public final class JdbcPaymentStore implements PaymentStore {

  private final Transactions transactions;

  public JdbcPaymentStore(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<TrackedPayment> find(String number) {
    return StoreTexts.isStorable(number)
        ? transactions.run(connection -> PaymentReading.read(connection, number))
        : Optional.empty();
  }

  @Override
  public Optional<TrackedPayment> findByReference(PaymentReference reference) {
    return transactions.run(
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
    if (!StoreTexts.isStorable(payment.number())) {
      throw transactions.unfitKey();
    }
    return transactions.runUnlessTaken(
        connection -> {
          Sql.insert(
              connection,
              "INSERT INTO npsp_payment (payment_no, version, stage, amount, paid, refunded,"
                  + " unsettled) VALUES (?, ?, ?, ?, ?, ?, ?)",
              payment.number(),
              payment.version(),
              payment.state().name(),
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
    return transactions.runUnlessTaken(
        connection -> {
          int changed =
              Sql.run(
                  connection,
                  "UPDATE npsp_payment SET version = ?, stage = ?, amount = ?, paid = ?,"
                      + " refunded = ?, unsettled = ? WHERE payment_no = ? AND version = ?",
                  next.version(),
                  next.state().name(),
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
  public List<TrackedPayment> list(PaymentState state, String after, int limit) {
    return list("stage = ?", state.name(), after, limit);
  }

  @Override
  public List<TrackedPayment> listUnsettled(String after, int limit) {
    return list("unsettled = ?", 1, after, limit);
  }

  private List<TrackedPayment> list(String which, Object value, String after, int limit) {
    return transactions.run(
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
    return Sql.first(
        connection,
        limit,
        "SELECT payment_no FROM npsp_payment WHERE "
            + which
            + " AND payment_no > ? ORDER BY payment_no",
        row -> row.getString(1),
        value,
        after);
  }

  @Override
  public Map<PaymentState, PaymentTotal> totals() {
    return transactions.run(
        connection -> {
          Map<PaymentState, PaymentTotal> totals = new EnumMap<>(PaymentState.class);
          Sql.all(
                  connection,
                  "SELECT stage, COUNT(*), SUM(amount), SUM(paid), SUM(refunded)"
                      + " FROM npsp_payment GROUP BY stage",
                  row -> Map.entry(PaymentState.valueOf(row.getString(1)), total(row)))
              .forEach(one -> totals.put(one.getKey(), one.getValue()));
          return totals;
        });
  }

  private static PaymentTotal total(ResultSet row) throws SQLException {
    return new PaymentTotal(
        row.getLong(2), Vnd.of(row.getLong(3)), Vnd.of(row.getLong(4)), Vnd.of(row.getLong(5)));
  }

  @Override
  public void keep(KeptReceipt receipt) {
    boolean unusedIfThere =
        transactions.runUnlessTaken(
            connection -> {
              Sql.insert(
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
    return transactions.run(
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
}
