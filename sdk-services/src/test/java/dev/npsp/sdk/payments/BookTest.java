package dev.npsp.sdk.payments;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.RequestOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A book over a provider in memory, for the tests of one of its promises each. */
abstract class BookTest extends ClientOfPlatform {

  static final String NUMBER = Samples.DOSSIER.value();
  static final Duration LONG = Duration.ofMinutes(6);
  static final Duration BEYOND_ANY_PAGE = Duration.ofHours(3);

  final TestClock clock = new TestClock();
  final PaymentStore store = PaymentStore.inMemory();
  FakeProvider provider;
  PaymentBook book;

  @BeforeEach
  void openBook() throws IOException {
    provider = new FakeProvider(payments);
    book = builder(store).build();
  }

  PaymentBook.Builder builder(PaymentStore over) {
    return PaymentBook.builder(provider, over)
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
    return book.open(NUMBER, order, RequestOptions.defaults()).reference();
  }

  ReceivedResult told(PaymentReference reference, long amount, String code) {
    return book.receiveResult(FakeProvider.result(reference, Vnd.of(amount), code));
  }

  PaymentStage stage() {
    return book.get(NUMBER).stage();
  }

  PaymentAttempt attempt(PaymentReference reference) {
    return book.get(NUMBER).attempt(reference).orElseThrow();
  }
}
