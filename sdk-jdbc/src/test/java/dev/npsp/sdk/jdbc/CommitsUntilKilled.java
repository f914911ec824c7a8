package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.TrackedPayment;
import java.io.PrintStream;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process that opens and settles payments in an H2 file and says each commit, until killed. */
final class CommitsUntilKilled {

  private static final int MOST = 1_000_000;

  private CommitsUntilKilled() {}

  static JdbcStores stores(String url) {
    return JdbcStores.over(ConnectionSource.ofDataSource(JdbcConnectionPool.create(url, "sa", "")));
  }

  static TrackedPayment begun(int number) {
    return PaymentSteps.begun("N" + number, "ref-" + number);
  }

  static TrackedPayment paid(int number) {
    return PaymentSteps.paid(begun(number));
  }

  /** With the database's address; writes {@code begun 7} and {@code paid 7} behind each commit. */
  public static void main(String[] args) {
    PrintStream out = System.out;
    JdbcStores stores = stores(args[0]);
    stores.createSchema();
    PaymentStore store = stores.payments();
    for (int number = 0; number < MOST; number++) {
      say(out, store.add(begun(number)), "begun " + number);
      say(out, store.replace(paid(number)), "paid " + number);
    }
  }

  private static void say(PrintStream out, boolean done, String what) {
    out.println(done ? what : "refused");
    out.flush();
  }
}
