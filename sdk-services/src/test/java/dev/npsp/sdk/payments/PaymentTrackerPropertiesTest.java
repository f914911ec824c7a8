package dev.npsp.sdk.payments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.FakeProvider.Line;
import dev.npsp.sdk.testing.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * Whatever happens in whatever order, at two nodes over one store, with lost requests and answers,
 * failing writes, corrected fees, refunds and time that passes: nothing is lost, nothing is called
 * paid that is not, and one call moves a payment.
 */
class PaymentTrackerPropertiesTest {

  private static final String NUMBER = Samples.DOSSIER.value();
  private static final List<Line> LINES =
      List.of(Line.GOOD, Line.GOOD, Line.LOSES_ANSWER, Line.LOSES_REQUEST, Line.REFUSES);

  private final Platform platform = started();

  private static Platform started() {
    try {
      return new Platform();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterProperty
  void stop() {
    platform.close();
  }

  /** One thing that happens. */
  record Step(int what, int node, int which, int amount, int trouble) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 6))
        .as(Step::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(60);
  }

  @Property(tries = 500)
  void anySequence_losesNothingAndCallsNothingPaidThatIsNot(@ForAll("steps") List<Step> steps) {
    World world = new World(platform);
    for (Step step : steps) {
      world.act(step);
      world.check();
    }
    world.end();
  }

  /** A provider, two nodes over one store, and what was seen of them. */
  private static final class World {
    private final MovableClock clock = new MovableClock(Samples.ORDERED_AT);
    private final BrokenStore store = new BrokenStore(PaymentStore.inMemory());
    private final FakeProvider provider;
    private final List<PaymentTracker> nodes = new ArrayList<>();
    private final Map<PaymentReference, Integer> movedToPaid = new HashMap<>();
    private final Map<PaymentReference, Integer> heardPaid = new HashMap<>();
    private int refunds;

    World(Platform platform) {
      provider = new FakeProvider(platform.client(Samples.settings().build()));
      for (int node = 0; node < 2; node++) {
        FakeProvider own =
            new FakeProvider(
                platform.client(Samples.settings().build()), provider.opened, provider.states) {
              @Override
              public PaymentPage open(PaymentOrder order) {
                return provider.open(order);
              }
            };
        nodes.add(
            PaymentTracker.builder(own, store)
                .clock(clock)
                .sleeper(duration -> {})
                .finalCodes(List.of("24"))
                .listener(this::hear)
                .build());
      }
    }

    private void hear(PaymentChange change) {
      for (PaymentTransition move : change.moves()) {
        if (move.from() != move.to() && move.to() == PaymentState.PAID) {
          heardPaid.merge(move.reference(), 1, Integer::sum);
        }
      }
    }

    private TrackedPayment payment() {
      return store.find(NUMBER).orElse(TrackedPayment.expected(NUMBER, Vnd.of(50_000)));
    }

    private PaymentReference attempt(Step step) {
      List<PaymentAttempt> attempts = payment().attempts();
      return attempts.isEmpty()
          ? Samples.REFERENCE
          : attempts.get(step.which % attempts.size()).reference();
    }

    void act(Step step) {
      provider.line =
          order -> {
            store.failing = step.trouble == 5; // the page opens, and cannot be written down
            return LINES.get(step.trouble % LINES.size());
          };
      try {
        act(nodes.get(step.node), step, Vnd.of(50_000L * step.amount));
      } catch (PortalException | IllegalArgumentException | IllegalStateException expected) {
        assertThat(expected.getMessage()).isNotBlank();
      } finally {
        store.failing = false;
      }
    }

    private void act(PaymentTracker tracker, Step step, Vnd amount) {
      PaymentReference reference = attempt(step);
      switch (step.what) {
        case 0, 1 -> tracker.open(NUMBER, order(amount));
        case 2 -> pays(reference);
        case 3 ->
            provider.states.replace(
                reference, ProviderStatusCode.PENDING, ProviderStatusCode.FAILED);
        case 4, 5 -> tells(tracker, reference, step);
        case 6 -> tracker.resolve(NUMBER);
        case 7 -> tracker.resolveAll();
        case 8 -> tracker.refund(reference, "R" + refunds++, amount, "x");
        case 9 -> tracker.expect(NUMBER, amount);
        case 10 -> clock.forward(Duration.ofMinutes(1L + 40L * step.trouble));
        case 11 -> tracker.replace(NUMBER, order(amount), "corrected");
        default -> tracker.giveUp(NUMBER, "officer", "x");
      }
    }

