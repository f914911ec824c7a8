package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.testing.Asker;
import dev.npsp.sdk.testing.MovableClock;
import dev.npsp.sdk.wire.CachedCopies.Copy;
import dev.npsp.sdk.wire.CachedCopies.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.helpers.NOPLogger;

@Timeout(30)
class CachedCopiesTest {

  private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Origin ORIGIN = new Origin("some.call (Goi)", "r-1");

  private final MovableClock clock = new MovableClock(START);
  private final Portal portal = new Portal();
  private final CountDownLatch answered = new CountDownLatch(1);
  private final Deque<Runnable> background = new ArrayDeque<>();

  private final CachedCopies<String, String> copies = copies(null);

  private CachedCopies<String, String> copies(@Nullable Executor executor) {
    return new CachedCopies<>(
        portal, "some.call (Goi)", HOUR, clock, executor, NOPLogger.NOP_LOGGER);
  }

  @Test
  void get_asksOnceAnHour() {
    assertThat(copies.get("a")).contains("a1");
    clock.forward(HOUR.minusNanos(1));
    assertThat(copies.get("a")).contains("a1");
    clock.forward(Duration.ofNanos(1));
    assertThat(copies.get("a")).contains("a2");
    assertThat(portal.asked).containsExactly("a", "a");
  }

  @Test
  void get_ofAnotherKey_asksForIt() {
    assertThat(copies.get("a")).contains("a1");
    assertThat(copies.get("b")).contains("b2");
  }

  @Test
  void get_whenThePortalHasNone_isEmpty() {
    portal.answer = key -> Optional.empty();
    assertThat(copies.get("a")).isEmpty();
  }

  @Test
  void get_whenThePortalCannotBeReachedAndThereIsNoCopy_fails() {
    portal.fail(noAnswer());
    assertThatThrownBy(() -> copies.get("a")).isInstanceOf(NoAnswer.class);
  }

  @Test
  void get_whenThePortalCannotBeReached_givesTheCopyAndAsksAgainAfterAMinute() {
    copies.get("a");
    portal.fail(noAnswer());
    clock.forward(HOUR);
    assertThat(copies.get("a")).contains("a1");
    clock.forward(Duration.ofSeconds(59));
    assertThat(copies.get("a")).contains("a1");
    assertThat(portal.asked).hasSize(2);

    clock.forward(Duration.ofSeconds(1));
    assertThat(copies.get("a")).contains("a1");
    assertThat(portal.asked).hasSize(3);
  }

  @Test
  void get_whenThePortalAnswersAgain_givesWhatIsNewForAnHour() {
    copies.get("a");
    portal.fail(noAnswer());
    clock.forward(HOUR);
    copies.get("a");
    portal.recover();
    clock.forward(Duration.ofMinutes(1));

    assertThat(copies.get("a")).contains("a3");
    clock.forward(HOUR.minusNanos(1));
    assertThat(copies.get("a")).contains("a3");
  }

  /** A pause is of the copy that could not be renewed, not of what came in its place. */
  @Test
  void get_whenAnotherOldCopyCameMeanwhile_asksInSpiteOfThePause() {
    copies.get("a");
    portal.fail(noAnswer());
    clock.forward(HOUR);
    copies.get("a");
    portal.held.put("a", new Copy<>("of a file", START.minus(HOUR)));
    portal.recover();

    assertThat(copies.get("a")).contains("a3");
  }

  @Test
  void get_whenAskingAgainCannotHelp_failsInSpiteOfTheCopy() {
    copies.get("a");
    portal.fail(refused());
    clock.forward(HOUR);
    assertThatThrownBy(() -> copies.get("a")).isInstanceOf(RefusedByPortal.class);
  }

  @Test
  void get_withAnExecutor_givesTheOldCopyAndRenewsItThereOnce() {
    CachedCopies<String, String> renewed = copies(background::add);
    assertThat(renewed.get("a")).contains("a1");
    clock.forward(HOUR);

    assertThat(renewed.get("a")).contains("a1");
    assertThat(renewed.get("a")).contains("a1");
    assertThat(background).hasSize(1);
    background.remove().run();

    assertThat(renewed.get("a")).contains("a2");
    assertThat(portal.asked).hasSize(2);
    clock.forward(HOUR);
    renewed.get("a");
    assertThat(background).hasSize(1);
  }

