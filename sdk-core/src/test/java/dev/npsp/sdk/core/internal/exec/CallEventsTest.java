package dev.npsp.sdk.core.internal.exec;

import static dev.npsp.sdk.core.internal.exec.TestPortal.answersText;
import static dev.npsp.sdk.core.internal.exec.TestPortal.breaks;
import static dev.npsp.sdk.core.internal.exec.TestPortal.doesNotConnect;
import static dev.npsp.sdk.core.internal.exec.TestPortal.refuses;
import static dev.npsp.sdk.core.internal.exec.TestPortal.saysYes;
import static dev.npsp.sdk.core.internal.exec.TestPortal.sessionEnded;
import static dev.npsp.sdk.core.internal.exec.TestPortal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.observe.AttemptEnded;
import dev.npsp.sdk.core.observe.AttemptStarted;
import dev.npsp.sdk.core.observe.CallContext;
import dev.npsp.sdk.core.observe.CallEnded;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.core.observe.CallStarted;
import dev.npsp.sdk.testing.Undeclared;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallEventsTest {

  private final Heard heard = new Heard();

  @Test
  void call_tellsOneEventAnAttemptAndOneACall() {
    Bench bench = Bench.withoutSessions().listener(heard);
    bench.portal.answers(doesNotConnect(), status(502), breaks());
    bench.retry(
        RetryPolicy.builder()
            .attempts(4)
            .firstPause(Duration.ZERO)
            .longestPause(Duration.ZERO)
            .build());

    bench.call(Bench.READ, RequestOptions.builder().requestIds(() -> "r-1").build());

    assertThat(heard.attempts)
        .extracting(e -> e.context().requestId(), e -> e.context().attempt(), AttemptEnded::status)
        .containsExactly(
            tuple("r-1", 1, 0), tuple("r-1", 2, 502), tuple("r-1", 3, 0), tuple("r-1", 4, 200));
    assertThat(heard.calls)
        .extracting(e -> e.context().operation(), CallEnded::attempts, CallEnded::outcome)
        .containsExactly(tuple("things.find", 4, "ok"));
  }

  @Test
  void call_tellsHowMuchAndHowLong() {
    Bench bench = Bench.withoutSessions().listener(heard);
    bench.portal.answers(
        call -> {
          bench.time.pass(Duration.ofMillis(70));
          throw new IOException("reset");
        });

    bench.call(Bench.READ);

    assertThat(heard.attempts)
        .extracting(AttemptEnded::took, AttemptEnded::bytesSent, AttemptEnded::bytesReceived)
        .containsExactly(tuple(Duration.ofMillis(70), 15L, 0L), tuple(Duration.ZERO, 15L, 46L));
    assertThat(heard.calls)
        .extracting(CallEnded::took)
        .containsExactly(Duration.ofMillis(70 + 100));
  }

  @Test
  void call_withALoginAndARepeat_tellsOfAll() {
    Bench bench = Bench.withSessions().listener(heard);
    bench.portal.answers(sessionEnded());

    bench.call(Bench.UPSERT);

    assertThat(heard.calls)
        .extracting(e -> e.context().operation(), CallEnded::attempts, CallEnded::outcome)
        .containsExactly(
            tuple("session.logIn", 1, "ok"),
            tuple("session.logIn", 1, "ok"),
            tuple("things.put", 2, "ok"));
    assertThat(heard.attempts)
        .extracting(e -> e.context().operation(), e -> e.context().attempt())
        .containsExactly(
            tuple("session.logIn", 1),
            tuple("things.put", 1),
            tuple("session.logIn", 1),
            tuple("things.put", 2));
  }

  @Test
  void call_thatFails_tellsTheKindOfTheError() {
    Bench bench = Bench.withoutSessions().listener(heard);
    bench.portal.answers(refuses(99, "trung"), breaks());

    assertThatThrownBy(() -> bench.call(Bench.READ)).isInstanceOf(PortalException.class);
    assertThatThrownBy(() -> bench.call(Bench.APPEND)).isInstanceOf(PortalException.class);
    assertThatThrownBy(() -> bench.executor().call(Bench.READ, new Bench.Ask("")))
        .isInstanceOf(InvalidRequest.class);

    assertThat(heard.calls)
        .extracting(CallEnded::attempts, CallEnded::outcome)
        .containsExactly(
            tuple(1, "RefusedByPortal"), tuple(1, "OutcomeUnknown"), tuple(0, "InvalidRequest"));
  }

  @Test
  void listener_thatThrows_changesNothingAndTheNextStillHears() {
    CallListener broken =
        new CallListener() {
          @Override
          public void onCallStart(CallStarted event) {
            throw new IllegalStateException("traces are down");
          }

          @Override
          public void onAttemptStart(AttemptStarted event) {
            throw new StackOverflowError("traces/Span");
          }

          @Override
          public void onAttemptEnd(AttemptEnded event) {
            throw new IllegalStateException("metrics are down");
          }

          @Override
          public void onCallEnd(CallEnded event) {
            throw new NoClassDefFoundError("metrics/Registry");
          }
        };
    Bench bench = Bench.withoutSessions().listener(broken).listener(heard);
    bench.portal.answers(breaks());

    assertThat(bench.call(Bench.READ)).isEqualTo("ok");
    assertThat(heard.attempts).hasSize(2);
    assertThat(heard.calls).hasSize(1);
  }

  @Test
  void listener_thatThrowsWhatNoSignatureNames_makesNoWriteGoOutTwice() {
    CallListener broken =
        new CallListener() {
          @Override
          public void onAttemptEnd(AttemptEnded event) {
            throw Undeclared.thrown(new IOException("metrics are down"));
          }
        };
    Bench bench = Bench.withoutSessions().listener(broken).listener(heard);

    assertThat(bench.call(Bench.UPSERT)).isEqualTo("ok");
    assertThat(bench.portal.calls()).hasSize(1);
    assertThat(heard.attempts).hasSize(1);
  }

  @Test
  void listener_thatDoesNothing_needsNoMethods() {
    assertThat(Bench.withoutSessions().listener(new CallListener() {}).call(Bench.READ))
        .isEqualTo("ok");
  }

  @Test
  void call_tellsWhichCallItIs() {
    Bench bench = Bench.withSessions().listener(heard);

    bench.call(Bench.APPEND, RequestOptions.builder().requestIds(() -> "r-1").build());

    CallContext call =
        CallContext.builder("things.add", "r-1")
            .service("DichVu")
            .agency(Bench.AGENCY)
            .wire("bench")
            .changesData(true)
            .build();
    assertThat(heard.callStarts).extracting(CallStarted::context).contains(call).hasSize(2);
    assertThat(heard.calls).extracting(CallEnded::context).contains(call).hasSize(2);
    CallContext first = call.toBuilder().attempt(1).build();
    assertThat(heard.attemptStarts)
        .contains(AttemptStarted.builder(first).bytesToSend(15).build())
        .hasSize(2);
    assertThat(heard.attempts).extracting(AttemptEnded::context).contains(first).hasSize(2);
    CallContext login = heard.calls.get(0).context();
    assertThat(login.operation()).isEqualTo("session.logIn");
    assertThat(login.parentRequestId()).contains("r-1");
    assertThat(login.changesData()).isFalse();
    assertThat(login.requestId()).isNotEqualTo("r-1");
  }

  @Test
  void attempt_whenItFails_tellsTheErrorThatAHostWouldSee() {
    Bench bench = Bench.withoutSessions().listener(heard);
    bench.retry(RetryPolicy.builder().attempts(9).build());
    bench.portal.answers(
        breaks(), doesNotConnect(), status(502), emptyTrouble(), answersText("[]"), saysYes("bàn"));

    bench.call(Bench.READ);

    assertThat(heard.attempts)
        .extracting(e -> e.failure().orElse("-"), AttemptEnded::status)
        .containsExactly(
            tuple("IOException", 0),
            tuple("NotConnectedException", 0),
            tuple("AnsweredByIntermediary", 502),
            tuple("NoAnswer", 503),
            tuple("AnswerNotUnderstood", 200),
            tuple("-", 200));
  }

  private static TestPortal.Step emptyTrouble() {
    return call -> TestPortal.reply(503, "");
  }

  @Test
  void listenerOfSomeCalls_hearsOfThemAndNotOfLogins() {
    CallExecutor executor = Bench.withSessions().executor();

    executor.heardBy(heard).call(Bench.READ, Bench.ASK);
    executor.call(Bench.READ, Bench.ASK);

    assertThat(heard.callStarts)
        .extracting(e -> e.context().operation())
        .containsExactly("things.find");
    assertThat(heard.attemptStarts).hasSize(1);
  }

  private static final class Heard implements CallListener {
    private final List<CallStarted> callStarts = new ArrayList<>();
    private final List<AttemptStarted> attemptStarts = new ArrayList<>();
    private final List<AttemptEnded> attempts = new ArrayList<>();
    private final List<CallEnded> calls = new ArrayList<>();

    @Override
    public void onCallStart(CallStarted event) {
      callStarts.add(event);
    }

    @Override
    public void onAttemptStart(AttemptStarted event) {
      attemptStarts.add(event);
    }

    @Override
    public void onAttemptEnd(AttemptEnded event) {
      attempts.add(event);
    }

    @Override
    public void onCallEnd(CallEnded event) {
      calls.add(event);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nbreak", "đơn"})
  void call_underAnIdThatWouldConfuseALog_isNotMade(String requestId) {
    RequestOptions options = RequestOptions.builder().requestIds(() -> requestId).build();

    Bench bench = Bench.withoutSessions();
    assertThatThrownBy(() -> bench.call(Bench.READ, options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("requestIds");
    assertThat(bench.portal.calls()).isEmpty();
  }
}
