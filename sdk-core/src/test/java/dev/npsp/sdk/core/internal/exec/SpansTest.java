package dev.npsp.sdk.core.internal.exec;

import static dev.npsp.sdk.core.internal.exec.TestPortal.bareCode;
import static dev.npsp.sdk.core.internal.exec.TestPortal.breaks;
import static dev.npsp.sdk.core.internal.exec.TestPortal.doesNotConnect;
import static dev.npsp.sdk.core.internal.exec.TestPortal.isInterrupted;
import static dev.npsp.sdk.core.internal.exec.TestPortal.refuses;
import static dev.npsp.sdk.core.internal.exec.TestPortal.saysYes;
import static dev.npsp.sdk.core.internal.exec.TestPortal.sessionEnded;
import static dev.npsp.sdk.core.internal.exec.TestPortal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.internal.exec.SpanRecorder.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A trace can be written with a listener and an interceptor, and with nothing else. */
class SpansTest {

  private static final RetryPolicy AT_ONCE =
      RetryPolicy.builder()
          .attempts(4)
          .firstPause(Duration.ZERO)
          .longestPause(Duration.ZERO)
          .withoutBudget()
          .build();

  private final SpanRecorder spans = new SpanRecorder();

  @Test
  void call_whenSentAgain_isOneSpanWithOneForEachAttempt() {
    Bench bench = traced(Bench.withoutSessions());
    bench.portal.answers(status(502), breaks());

    bench.call(Bench.READ, RequestOptions.builder().requestIds(() -> "r-1").build());

    assertThat(spans.roots())
        .extracting(Span::text)
        .containsExactly("things.find ok(1 AnsweredByIntermediary, 2 IOException, 3 200)");
    assertThat(bench.portal.calls())
        .extracting(call -> call.headers().first(SpanRecorder.HEADER).orElseThrow())
        .containsExactly("r-1/1", "r-1/2", "r-1/3");
    assertThat(spans.mistakes()).isEmpty();
  }

  @Test
  void login_isASpanWithinTheCallThatNeedsIt() {
    Bench bench = traced(Bench.withSessions());
    bench.portal.answers(sessionEnded()).answersLogin(breaks());

    bench.call(Bench.UPSERT);

    assertThat(spans.roots())
        .extracting(Span::text)
        .containsExactly(
            "things.put ok(session.logIn ok(1 IOException, 2 200), 1 200, session.logIn ok(1 200),"
                + " 2 200)");
    assertThat(spans.mistakes()).isEmpty();
  }

  @Test
  void call_whenTheHostsOwnCodeBreaks_endsAllTheSame() {
    Bench bench = traced(Bench.withoutSessions());
    Interceptor broken =
        (call, next) -> {
          throw new NoClassDefFoundError("signer/Card");
        };
    bench.interceptor(broken);
    Operation<Bench.Ask, String> unmappable =
        new Operation<>(
            "things.odd",
            "DichVu",
            Effect.READ,
            ask -> {
              throw new IllegalStateException("odd");
            },
            (answer, ask) -> "");

    assertThatThrownBy(() -> bench.call(Bench.APPEND)).isInstanceOf(NoClassDefFoundError.class);
    assertThatThrownBy(() -> bench.call(unmappable)).isInstanceOf(IllegalStateException.class);

    assertThat(spans.roots())
        .extracting(Span::text)
        .containsExactly(
            "things.add NoClassDefFoundError(1 NoClassDefFoundError)",
            "things.odd IllegalStateException");
    assertThat(spans.mistakes()).isEmpty();
    assertThat(spans.isIdle()).isTrue();
  }