  @Test
  void get_whenTheRenewalOnTheExecutorFails_givesTheCopyAndTriesAgain() {
    CachedCopies<String, String> renewed = copies(background::add);
    renewed.get("a");
    clock.forward(HOUR);
    portal.fail(refused());
    renewed.get("a");
    background.remove().run();

    assertThat(renewed.get("a")).contains("a1");
    assertThat(background).hasSize(1);
  }

  @Test
  void get_whenTheExecutorTakesNoWork_givesTheCopyAndTriesAgain() {
    CachedCopies<String, String> renewed =
        copies(
            work -> {
              throw new RejectedExecutionException("closed");
            });
    renewed.get("a");
    clock.forward(HOUR);
    assertThat(renewed.get("a")).contains("a1");
    assertThat(renewed.get("a")).contains("a1");
    assertThat(portal.asked).hasSize(1);
  }

  @Test
  void get_whenTheSameIsOnItsWay_sharesTheOneCall() throws Exception {
    Asker<Optional<String>> first = stalled();
    Asker<Optional<String>> second = Asker.of(() -> copies.get("a")).untilItWaits();
    answered.countDown();

    assertThat(first.value()).contains("late");
    assertThat(second.value()).contains("late");
    assertThat(portal.asked).hasSize(1);
  }

  @Test
  void get_whenInterruptedWhileItWaits_givesTheCopy() throws Exception {
    copies.get("a");
    clock.forward(HOUR);
    Asker<Optional<String>> first = stalled();
    Asker<Optional<String>> second = Asker.of(() -> copies.get("a")).untilItWaits();
    second.interrupt();

    assertThat(second.value()).contains("a1");
    assertThat(second.endedInterrupted()).isTrue();
    answered.countDown();
    assertThat(first.value()).contains("late");
  }

  @Test
  void get_whenInterruptedWhileItWaitsWithoutACopy_fails() throws Exception {
    Asker<Optional<String>> first = stalled();
    Asker<Optional<String>> second = Asker.of(() -> copies.get("a")).untilItWaits();
    second.interrupt();

    assertThat(second.failure()).isInstanceOf(NotSent.class);
    assertThat(second.endedInterrupted()).isTrue();
    answered.countDown();
    assertThat(first.value()).contains("late");
  }

  /** One whose call has arrived and is not answered yet. */
  private Asker<Optional<String>> stalled() throws InterruptedException {
    CountDownLatch arrived = new CountDownLatch(1);
    portal.answer =
        key -> {
          arrived.countDown();
          await(answered);
          return Optional.of("late");
        };
    Asker<Optional<String>> asker = Asker.of(() -> copies.get("a"));
    arrived.await();
    return asker;
  }

  private static PortalException noAnswer() {
    return new NoAnswer(
        ORIGIN, LocalizedText.of("nothing came."), LocalizedText.of("call again."), null);
  }

  private static PortalException refused() {
    return new RefusedByPortal(ORIGIN, "-1", "no", LocalizedText.of("ask."));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError("nobody interrupts it", e);
    }
  }

  /** Holds every copy, and answers with the key and how often it was asked. */
  private final class Portal implements Source<String, String> {

    private final Map<String, Copy<String>> held = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private Function<String, Optional<String>> answer = this::number;

    private Optional<String> number(String key) {
      return Optional.of(key + asked.size());
    }

    void fail(PortalException failure) {
      answer =
          key -> {
            throw failure;
          };
    }

    void recover() {
      answer = this::number;
    }

    @Override
    public Optional<Copy<String>> held(String key) {
      return Optional.ofNullable(held.get(key));
    }

    @Override
    public Optional<Copy<String>> fetch(String key) {
      asked.add(key);
      Instant now = clock.instant();
      Optional<Copy<String>> copy = answer.apply(key).map(value -> new Copy<>(value, now));
      copy.ifPresent(each -> held.put(key, each));
      return copy;
    }

    @Override
    public String name(String key) {
      return "Thing " + key;
    }
  }
}
