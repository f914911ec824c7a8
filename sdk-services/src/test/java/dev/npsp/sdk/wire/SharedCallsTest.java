package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.testing.Asker;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedCallsTest {

  private static final String KEY = "Aa";
  private static final Origin ORIGIN = new Origin("some.call (Goi)", "r-1");

  private final SharedCalls<String, String> calls = new SharedCalls<>("some.call (Goi)");
  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);

  /** The first asker, whose call has arrived and is not answered yet. */
  private Asker<String> first(Supplier<String> outcome) throws InterruptedException {
    Asker<String> asker = Asker.of(() -> calls.call(KEY, () -> onceAnswered(outcome)));
    arrived.await();
    return asker;
  }

  private String onceAnswered(Supplier<String> outcome) {
    made.incrementAndGet();
    arrived.countDown();
    try {
      answer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotSent(
          ORIGIN,
          LocalizedText.of("the thread was interrupted."),
          LocalizedText.of("call again."),
          e);
    }
    return outcome.get();
  }

  /** One who asks for the same meanwhile. */
  private Asker<String> second() {
    return Asker.of(() -> calls.call(KEY, this::own)).untilItWaits();
  }

  private String own() {
    made.incrementAndGet();
    return "its own";
  }

  @Test
  void call_whenTheSameIsOnItsWay_sharesIt() throws Exception {
    Asker<String> first = first(() -> "answer");
    Asker<String> second = second();
    answer.countDown();

    assertThat(first.value()).isEqualTo("answer");
    assertThat(second.value()).isEqualTo("answer");
    assertThat(made).hasValue(1);
    assertThat(calls.call(KEY, this::own)).isEqualTo("its own");
  }

  @Test
  void call_whenItFails_throwsTheSameAtAll_andIsNotRemembered() throws Exception {
    NoAnswer failure =
        new NoAnswer(
            ORIGIN, LocalizedText.of("no answer came."), LocalizedText.of("call again."), null);
    Asker<String> first =
        first(
            () -> {
              throw failure;
            });
    Asker<String> second = second();
    answer.countDown();

    assertThat(first.failure()).isSameAs(failure);
    assertThat(second.failure()).isSameAs(failure);
    assertThat(made).hasValue(1);
    assertThat(calls.call(KEY, this::own)).isEqualTo("its own");
  }

  @Test
  void call_forAKeyOfTheSameHash_doesNotWait() throws Exception {
    Asker<String> first = first(() -> "answer");
    assertThat("BB").hasSameHashCodeAs(KEY);

    assertThat(calls.call("BB", this::own)).isEqualTo("its own");

    answer.countDown();
    assertThat(first.value()).isEqualTo("answer");
  }

  @Test
  void call_whenInterruptedWhileWaiting_isNotSent_staysInterrupted_andLeavesTheCallAlone()
      throws Exception {
    Asker<String> first = first(() -> "answer");
    Asker<String> second = second();
    second.interrupt();

    assertThat(second.failure())
        .isInstanceOf(NotSent.class)
        .hasCauseInstanceOf(InterruptedException.class)
        .hasMessageContaining("some.call (Goi)")
        .hasMessageContaining("call again");
    assertThat(second.endedInterrupted()).isTrue();
    answer.countDown();
    assertThat(first.value()).isEqualTo("answer");
    assertThat(first.endedInterrupted()).isFalse();
    assertThat(made).hasValue(1);
  }

  @Test
  void call_whenTheOneThatMakesItIsInterrupted_isMadeAgainByWhoWaits() throws Exception {
    Asker<String> first = first(() -> "answer");
    Asker<String> second = second();
    first.interrupt();

    assertThat(first.failure()).isInstanceOf(NotSent.class);
    assertThat(second.value()).isEqualTo("its own");
    assertThat(second.endedInterrupted()).isFalse();
  }

  @Test
  void call_whenItBreaksOffWithAnError_isMadeAgainByWhoWaits() throws Exception {
    Asker<String> first =
        first(
            () -> {
              throw new StackOverflowError();
            });
    Asker<String> second = second();
    answer.countDown();

    assertThat(first.failure()).isInstanceOf(StackOverflowError.class);
    assertThat(second.value()).isEqualTo("its own");
  }

  @Test
  void call_withinItself_saysSoInsteadOfWaitingForEver() {
    assertThatThrownBy(() -> calls.call(KEY, () -> calls.call(KEY, this::own)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("interceptor");
    assertThat(calls.call(KEY, this::own)).isEqualTo("its own");
  }
}