  /** Whatever happens: every start has its end, in the right place. */
  @Property(tries = 500)
  void spans_alwaysPairAndNest(
      @ForAll boolean sessions,
      @ForAll @IntRange(min = 0, max = 4) int operation,
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 9) Integer> happens,
      @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 9) Integer> happensAtLogin) {
    SpanRecorder recorder = new SpanRecorder();
    Bench bench = sessions ? Bench.withSessions() : Bench.withoutSessions();
    bench.retry(AT_ONCE).listener(recorder).interceptor(recorder);
    happens.forEach(each -> bench.portal.answers(step(each)));
    happensAtLogin.forEach(each -> bench.portal.answersLogin(step(each)));
    Bench.Ask ask = operation == 4 ? new Bench.Ask("") : Bench.ASK;
    Operation<Bench.Ask, String> asked =
        List.of(Bench.READ, Bench.UPSERT, Bench.APPEND, Bench.UPLOAD, Bench.READ).get(operation);

    Throwable failure = catchThrowable(() -> bench.executor().call(asked, ask));
    Thread.interrupted();

    assertThat(recorder.mistakes()).isEmpty();
    assertThat(recorder.isIdle()).isTrue();
    assertThat(recorder.roots()).hasSize(1);
    Span root = recorder.roots().get(0);
    assertThat(root.end).isEqualTo(failure == null ? "ok" : failure.getClass().getSimpleName());
    assertThat(all(root).filter(Span::isAttempt))
        .hasSize(bench.portal.calls().size() + bench.portal.logins().size())
        .noneMatch(span -> span.end.isEmpty());
  }

  private static TestPortal.Step step(int number) {
    return switch (number) {
      case 0 -> doesNotConnect();
      case 1 -> breaks();
      case 2 -> status(503);
      case 3 -> status(429, "0");
      case 4 -> sessionEnded();
      case 5 -> bareCode();
      case 6 -> refuses(99, "trung");
      case 7 -> isInterrupted();
      case 8 ->
          call -> {
            throw new StackOverflowError("of the host");
          };
      default -> saysYes("bàn");
    };
  }

  @Test
  void manyThreads_eachHasItsOwnSpans() throws Exception {
    int threads = 8;
    int callsEach = 50;
    Bench bench = traced(Bench.withSessions());
    AtomicInteger number = new AtomicInteger();
    bench.portal.answersAlways(
        call ->
            switch (number.getAndIncrement() % 7) {
              case 2 -> status(502).answer(call);
              case 4 -> breaks().answer(call);
              case 5 -> sessionEnded().answer(call);
              default -> saysYes("bàn").answer(call);
            });
    CallExecutor executor = bench.executor();
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<?>> runs = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      runs.add(
          pool.submit(
              () -> {
                start.await();
                for (int k = 0; k < callsEach; k++) {
                  try {
                    executor.call(Bench.READ, Bench.ASK);
                  } catch (PortalException expected) {
                    assertThat(expected.requestId()).isNotEmpty();
                  }
                }
                return null;
              }));
    }
    for (Future<?> run : runs) {
      run.get();
    }
    pool.shutdown();

    assertThat(spans.mistakes()).isEmpty();
    assertThat(spans.roots())
        .hasSize(threads * callsEach)
        .allMatch(root -> root.context.operation().equals("things.find"));
    assertThat(attempts("things.find")).hasSameSizeAs(bench.portal.calls());
    assertThat(attempts("session.logIn")).hasSameSizeAs(bench.portal.logins());
    Map<String, Long> sent =
        bench.portal.calls().stream()
            .map(call -> call.headers().first(SpanRecorder.HEADER).orElseThrow())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    assertThat(sent.values()).containsOnly(1L);
    assertThat(sent.keySet())
        .containsExactlyInAnyOrderElementsOf(
            attempts("things.find").stream()
                .map(span -> span.context.requestId() + "/" + span.context.attempt())
                .toList());
  }

  private List<Span> attempts(String operation) {
    return spans.roots().stream()
        .flatMap(SpansTest::all)
        .filter(span -> span.isAttempt() && span.context.operation().equals(operation))
        .toList();
  }

  private static Stream<Span> all(Span span) {
    return Stream.concat(Stream.of(span), span.within.stream().flatMap(SpansTest::all));
  }

  private Bench traced(Bench bench) {
    return bench.retry(AT_ONCE).listener(spans).interceptor(spans);
  }
}
