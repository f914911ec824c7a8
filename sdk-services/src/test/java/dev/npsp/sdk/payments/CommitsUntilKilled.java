package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.Vnd;
import java.io.PrintStream;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process that opens and settles payments in an H2 file and says each commit, until killed. */
final class CommitsUntilKilled {

  static final Vnd FEE = Vnd.of(150_000);
  private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
  private static final int MOST = 1_000_000;

  private CommitsUntilKilled() {}

  static JdbcPaymentStore store(String url) {
    return JdbcPaymentStore.over(JdbcConnectionPool.create(url, "sa", ""));
  }

  static TrackedPayment begun(int number) {
    PaymentAttempt attempt =
        PaymentAttempt.builder(PaymentReference.of("ref-" + number), FEE, AT)
            .state(PaymentState.CREATED)
            .build();
    return TrackedPayment.expected("N" + number, FEE)
        .with(attempt, PaymentTransitionCause.HOST, "begun", AT);
  }

  static TrackedPayment paid(int number) {
    return begun(number)
        .moved(
            PaymentReference.of("ref-" + number),
            PaymentState.PAID,
            PaymentTransitionCause.RESULT,
            "code 00",
            AT,
            UnaryOperator.identity())
        .nextVersion();
  }

  /** With the database's address; writes {@code begun 7} and {@code paid 7} behind each commit. */
  public static void main(String[] args) {
    PrintStream out = System.out;
    JdbcPaymentStore store = store(args[0]);
    store.createSchema();
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
