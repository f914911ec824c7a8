package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.DossierNumbers;
import dev.npsp.sdk.examples.support.SampleFee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.ServiceFee;
import java.time.Clock;

/** Makes the bills of a run: fees of dossiers that differ in number and amount. */
final class BillGenerator {

  private static final long LEAST_FEE = 50_000;
  private static final long STEPS = 300;
  private static final long STEP = 500;
  private static final long CORRECTION = 15_000;
  private static final int AMOUNT = -1;

  private final ProcedureReference procedure;
  private final ConnectionOptions connection;
  private final DossierNumbers numbers;
  private final long seed;

  private BillGenerator(
      ProcedureReference procedure,
      ConnectionOptions connection,
      DossierNumbers numbers,
      long seed) {
    this.procedure = procedure;
    this.connection = connection;
    this.numbers = numbers;
    this.seed = seed;
  }

  /** For the procedure of the connection, as the portal names it today. */
  static BillGenerator forThisRun(
      PortalClient portal, ConnectionOptions connection, Clock clock, long seed) {
    return new BillGenerator(
        portal.procedures().get(connection.procedure()).reference(),
        connection,
        new DossierNumbers(connection.agency(), clock),
        seed);
  }

  /** What is to be paid for the n-th dossier. */
  PaymentOrder bill(int n) {
    return bill(n, fee(n));
  }

  /** The same after its fee was corrected: it is dearer. */
  PaymentOrder corrected(int n) {
    return bill(n, fee(n) + CORRECTION);
  }

  private long fee(int n) {
    return LEAST_FEE + FaultInjector.random(seed, n, AMOUNT).nextLong(STEPS) * STEP;
  }

  private PaymentOrder bill(int n, long fee) {
    return PaymentOrder.forDossier(
            ServiceFee.of(numbers.number(n), procedure, connection.agency(), "Bộ phận Một cửa"),
            Vnd.of(fee),
            SampleFee.PAYEE,
            Person.builder("Nguyễn Văn Ví Dụ").address(PostalAddress.of("Thanh Hóa")).build())
        .build();
  }
}
