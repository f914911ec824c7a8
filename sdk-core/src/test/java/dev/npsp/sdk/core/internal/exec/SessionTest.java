package dev.npsp.sdk.core.internal.exec;

import static dev.npsp.sdk.core.internal.exec.Bench.APPEND;
import static dev.npsp.sdk.core.internal.exec.Bench.READ;
import static dev.npsp.sdk.core.internal.exec.Bench.UPLOAD;
import static dev.npsp.sdk.core.internal.exec.Bench.UPSERT;
import static dev.npsp.sdk.core.internal.exec.TestPortal.bareCode;
import static dev.npsp.sdk.core.internal.exec.TestPortal.breaks;
import static dev.npsp.sdk.core.internal.exec.TestPortal.doesNotConnect;
import static dev.npsp.sdk.core.internal.exec.TestPortal.isInterrupted;
import static dev.npsp.sdk.core.internal.exec.TestPortal.refuses;
import static dev.npsp.sdk.core.internal.exec.TestPortal.sessionEnded;
import static dev.npsp.sdk.core.internal.exec.TestPortal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.internal.exec.TestThreads.Gate;
import dev.npsp.sdk.testing.Undeclared;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SessionTest {

  private static final int THREADS = 200;

  private final Bench bench = Bench.withSessions();
  private final CallExecutor executor = bench.executor();

  @Test
  void firstCall_logsInAndTheNextUseThatSession() {
    call(READ);
    call(READ);

    assertThat(bench.portal.logins()).hasSize(1);
    assertThat(sessionsSent()).containsExactly("S1", "S1");
  }

  @Test
  void login_brokenOffByWhatNoSignatureNames_isMadeAgainByTheNextCall() {
    Exception vault = new Exception("the vault of the host is sealed");
    bench.portal.answersLogin(
        login -> {
          throw Undeclared.thrown(vault);
        });

    assertThat(catchThrowable(() -> call(READ))).isSameAs(vault);
    assertThat(call(READ)).isEqualTo("ok");
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void call_whenSessionIsOld_logsInBeforeItIsSent() {
    call(READ);
    bench.time.pass(Bench.SESSION_AGE.minusNanos(1));
    call(READ);
    bench.time.pass(Duration.ofNanos(1));
    call(APPEND);

    assertThat(sessionsSent()).containsExactly("S1", "S1", "S2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"READ", "UPSERT", "APPEND"})
  void call_whenSessionEnded_logsInOnceAndRepeats(String effect) {
    bench.portal.answers(sessionEnded());

    assertThat(call(operation(effect))).isEqualTo("ok");

    assertThat(bench.portal.logins()).hasSize(2);
    assertThat(sessionsSent()).containsExactly("S1", "S2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"READ", "UPSERT"})
  void repeatable_whenRefusedWithABareCode_logsInOnceAndRepeats(String effect) {
    bench.portal.answers(bareCode());

    assertThat(call(operation(effect))).isEqualTo("ok");
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void repeatable_whenRefusedWithABareCodeAgain_isAPlainRefusal() {
    bench.portal.answersAlways(bareCode());

    assertThat(catchThrowable(() -> call(READ))).isExactlyInstanceOf(RefusedByPortal.class);
    assertThat(bench.portal.calls()).hasSize(2);
  }

  @Test
  void append_whenRefusedWithABareCode_isRefusedWithoutANewLogin() {
    bench.portal.answers(bareCode());

    assertThat(catchThrowable(() -> call(APPEND))).isExactlyInstanceOf(RefusedByPortal.class);
    assertThat(bench.portal.logins()).hasSize(1);
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @Test
  void call_whenNewSessionIsRefusedToo_isSessionRefused() {
    bench.portal.answersAlways(sessionEnded());

    assertThatThrownBy(() -> call(READ))
        .isInstanceOf(SessionRefused.class)
        .hasMessageContaining("sessions that it has just given");
    assertThat(bench.portal.logins()).hasSize(2);
    assertThat(bench.portal.calls()).hasSize(2);
  }

  @Test
  void call_whenItCausedALoginInAnEarlierAttempt_causesNoOther() {
    bench.portal.answers(sessionEnded(), breaks(), sessionEnded());

    assertThatThrownBy(() -> call(READ)).isInstanceOf(SessionRefused.class);
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void once_whenSessionEnded_isNotRepeatedButTheNextCallLogsIn() {
    bench.portal.answers(sessionEnded());

    assertThatThrownBy(
            () -> executor.call(UPSERT, Bench.ASK, Checks.constraints(), Idempotency.ONCE))
        .isInstanceOf(SessionRefused.class)
        .hasMessageContaining("call again: the next call logs in");
    assertThat(bench.portal.calls()).hasSize(1);
    call(UPSERT);
    assertThat(sessionsSent()).containsExactly("S1", "S2");
  }

  @Test
  void bodyThatIsReadOnce_whenSessionEnded_isNotRepeatedButTheNextCallLogsIn() {
    bench.portal.answers(sessionEnded());

    assertThatThrownBy(() -> call(UPLOAD)).isInstanceOf(SessionRefused.class);
    assertThat(bench.portal.calls()).hasSize(1);
    call(UPLOAD);
    assertThat(sessionsSent()).containsExactly("S1", "S2");
  }

  @Test
  void manyThreads_whenNoSessionIsKnown_logInOnce() throws Exception {
    Gate gate = new Gate();
    bench.portal.answersLogin(gate.before(bench.portal.givesSession()));

    TestThreads<String> all = TestThreads.start(THREADS, () -> call(READ));
    gate.open();

    assertThat(all.values()).containsOnly("ok");
    assertThat(bench.portal.logins()).hasSize(1);
    assertThat(sessionsSent()).hasSize(THREADS).containsOnly("S1");
  }

  @Test
  void manyThreads_whenTheSessionEnded_logInOnce() throws Exception {
    call(READ);
    CyclicBarrier allMetTheEnd = new CyclicBarrier(THREADS);
    bench.portal.answersAlways(
        call -> {
          if (session(call).equals("S1")) {
            meet(allMetTheEnd);
            return sessionEnded().answer(call);
          }
          return TestPortal.saysYes("ok").answer(call);
        });

    TestThreads<String> all = TestThreads.start(THREADS, () -> call(UPSERT));

    assertThat(all.values()).containsOnly("ok");
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void login_whenRefused_isThrownAsItIs() {
    bench.portal.answersLogin(refuses(-1, "sai mat khau"));

    assertThatThrownBy(() -> call(APPEND)).isInstanceOf(LoginRefused.class);
    assertThat(bench.portal.calls()).isEmpty();
  }

  @Test
  void login_whenRefused_isRememberedByNobody() {
    bench.portal.answersLogin(refuses(-1, "sai mat khau"));

    assertThatThrownBy(() -> call(READ)).isInstanceOf(LoginRefused.class);
    assertThat(call(READ)).isEqualTo("ok");
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void login_whenRefused_isSharedByThoseWhoWait() throws Exception {
    Gate gate = new Gate();
    bench.portal.answersLogin(gate.before(refuses(-1, "sai mat khau")));

    TestThreads<String> all = TestThreads.start(50, () -> call(READ));
    all.awaitWaiting();
    gate.open();

    assertThat(all.failures()).hasSize(50).hasOnlyElementsOfType(LoginRefused.class);
    assertThat(bench.portal.logins()).hasSize(1);
  }

  @Test
  void login_whenItDoesNotConnect_isNotSent() {
    bench.portal.answersLogin(doesNotConnect(), doesNotConnect(), doesNotConnect());

    assertThat(catchThrowable(() -> call(APPEND)))
        .isExactlyInstanceOf(NotSent.class)
        .hasMessageContaining("things.add")
        .hasMessageContaining("The call itself was not sent.");
    assertThat(bench.portal.logins()).hasSize(3);
    assertThat(bench.portal.calls()).isEmpty();
  }

  @Test
  void login_whenNoAnswerComes_isNotSentAndNeverUnknown() {
    bench.portal.answersLogin(breaks(), status(500), breaks());

    assertThat(catchThrowable(() -> call(APPEND))).isExactlyInstanceOf(NotSent.class);
    assertThat(bench.portal.calls()).isEmpty();
  }

  @Test
  void login_whenAnswerIsNotThePortals_isNotSent() {
    TestPortal.Step html = TestPortal.answersText("<html>portal of the proxy</html>");
    bench.portal.answersLogin(html, html, html);

    assertThat(catchThrowable(() -> call(UPSERT))).isExactlyInstanceOf(NotSent.class);
  }

  @Test
  void login_whenItFailsAfterAnAttemptThatMayHaveArrived_isUnknown() {
    bench.portal.answers(breaks(), sessionEnded());
    bench.portal.answersLogin(bench.portal.givesSession(), refuses(-1, "locked"));

    assertThat(catchThrowable(() -> call(UPSERT)))
        .isInstanceOf(OutcomeUnknown.class)
        .hasCauseInstanceOf(LoginRefused.class);
  }

  @Test
  void login_whenItFailsAfterAReadThatMayHaveArrived_isThrownAsItIs() {
    bench.portal.answers(breaks(), sessionEnded());
    bench.portal.answersLogin(bench.portal.givesSession(), refuses(-1, "locked"));

    assertThat(catchThrowable(() -> call(READ))).isInstanceOf(LoginRefused.class);
  }

  @Test
  void login_usesTheDeadlineOfTheCall() {
    bench.portal.answersLogin(
        call -> {
          bench.time.pass(Duration.ofSeconds(3));
          throw new IOException("stalled");
        });

    RequestOptions four = RequestOptions.deadline(Duration.ofSeconds(4));
    executor.with(four).call(READ, Bench.ASK);

    assertThat(bench.portal.logins())
        .extracting(HttpCall::timeout)
        .containsExactly(Duration.ofSeconds(4), Duration.ofMillis(900));
    assertThat(bench.portal.calls())
        .extracting(HttpCall::timeout)
        .containsExactly(Duration.ofMillis(900));
  }

  @Test
  void login_thatTakesTheWholeDeadline_leavesTheCallUnsent() {
    bench.portal.answersLogin(
        call -> {
          bench.time.pass(Duration.ofSeconds(5));
          return bench.portal.givesSession().answer(call);
        });

    RequestOptions five = RequestOptions.deadline(Duration.ofSeconds(5));
    assertThat(catchThrowable(() -> executor.with(five).call(APPEND, Bench.ASK)))
        .isExactlyInstanceOf(NotSent.class)
        .hasMessageContaining("the deadline of PT5S was over");
    assertThat(bench.portal.logins())
        .extracting(HttpCall::timeout)
        .containsExactly(Duration.ofSeconds(5));
    assertThat(bench.portal.calls()).isEmpty();
    assertThat(call(APPEND)).as("the session is kept for the next").isEqualTo("ok");
    assertThat(bench.portal.logins()).hasSize(1);
  }

  @Test
  void login_whenItsThreadIsInterrupted_isMadeAgainByOneWhoWaits() throws Exception {
    Gate gate = new Gate();
    bench.portal.answersLogin(gate.before(isInterrupted()));

    TestThreads<String> leader = TestThreads.start(1, () -> call(APPEND));
    gate.reached();
    TestThreads<String> followers = TestThreads.start(20, () -> call(APPEND));
    followers.awaitWaiting();
    gate.open();

    assertThat(leader.failures()).hasExactlyElementsOfTypes(NotSent.class);
    assertThat(followers.values()).containsOnly("ok");
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void login_whenItsThreadIsOutOfTime_isMadeAgainByOneWhoWaits() throws Exception {
    Gate gate = new Gate();
    bench.portal.answersLogin(
        gate.before(
            call -> {
              bench.time.pass(Duration.ofSeconds(10));
              throw new IOException("stalled");
            }));

    RequestOptions ten = RequestOptions.deadline(Duration.ofSeconds(10));
    TestThreads<String> leader =
        TestThreads.start(1, () -> executor.with(ten).call(READ, Bench.ASK));
    gate.reached();
    TestThreads<String> followers = TestThreads.start(20, () -> call(READ));
    followers.awaitWaiting();
    gate.open();

    assertThat(leader.failures()).hasExactlyElementsOfTypes(NotSent.class);
    assertThat(followers.values()).containsOnly("ok");
    assertThat(bench.portal.logins()).hasSize(2);
  }

  @Test
  void waiting_whenInterrupted_isNotSentAndRestoresTheFlag() throws Exception {
    Gate gate = new Gate();
    bench.portal.answersLogin(gate.before(bench.portal.givesSession()));
    TestThreads<String> leader = TestThreads.start(1, () -> call(READ));
    gate.reached();

    AtomicReference<Boolean> flag = new AtomicReference<>(false);
    TestThreads<String> waiting =
        TestThreads.start(
            1,
            () -> {
              try {
                return call(APPEND);
              } finally {
                flag.set(Thread.interrupted());
              }
            });
    waiting.awaitWaiting();
    waiting.interrupt();

    assertThat(waiting.failures()).hasExactlyElementsOfTypes(NotSent.class);
    assertThat(flag.get()).isTrue();
    gate.open();
    assertThat(leader.values()).containsExactly("ok");
  }

  @Test
  void waiting_isBoundedByItsOwnDeadline() throws Exception {
    Gate gate = new Gate();
    bench.portal.answersLogin(gate.before(bench.portal.givesSession()));
    TestThreads<String> leader = TestThreads.start(1, () -> call(READ));
    gate.reached();

    RequestOptions soon = RequestOptions.deadline(Duration.ofMillis(200));
    assertThat(catchThrowable(() -> executor.with(soon).call(APPEND, Bench.ASK)))
        .isExactlyInstanceOf(NotSent.class)
        .hasMessageContaining("waiting for a login");
    gate.open();
    assertThat(leader.values()).containsExactly("ok");
  }

  @Test
  void login_whenTheHostsPasswordFails_isThrownAsItIsAndRememberedByNobody() {
    IllegalStateException vaultIsClosed = new IllegalStateException("the vault is closed");
    AtomicReference<Optional<RuntimeException>> failure =
        new AtomicReference<>(Optional.of(vaultIsClosed));
    bench.portal.answersLogin(
        call -> {
          throw failure.getAndSet(Optional.empty()).orElseThrow();
        });

    assertThat(catchThrowable(() -> call(READ))).isSameAs(vaultIsClosed);
    assertThat(call(READ)).isEqualTo("ok");
  }

  private String call(Operation<Bench.Ask, String> operation) {
    return executor.call(operation, Bench.ASK);
  }

  private static Operation<Bench.Ask, String> operation(String effect) {
    return Map.of("READ", READ, "UPSERT", UPSERT).getOrDefault(effect, APPEND);
  }

  private List<String> sessionsSent() {
    return bench.portal.calls().stream().map(SessionTest::session).toList();
  }

  private static String session(HttpCall call) {
    return call.headers().first("X-Session").orElse("none");
  }

  private static void meet(CyclicBarrier barrier) throws IOException, InterruptedException {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (BrokenBarrierException | TimeoutException e) {
      throw new IOException("not all came", e);
    }
  }
}
