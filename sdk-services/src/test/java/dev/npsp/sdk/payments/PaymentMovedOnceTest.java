package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.house.Logged;
import dev.npsp.sdk.inbound.InboundEvent;
import dev.npsp.sdk.inbound.InboundPaths;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.payments.FakeProvider.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Exactly one caller is told that it moved a payment, on however many nodes over one store. */
class PaymentMovedOnceTest extends TrackerTest {

  private static final long FEE = 150_000;

  /** A node of its own: its client remembers results by itself, the store alone is shared. */
  private PaymentTracker node(PaymentStore shared, PaymentListener listener, Sleeper sleeper) {
    FakeProvider own =
        new FakeProvider(
            platform.client(Samples.settings().build()), provider.opened, provider.states) {
          @Override
          public PaymentPage open(PaymentOrder order) {
            return provider.open(order);
          }
        };
    return PaymentTracker.builder(own, shared)
        .clock(clock)
        .sleeper(sleeper)
        .listener(listener)
        .build();
  }

  private static <T> List<T> allOf(int threads, List<Callable<T>> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> one : pool.invokeAll(work)) {
        results.add(one.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void receiveResult_byManyAtTwoNodes_movesAtExactlyOne() throws Exception {
    PaymentStore shared = PaymentStore.inMemory();
    List<PaymentChange> heard = new ArrayList<>();
    PaymentListener listener =
        change -> {
          synchronized (heard) {
            heard.add(change);
          }
        };
    List<PaymentTracker> nodes =
        List.of(node(shared, listener, duration -> {}), node(shared, listener, duration -> {}));
    for (int round = 0; round < 10; round++) {
      String number = "bill-" + round;
      PaymentReference reference = nodes.get(0).open(number, order(FEE)).reference();
      InboundRequest result = FakeProvider.result(reference, Vnd.of(FEE), "00");
      List<Callable<ReceivedResult>> calls = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        PaymentTracker node = nodes.get(i % 2);
        calls.add(() -> node.receiveResult(result));
      }
      List<ReceivedResult> results = allOf(12, calls);
      assertThat(results).filteredOn(ReceivedResult::movedHere).hasSize(1);
      assertThat(results)
          .allSatisfy(one -> assertThat(one.payment().state()).isEqualTo(PaymentState.PAID));
    }
    assertThat(heard).filteredOn(PaymentChange::becamePaid).hasSize(10);
  }

  @Test
  void open_byTwoHundredAtTwoNodes_givesAllTheOnePage() throws Exception {
    PaymentStore shared = PaymentStore.inMemory();
    CountDownLatch opened = new CountDownLatch(1);
    AtomicInteger waiting = new AtomicInteger();
    Sleeper sleeper =
        duration -> {
          waiting.incrementAndGet();
          assertThat(opened.await(30, TimeUnit.SECONDS)).isTrue();
        };
    List<PaymentTracker> nodes =
        List.of(node(shared, change -> {}, sleeper), node(shared, change -> {}, sleeper));
    List<Callable<PaymentReference>> calls = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      PaymentTracker node = nodes.get(i % 2);
      calls.add(
          () -> {
            PaymentPage page = node.open(NUMBER, order(FEE));
            opened.countDown();
            return page.reference();
          });
    }
    assertThat(new HashSet<>(allOf(32, calls))).hasSize(1);
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_whileAnotherIsOpening_waitsNotLongerThanItIsGiven() {
    List<Duration> waits = new ArrayList<>();
    tracker =
        PaymentTracker.builder(provider, store)
            .clock(clock)
            .sleeper(waits::add)
            .waitForPage(Duration.ofMillis(300))
            .build();
    provider.line =
        order -> {
          assertThatThrownBy(() -> tracker.open(NUMBER, order(FEE)))
              .isInstanceOfSatisfying(
                  PaymentNotSettled.class,
                  e -> assertThat(e.state()).isEqualTo(PaymentState.CREATED));
          return Line.GOOD;
        };
    open(FEE);
    assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofMillis(300));
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_whileAnotherIsOpeningForLong_waitsNotLongerThanTheTrackerSays() {
    List<Duration> waits = new ArrayList<>();
    tracker = PaymentTracker.builder(provider, store).clock(clock).sleeper(waits::add).build();
    provider.line =
        order -> {
          assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
          return Line.GOOD;
        };
    open(FEE);
    assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void open_whenInterruptedWhileItWaits_endsAndKeepsTheFlag() {
    Sleeper interrupted =
        duration -> {
          throw new InterruptedException("stop");
        };
    tracker = PaymentTracker.builder(provider, store).clock(clock).sleeper(interrupted).build();
    provider.line =
        order -> {
          assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
          assertThat(Thread.interrupted()).isTrue();
          return Line.GOOD;
        };
    assertThat(open(FEE)).isNotNull();
  }

  @Test
  void listener_thatThrows_rollsTheMoveBackAndNothingIsAcknowledged() {
    PaymentStore shared = PaymentStore.inMemory();
    AtomicInteger failures = new AtomicInteger(1);
    List<String> heard = new ArrayList<>();
    PaymentTracker node =
        node(
            shared,
            change -> {
              if (change.becamePaid() && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the outbox is full");
              }
              change.moves().forEach(move -> heard.add(move.from() + ">" + move.to()));
            },
            duration -> {});
    PaymentReference reference = node.open(NUMBER, order(FEE)).reference();
    InboundRequest result = FakeProvider.result(reference, Vnd.of(FEE), "00");
    assertThatThrownBy(() -> node.resultHandler().answer(result))
        .isInstanceOf(IllegalStateException.class);
    assertThat(node.get(NUMBER).state()).isEqualTo(PaymentState.PAGE_OPENED);
    assertThat(node.get(NUMBER).history()).hasSize(2);
    assertThat(node.resultHandler().answer(result).outcome()).isEqualTo(InboundOutcome.ACCEPTED);
    assertThat(heard).containsExactly("CREATED>PAGE_OPENED", "PAGE_OPENED>PAID");
  }

  @Test
  void listener_thatEndsInAnError_rollsTheMoveBack() {
    PaymentStore shared = PaymentStore.inMemory();
    PaymentTracker node =
        node(
            shared,
            change -> {
              if (change.becamePaid()) {
                throw new NoClassDefFoundError("outbox");
              }
            },
            duration -> {});
    PaymentReference reference = node.open(NUMBER, order(FEE)).reference();
    InboundRequest result = FakeProvider.result(reference, Vnd.of(FEE), "00");
    assertThatThrownBy(() -> node.receive(result)).isInstanceOf(NoClassDefFoundError.class);
    TrackedPayment payment = node.get(NUMBER);
    assertThat(payment.state()).isEqualTo(PaymentState.PAGE_OPENED);
    assertThat(shared.totals()).containsOnlyKeys(PaymentState.PAGE_OPENED);
    assertThat(payment.version()).isEqualTo(2);
  }

  @Test
  void listener_hearsWhenLessOrMoreIsDue() {
    List<PaymentChange> heard = new ArrayList<>();
    tracker = builder(store).listener(heard::add).build();
    told(open(FEE), FEE, "00");
    heard.clear();
    tracker.expect(NUMBER, Vnd.of(FEE + 1));
    assertThat(heard)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.payment().state()).isEqualTo(PaymentState.UNDERPAID);
              assertThat(change.moves()).isEmpty();
            });
    tracker.expect(NUMBER, Vnd.of(FEE));
    assertThat(heard).last().extracting(PaymentChange::becamePaid).isEqualTo(true);
  }

  @Test
  void resultHandler_atTwoNodes_saysAcceptedOnce() {
    PaymentTracker one = node(store, change -> {}, duration -> {});
    PaymentTracker other = node(store, change -> {}, duration -> {});
    InboundRequest result = FakeProvider.result(open(FEE), Vnd.of(FEE), "00");
    assertThat(one.resultHandler().answer(result).outcome()).isEqualTo(InboundOutcome.ACCEPTED);
    InboundReply second = other.resultHandler().answer(result);
    assertThat(second.outcome()).isEqualTo(InboundOutcome.REPEATED);
    assertThat(second.body()).isEqualTo(one.resultHandler().answer(result).body());
  }

  @Test
  void forgedResult_isLoggedAtWarnAndFoundByIdAndEnd() {
    PaymentReference reference = open(FEE);
    List<InboundEvent> events = new ArrayList<>();
    InboundPortal door =
        InboundPortal.builder(CallerGuard.everybody())
            .onPaymentResult(tracker.resultHandler())
            .listener(events::add)
            .build();
    var forged = Confirms.tree();
    forged.put("MaThamChieu", reference.value());
    byte[] body =
        Samples.JSON.write(Samples.tree(Confirms.signed(forged, Secret.of("guess")).copyOfBody()));
    String log =
        Logged.by(
            () ->
                door.answer(
                    InboundRequest.of("POST", "/" + InboundPaths.PAYMENT_RESULT, Map.of(), body)));
    String end = reference.value().substring(reference.value().length() - 4);
    assertThat(events).hasSize(1);
    InboundEvent event = events.get(0);
    assertThat(event.outcome()).isEqualTo(InboundOutcome.REJECTED);
    assertThat(event.referenceEnd()).contains(end);
    assertThat(event.toString()).contains(event.id()).contains(end);
    assertThat(log)
        .contains("WARN")
        .contains(event.id())
        .contains("WRONG_CHECKSUM")
        .contains(end)
        .doesNotContain(reference.value());
    assertThat(state()).isEqualTo(PaymentState.PAGE_OPENED);
  }

  @Test
  void forgedReference_showsNothingButLettersAndDigitsOfItsEnd() {
    var forged = Confirms.tree();
    forged.put("MaThamChieu", "Nguyễn Văn Thử");
    CallbackRejected rejected = rejected(Confirms.signed(forged, Secret.of("guess")));
    assertThat(rejected.referenceEnd()).contains("?Th?");
  }
}
