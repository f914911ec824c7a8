package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.FakeProvider.Line;
import dev.npsp.sdk.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thousand bills over lines that lose requests and answers, with results lost and repeated. */
class PaymentTrackerThousandTest extends ClientOfPlatform {

  private static final Vnd FEE = Vnd.of(150_000);
  private static final Duration LONG = Duration.ofMinutes(6);

  private final MovableClock clock = new MovableClock(Samples.ORDERED_AT);
  private final PaymentStore store = PaymentStore.inMemory();
  private FakeProvider provider;
  private PaymentTracker tracker;

  @BeforeEach
  void openTracker() {
    provider = new FakeProvider(payments);
    tracker = PaymentTracker.builder(provider, store).clock(clock).sleeper(duration -> {}).build();
  }

  @Test
  void thousandBills_withLostRepeatedAndReorderedAnswers_areEachPaidOnceOrNot() throws Exception {
    int bills = 1000;
    Random dice = new Random(42);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < bills; i++) {
      lines.add(
          dice.nextInt(5) > 0
              ? Line.GOOD
              : dice.nextBoolean() ? Line.LOSES_ANSWER : Line.LOSES_REQUEST);
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < bills; i++) {
        String number = "bill-%04d".formatted(i);
        Line line = lines.get(i);
        all.add(threads.submit(() -> openLosing(number, line)));
      }
      await(all);
      List<InboundRequest> results = new ArrayList<>();
      provider.opened.forEach(
          (reference, amount) -> {
            provider.states.put(reference, ProviderStatusCode.PAID);
            results.add(FakeProvider.result(reference, amount, "00"));
            results.add(FakeProvider.result(reference, amount, "00"));
          });
      Collections.shuffle(results, dice);
      // a third is lost on its way
      for (InboundRequest result : results.subList(0, results.size() * 2 / 3)) {
        all.add(threads.submit(() -> tracker.receive(result)));
      }
      await(all);
    } finally {
      threads.shutdownNow();
    }
    clock.forward(LONG);
    ResolveReport report = tracker.resolveAll();
    assertThat(report.failures()).isEmpty();
    long paid = tracker.total(PaymentState.PAID).payments();
    assertThat(paid).isEqualTo(provider.opened.size());
    assertThat(tracker.total(PaymentState.PAID).paid()).isEqualTo(Vnd.of(paid * FEE.amount()));
    assertThat(paid + tracker.total(PaymentState.FAILED).payments()).isEqualTo(bills);
    for (TrackedPayment one : tracker.list(PaymentState.PAID, "", bills)) {
      assertThat(one.overpaid()).isEqualTo(Vnd.ZERO);
    }
  }

  private Object openLosing(String number, Line line) {
    FakeProvider own = new FakeProvider(payments);
    own.line = order -> line;
    PaymentTracker node = PaymentTracker.builder(own, store).clock(clock).build();
    try {
      return node.open(number, Samples.order().build());
    } catch (OutcomeUnknown e) {
      return e;
    } finally {
      provider.opened.putAll(own.opened);
      own.states.forEach(provider.states::putIfAbsent);
    }
  }

  private static void await(List<Future<?>> all) throws Exception {
    for (Future<?> one : all) {
      one.get();
    }
    all.clear();
  }
}
