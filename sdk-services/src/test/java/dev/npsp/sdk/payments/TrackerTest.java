package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.testing.MovableClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A tracker over a provider in memory, for the tests of one of its promises each. */
abstract class TrackerTest extends ClientOfPlatform {

  static final String NUMBER = Samples.DOSSIER.value();
  static final Duration LONG = Duration.ofMinutes(6);
  static final Duration BEYOND_ANY_PAGE = Duration.ofHours(3);

  final MovableClock clock = new MovableClock(Samples.ORDERED_AT);
  final PaymentStore store = PaymentStore.inMemory();
  FakeProvider provider;
  PaymentTracker tracker;

  @BeforeEach
  void openTracker() throws IOException {
    provider = new FakeProvider(payments);
    tracker = builder(store).build();
  }

  PaymentTracker.Builder builder(PaymentStore over) {
    return PaymentTracker.builder(provider, over)
        .clock(clock)
        .sleeper(duration -> {})
        .finalCodes(List.of("24"));
  }

  static PaymentOrder order(long amount) {
    return PaymentOrder.forDossier(
            ServiceFee.of(
                Samples.DOSSIER,
                Samples.fee().procedure(),
                Samples.fee().agency(),
                "Đơn vị thử nghiệm"),
            Vnd.of(amount),
            Samples.payee(),
            Samples.payer())
        .build();
  }

  PaymentReference open(long amount) {
    return open(order(amount));
  }

  PaymentReference open(PaymentOrder order) {
    return tracker.open(NUMBER, order).reference();
  }

  ReceivedResult told(PaymentReference reference, long amount, String code) {
    return tracker.receiveResult(FakeProvider.result(reference, Vnd.of(amount), code));
  }

  PaymentState state() {
    return tracker.get(NUMBER).state();
  }

  PaymentAttempt attempt(PaymentReference reference) {
    return tracker.get(NUMBER).attempt(reference).orElseThrow();
  }
}
