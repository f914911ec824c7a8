package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.Vnd;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A payment callback loads its payment once and writes it once. */
class ResultLoadedOnceTest extends TrackerTest {

  private static final long FEE = 150_000;

  private final List<String> asked = new ArrayList<>();

  /** What happens in the store while a payment that was loaded is about to be written. */
  private Runnable beforeWriting = () -> {};

  private final PaymentStore counted =
      (PaymentStore)
          Proxy.newProxyInstance(
              PaymentStore.class.getClassLoader(),
              new Class<?>[] {PaymentStore.class},
              (proxy, method, arguments) -> {
                asked.add(method.getName());
                if (method.getName().equals("replace")) {
                  Runnable once = beforeWriting;
                  beforeWriting = () -> {};
                  once.run();
                }
                try {
                  return method.invoke(store, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });

  @Test
  void result_thatPays_isOneLoadAndOneWrite() {
    InboundReply reply = answer(result(FEE, "00"));
    assertThat(asked).containsExactly("findByReference", "replace");
    assertThat(reply.outcome()).isEqualTo(InboundOutcome.ACCEPTED);
    assertThat(state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void result_thatFails_isOneLoadAndOneWrite() {
    answer(result(FEE, "24"));
    assertThat(asked).containsExactly("findByReference", "replace");
    assertThat(state()).isEqualTo(PaymentState.FAILED);
  }

  @Test
  void result_ofAnotherAmount_isLoadedAndNotWritten() {
    InboundRequest other = result(FEE + 1, "00");
    assertThatThrownBy(() -> answer(other))
        .isInstanceOfSatisfying(
            CallbackRejected.class,
            e -> assertThat(e.reason()).isEqualTo(CallbackRejected.Reason.AMOUNT_DIFFERS));
    assertThat(asked).containsExactly("findByReference");
    assertThat(state()).isEqualTo(PaymentState.PAGE_OPENED);
  }

  /**
   * The payment moved on between the comparison and the write: it is read again, not overwritten.
   */
  @Test
  void result_whenAnotherWasFaster_isWrittenOnTheLatestVersion() {
    InboundRequest paid = result(FEE, "00");
    beforeWriting = () -> tracker.expect(NUMBER, Vnd.of(FEE + 5_000));
    answer(paid);
    assertThat(asked).containsExactly("findByReference", "replace", "find", "replace");
    TrackedPayment payment = tracker.get(NUMBER);
    assertThat(payment.state()).isEqualTo(PaymentState.UNDERPAID);
    assertThat(payment.underpaid()).isEqualTo(Vnd.of(5_000));
  }

  @Test
  void result_thatComesAgain_isTheSameAnswerAndWritesNothing() {
    InboundRequest paid = result(FEE, "00");
    PaymentTracker node = builder(counted).build();
    InboundReply first = node.resultHandler().answer(paid);
    asked.clear();
    InboundReply second = node.resultHandler().answer(paid);
    assertThat(second.outcome()).isEqualTo(InboundOutcome.REPEATED);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(asked).doesNotContain("replace");
  }

  private InboundRequest result(long amount, String code) {
    return FakeProvider.result(open(FEE), Vnd.of(amount), code);
  }

  private InboundReply answer(InboundRequest result) {
    return builder(counted).build().resultHandler().answer(result);
  }
}