    /** A page that was once given can be paid whatever the host thinks of it. */
    private void pays(PaymentReference reference) {
      provider.states.replace(reference, ProviderStatusCode.PENDING, ProviderStatusCode.PAID);
    }

    private void tells(PaymentTracker tracker, PaymentReference reference, Step step) {
      Vnd amount = provider.opened.get(reference);
      if (amount == null) {
        return;
      }
      store.failing = step.trouble == 6; // the result comes, and cannot be written down
      ProviderStatusCode state = provider.states.get(reference);
      String code =
          ProviderStatusCode.PAID.equals(state)
              ? "00"
              : ProviderStatusCode.FAILED.equals(state) && step.trouble < 3 ? "24" : "99";
      deliver(tracker, reference, amount, code);
    }

    private void deliver(
        PaymentTracker tracker, PaymentReference reference, Vnd amount, String code) {
      InboundRequest result = FakeProvider.result(reference, amount, code);
      ReceivedResult received = tracker.receiveResult(result);
      if (received.movedHere() && code.equals("00")) {
        movedToPaid.merge(reference, 1, Integer::sum);
      }
    }

    private static PaymentOrder order(Vnd amount) {
      return TrackerTest.order(amount.amount());
    }

    void check() {
      TrackedPayment payment = payment();
      long inTheWay = payment.attempts().stream().filter(TrackerPolicy::isInTheWay).count();
      long kept = 0;
      boolean anyPaid = false;
      for (PaymentAttempt attempt : payment.attempts()) {
        ProviderStatusCode truth = provider.states.get(attempt.reference());
        boolean came = attempt.state().isPaid() || attempt.state() == PaymentState.REFUNDED;
        assertThat(came).as("called paid").isIn(false, ProviderStatusCode.PAID.equals(truth));
        if (attempt.state() == PaymentState.FAILED && ProviderStatusCode.PENDING.equals(truth)) {
          assertThat(isGivenUp(payment, attempt)).as("failed, but it can be paid").isTrue();
        }
        kept += came ? attempt.amount().amount() : 0;
        anyPaid |= attempt.state().isPaid();
      }
      kept -= payment.refunded().amount();
      assertThat(inTheWay).isLessThanOrEqualTo(1 + told(payment));
      assertThat(payment.state().isPaid()).isEqualTo(anyPaid && kept >= payment.amount().amount());
      assertThat(payment.overpaid().amount())
          .isEqualTo(Math.max(0, kept - payment.amount().amount()));
      assertThat(payment.underpaid().amount())
          .isEqualTo(kept == 0 ? 0 : Math.max(0, payment.amount().amount() - kept));
    }

    private static boolean isGivenUp(TrackedPayment payment, PaymentAttempt attempt) {
      return payment.history().stream()
          .anyMatch(
              move ->
                  move.reference().equals(attempt.reference())
                      && move.cause() == PaymentTransitionCause.OFFICER);
    }

    /** Attempts that were settled once, and came back into doubt by what was told. */
    private static long told(TrackedPayment payment) {
      return payment.history().stream()
          .filter(move -> move.from() == PaymentState.FAILED && move.to() != PaymentState.FAILED)
          .count();
    }

    /** In the end all is asked about, and what an officer gave up is told. */
    void end() {
      clock.forward(Duration.ofDays(1));
      nodes.get(0).resolveAll();
      long came = 0;
      for (Map.Entry<PaymentReference, ProviderStatusCode> one : provider.states.entrySet()) {
        if (one.getValue().equals(ProviderStatusCode.PAID)) {
          Vnd amount = requireNonNull(provider.opened.get(one.getKey()));
          deliver(nodes.get(1), one.getKey(), amount, "00");
          came += amount.amount();
        }
      }
      check();
      assertThat(payment().paid()).isEqualTo(Vnd.of(came));
      for (PaymentAttempt attempt : payment().attempts()) {
        boolean paid =
            provider.states.getOrDefault(attempt.reference(), ProviderStatusCode.FAILED)
                == ProviderStatusCode.PAID;
        assertThat(heardPaid.getOrDefault(attempt.reference(), 0)).isEqualTo(paid ? 1 : 0);
        assertThat(movedToPaid.getOrDefault(attempt.reference(), 0)).isLessThanOrEqualTo(1);
      }
    }
  }
}
