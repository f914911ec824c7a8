package dev.npsp.sdk.core.internal.exec;

import static dev.npsp.sdk.core.internal.exec.TestPortal.breaks;
import static dev.npsp.sdk.core.internal.exec.TestPortal.doesNotConnect;
import static dev.npsp.sdk.core.internal.exec.TestPortal.refuses;
import static dev.npsp.sdk.core.internal.exec.TestPortal.sessionEnded;
import static dev.npsp.sdk.core.internal.exec.TestPortal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.observe.AttemptEvent;
import dev.npsp.sdk.core.observe.CallEvent;
import dev.npsp.sdk.core.observe.CallListener;
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
    bench.retry(new RetryPolicy(4, Duration.ZERO, Duration.ZERO));

    bench.call(Bench.READ, RequestOptions.builder().requestIds(() -> "r-1").build());

    assertThat(heard.attempts)
        .extracting(AttemptEvent::requestId, AttemptEvent::attempt, AttemptEvent::status)
        .containsExactly(
            tuple("r-1", 1, 0), tuple("r-1", 2, 502), tuple("r-1", 3, 0), tuple("r-1", 4, 200));
    assertThat(heard.calls)
        .extracting(CallEvent::operation, CallEvent::attempts, CallEvent::outcome)
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
        .extracting(AttemptEvent::took, AttemptEvent::bytesSent, AttemptEvent::bytesReceived)
        .containsExactly(tuple(Duration.ofMillis(70), 15L, 0L), tuple(Duration.ZERO, 15L, 46L));
    assertThat(heard.calls)
        .extracting(CallEvent::took)
        .containsExactly(Duration.ofMillis(70 + 100));
  }

  @Test
  void call_withALoginAndARepeat_tellsOfAll() {
    Bench bench = Bench.withSessions().listener(heard);
    bench.portal.answers(sessionEnded());

    bench.call(Bench.UPSERT);

    assertThat(heard.calls)
        .extracting(CallEvent::operation, CallEvent::attempts, CallEvent::outcome)
        .containsExactly(
            tuple("session.logIn", 1, "ok"),
            tuple("session.logIn", 1, "ok"),
            tuple("things.put", 2, "ok"));
    assertThat(heard.attempts)
        .extracting(AttemptEvent::operation, AttemptEvent::attempt)
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
        .extracting(CallEvent::attempts, CallEvent::outcome)
        .containsExactly(
            tuple(1, "RefusedByPortal"), tuple(1, "OutcomeUnknown"), tuple(0, "InvalidRequest"));
  }

  @Test
  void listener_thatThrows_changesNothingAndTheNextStillHears() {
    CallListener broken =
        new CallListener() {
          @Override
          public void onAttempt(AttemptEvent event) {
            throw new IllegalStateException("metrics are down");
          }

          @Override
          public void onCall(CallEvent event) {
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
  void listener_thatDoesNothing_needsNoMethods() {
    assertThat(Bench.withoutSessions().listener(new CallListener() {}).call(Bench.READ))
        .isEqualTo("ok");
  }

  private static final class Heard implements CallListener {
    private final List<AttemptEvent> attempts = new ArrayList<>();
    private final List<CallEvent> calls = new ArrayList<>();

    @Override
    public void onAttempt(AttemptEvent event) {
      attempts.add(event);
    }

    @Override
    public void onCall(CallEvent event) {
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
