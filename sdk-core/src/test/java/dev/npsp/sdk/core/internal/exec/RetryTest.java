package dev.npsp.sdk.core.internal.exec;

import static dev.npsp.sdk.core.internal.exec.Bench.APPEND;
import static dev.npsp.sdk.core.internal.exec.Bench.READ;
import static dev.npsp.sdk.core.internal.exec.Bench.UPLOAD;
import static dev.npsp.sdk.core.internal.exec.Bench.UPSERT;
import static dev.npsp.sdk.core.internal.exec.TestPortal.answersText;
import static dev.npsp.sdk.core.internal.exec.TestPortal.breaks;
import static dev.npsp.sdk.core.internal.exec.TestPortal.doesNotConnect;
import static dev.npsp.sdk.core.internal.exec.TestPortal.isInterrupted;
import static dev.npsp.sdk.core.internal.exec.TestPortal.refuses;
import static dev.npsp.sdk.core.internal.exec.TestPortal.saysYes;
import static dev.npsp.sdk.core.internal.exec.TestPortal.sessionEnded;
import static dev.npsp.sdk.core.internal.exec.TestPortal.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnswerTooLarge;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalBusy;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import dev.npsp.sdk.core.http.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

  private final Bench bench = Bench.withoutSessions();

  @Test
  void read_whenConnectionBreaks_isSentAgain() {
    bench.portal.answers(breaks(), saysYes("bàn"));

    assertThat(bench.call(READ)).isEqualTo("bàn");
    assertThat(bench.portal.calls()).hasSize(2);
  }

  @Test
  void upsert_whenServerIsInTrouble_isSentAgainWithTheSameBytes() {
    bench.portal.answers(status(502), answersText("<html>"), saysYes("bàn"));

    assertThat(bench.call(UPSERT)).isEqualTo("bàn");
    assertThat(bench.portal.calls())
        .hasSize(3)
        .extracting(call -> new String(call.body().parts().get(0), UTF_8))
        .containsOnly("{\"name\":\"bàn\"}");
  }

  @Test
  void append_whenConnectionBreaks_isNeverSentAgain() {
    bench.portal.answers(breaks());

    assertThatThrownBy(() -> bench.call(APPEND)).isInstanceOf(OutcomeUnknown.class);
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void append_whenServerIsInTrouble_isNeverSentAgain(int status) {
    bench.portal.answers(status(status));

    assertThatThrownBy(() -> bench.call(APPEND)).isInstanceOf(OutcomeUnknown.class);
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"code\":", "{\"other\":1}", "[]"})
  void append_whenAnswerIsInNoKnownForm_isUnknownAndNeverSentAgain(String answer) {
    bench.portal.answers(answersText(answer));

    assertThatThrownBy(() -> bench.call(APPEND))
        .isInstanceOf(OutcomeUnknown.class)
        .hasCauseInstanceOf(AnswerNotUnderstood.class);
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @Test
  void append_whenNothingConnectedOrBusy_isSentAgain() {
    bench.portal.answers(doesNotConnect(), status(429), saysYes("bàn"));

    assertThat(bench.call(APPEND)).isEqualTo("bàn");
    assertThat(bench.portal.calls()).hasSize(3);
  }

  @Test
  void append_whenBusyThenBreaks_staysUnknown() {
    bench.portal.answers(status(429), breaks());

    assertThatThrownBy(() -> bench.call(APPEND)).isInstanceOf(OutcomeUnknown.class);
    assertThat(bench.portal.calls()).hasSize(2);
  }

  @Test
  void upsert_whenFirstMayHaveArrivedAndTheOthersDidNotConnect_isStillUnknown() {
    bench.portal.answers(breaks(), doesNotConnect(), doesNotConnect());

    assertThatThrownBy(() -> bench.call(UPSERT)).isInstanceOf(OutcomeUnknown.class);
  }

  @Test
  void upsert_whenFirstMayHaveArrivedAndTheOthersWereBusy_isStillUnknown() {
    bench.portal.answers(breaks(), status(429), status(429));

    assertThatThrownBy(() -> bench.call(UPSERT))
        .isInstanceOf(OutcomeUnknown.class)
        .hasCauseInstanceOf(NoAnswer.class);
  }

  @Test
  void read_whenNothingEverConnects_isNotSent() {
    bench.portal.answersAlways(doesNotConnect());

    assertThatThrownBy(() -> bench.call(READ))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("no connection after 3 attempt(s)");
  }

  @Test
  void read_whenBusyToTheEnd_saysHowLongToWait() {
    bench.portal.answersAlways(status(429, "7"));

    PortalBusy busy = catchThrowableOfType(PortalBusy.class, () -> bench.call(READ));
    assertThat(busy.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(busy.retryCanHelp()).isTrue();
  }

  @Test
  void read_whenAnswerIsNeverThePortals_namesWhoAnswered() {
    bench.portal.answersAlways(answersText("<html>login</html>"));

    assertThatThrownBy(() -> bench.call(READ)).isInstanceOf(AnsweredByIntermediary.class);
    assertThat(bench.portal.calls()).hasSize(3);
  }

  @Test
  void read_whenNoAnswerEverComes_isNoAnswerButNotUnknown() {
    bench.portal.answersAlways(breaks());

    assertThat(catchThrowable(() -> bench.call(READ))).isExactlyInstanceOf(NoAnswer.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 307, 308, 399})
  void append_whenRedirected_isNotFollowedAndUnknown(int status) {
    bench.portal.answers(status(status));

    assertThatThrownBy(() -> bench.call(APPEND))
        .isInstanceOf(OutcomeUnknown.class)
        .hasCauseInstanceOf(AnsweredByIntermediary.class)
        .hasMessageContaining("(HTTP " + status + ")");
  }

  @Test
  void any_whenStatusIs403ButEnvelopeHasWords_keepsTheWords() {
    bench.portal.answers(
        call -> TestPortal.reply(403, "{\"code\":-3,\"message\":\"khong co quyen\"}"));

    RefusedByPortal refused = catchThrowableOfType(RefusedByPortal.class, () -> bench.call(READ));
    assertThat(refused.code()).isEqualTo("-3");
    assertThat(refused.message()).isEqualTo("khong co quyen");
  }

  @Test
  void any_whenRefused_isNotSentAgain() {
    bench.portal.answers(refuses(99, "trung ma"));

    assertThatThrownBy(() -> bench.call(UPSERT)).isExactlyInstanceOf(RefusedByPortal.class);
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @Test
  void answerThatIsTooLarge_isNotAskedForAgain() {
    bench.portal.answersAlways(
        call -> {
          throw new ReplyTooLargeException(10);
        });

    AnswerTooLarge read = catchThrowableOfType(AnswerTooLarge.class, () -> bench.call(READ));
    assertThat(read.retryCanHelp()).isFalse();
    assertThat(read.limit()).isEqualTo(10);
    assertThat(read).hasMessageContaining("larger than 10 bytes");
    assertThat(read.remedy()).contains("limit of 10 bytes");
    assertThatThrownBy(() -> bench.call(APPEND))
        .isInstanceOf(OutcomeUnknown.class)
        .hasMessageContaining("larger than 10 bytes")
        .hasCauseInstanceOf(AnswerTooLarge.class);
    assertThat(bench.portal.calls()).hasSize(2);
  }

  @Test
  void once_neverGoesTwice() {
    bench.portal.answersAlways(doesNotConnect());

    assertThatThrownBy(() -> bench.call(READ, Idempotency.ONCE)).isInstanceOf(NotSent.class);
    assertThatThrownBy(() -> bench.call(APPEND, Idempotency.ONCE)).isInstanceOf(NotSent.class);
    assertThat(bench.portal.calls()).hasSize(2);
  }

  @Test
  void repeatable_makesAnAppendGoAgain() {
    bench.portal.answers(breaks(), saysYes("bàn"));

    assertThat(bench.call(APPEND, Idempotency.REPEATABLE)).isEqualTo("bàn");
  }

  @Test
  void repeatable_whenNoAnswerEverComes_isUnknown() {
    bench.portal.answersAlways(breaks());

    assertThatThrownBy(() -> bench.call(APPEND, Idempotency.REPEATABLE))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(bench.portal.calls()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void bodyThatIsReadOnce_isNeverSentTwice(int failure) {
    bench.portal.answers(List.of(breaks(), doesNotConnect(), status(429)).get(failure));

    assertThatThrownBy(() -> bench.call(UPLOAD, Idempotency.REPEATABLE))
        .isInstanceOf(PortalException.class);
    assertThat(bench.portal.calls()).hasSize(1);
    assertThat(bench.time.pauses()).isEmpty();
  }

  @Test
  void pauses_doubleUpToTheLongest() {
    bench.retry(
        RetryPolicy.builder()
            .attempts(6)
            .firstPause(Duration.ofMillis(100))
            .longestPause(Duration.ofMillis(500))
            .build());
    bench.portal.answersAlways(breaks());

    assertThatThrownBy(() -> bench.call(READ)).isInstanceOf(NoAnswer.class);
    assertThat(bench.time.pauses())
        .extracting(Duration::toMillis)
        .containsExactly(100L, 200L, 400L, 500L, 500L);
  }

  @Property(tries = 200)
  void pauses_areBetweenHalfAndWholeOfTheDoubled(
      @ForAll @IntRange(min = 1, max = 40) int attempts,
      @ForAll @IntRange(min = 0, max = 2_000) int firstMillis,
      @ForAll @IntRange(min = 0, max = 10_000) int moreMillis,
      @ForAll @DoubleRange(min = 0, max = 1) double jitter) {
    Bench some = Bench.withoutSessions();
    Duration first = Duration.ofMillis(firstMillis);
    Duration longest = first.plusMillis(moreMillis);
    some.retry(
            RetryPolicy.builder()
                .attempts(attempts)
                .firstPause(first)
                .longestPause(longest)
                .build())
        .time
        .jitter(jitter);
    some.portal.answersAlways(breaks());

    RequestOptions days = RequestOptions.deadline(Duration.ofDays(30));
    assertThatThrownBy(() -> some.call(READ, days)).isInstanceOf(NoAnswer.class);

    assertThat(some.portal.calls()).hasSize(attempts);
    assertThat(some.time.pauses()).hasSize(attempts - 1);
    for (int i = 0; i < attempts - 1; i++) {
      double doubled = Math.min(firstMillis * Math.pow(2, i), longest.toMillis()) * 1e6;
      assertThat((double) some.time.pauses().get(i).toNanos())
          .isBetween(doubled * 0.5 - 1, doubled + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1000",
    "' 1 ', 1000",
    "999999999, 1000",
    "'Sun, 22 Nov 2026 03:00:00 GMT', 0",
    "'Sun, 22 Nov 2026 02:00:00 GMT', 0",
    "'Sun, 22 Nov 2026 03:05:00 GMT', 1000",
    "99999999999999999999, 100",
    "-1, 100",
    "soon, 100",
    "'', 100",
    "١, 100"
  })
  void pause_followsRetryAfterUpToTheLongest(String retryAfter, long millis) {
    bench.portal.answers(status(429, retryAfter));

    bench.call(READ);

    assertThat(bench.time.pauses()).containsExactly(Duration.ofMillis(millis));
  }

  @Test
  void pause_followsAnHttpDateNearerThanTheLongest() {
    bench.retry(
        RetryPolicy.builder()
            .attempts(2)
            .firstPause(Duration.ofMillis(100))
            .longestPause(Duration.ofSeconds(30))
            .build());
    bench.portal.answers(status(503, "Sun, 22 Nov 2026 03:00:12 GMT"));

    bench.call(READ);

    assertThat(bench.time.pauses()).containsExactly(Duration.ofSeconds(12));
  }

  @Test
  void deadline_boundsAttemptsAndPauses() {
    bench.retry(
        RetryPolicy.builder()
            .attempts(100)
            .firstPause(Duration.ofMillis(100))
            .longestPause(Duration.ofMillis(100))
            .build());
    bench.portal.answersAlways(
        call -> {
          bench.time.pass(Duration.ofMillis(400));
          throw new IOException("slow and broken");
        });

    RequestOptions second = RequestOptions.deadline(Duration.ofSeconds(1));
    assertThatThrownBy(() -> bench.call(READ, second)).isInstanceOf(NoAnswer.class);

    assertThat(bench.portal.calls())
        .extracting(HttpCall::timeout)
        .containsExactly(Duration.ofMillis(1000), Duration.ofMillis(500));
    assertThat(bench.time.pauses()).hasSize(1);
  }

  @Test
  void deadline_thatIsShorterThanThePause_endsTheCallWithoutWaiting() {
    bench.portal.answersAlways(status(429, "1"));

    RequestOptions half = RequestOptions.deadline(Duration.ofMillis(500));
    assertThatThrownBy(() -> bench.call(READ, half)).isInstanceOf(PortalBusy.class);
    assertThat(bench.time.pauses()).isEmpty();
  }

  @Test
  void deadline_thatNoLongCanCount_isAsGoodAsNone() {
    RequestOptions forever = RequestOptions.deadline(Duration.ofSeconds(Long.MAX_VALUE));

    assertThat(bench.call(READ, forever)).isEqualTo("ok");
  }

  @Test
  void deadline_thatIsOverBeforeAnythingWasSent_saysSo() {
    CallExecutor executor = bench.executor();
    Operation<Bench.Ask, String> slowToMap =
        new Operation<>(
            "things.slow",
            "DichVu",
            Effect.APPEND,
            ask -> {
              bench.time.pass(Duration.ofSeconds(5));
              return WireRequest.post("/call", Payload.json(ask));
            },
            (answer, ask) -> "");

    assertThatThrownBy(
            () ->
                executor
                    .with(RequestOptions.deadline(Duration.ofSeconds(5)))
                    .call(slowToMap, Bench.ASK))
        .isExactlyInstanceOf(NotSent.class)
        .hasMessageContaining("the deadline of PT5S was over");
    assertThat(bench.portal.calls()).isEmpty();
  }

  @Test
  void deadline_thatIsOverBeforeTheRepeat_saysSoAndNotThatThereWasNoConnection() {
    Bench sessions = Bench.withSessions();
    sessions.portal.answers(sessionEnded());
    sessions.portal.answersLogin(
        saysYes("S1"),
        call -> {
          sessions.time.pass(Duration.ofSeconds(5));
          return saysYes("S2").answer(call);
        });

    assertThatThrownBy(() -> sessions.call(READ, RequestOptions.deadline(Duration.ofSeconds(5))))
        .isExactlyInstanceOf(NotSent.class)
        .hasMessageContaining("the deadline of PT5S was over after 1 attempt(s)")
        .hasMessageContaining("allow a longer deadline")
        .hasMessageNotContaining("connection");
    assertThat(sessions.portal.calls()).hasSize(1);
  }

  @Test
  void deadline_thatIsOverAfterAWriteMayHaveArrived_saysSoAndIsUnknown() {
    Bench sessions = Bench.withSessions();
    sessions.portal.answers(breaks(), sessionEnded());
    sessions.portal.answersLogin(
        saysYes("S1"),
        call -> {
          sessions.time.pass(Duration.ofSeconds(5));
          return saysYes("S2").answer(call);
        });

    assertThatThrownBy(() -> sessions.call(UPSERT, RequestOptions.deadline(Duration.ofSeconds(5))))
        .isInstanceOf(OutcomeUnknown.class)
        .hasMessageContaining("no answer came, and then the deadline was over")
        .hasMessageNotContaining("connection");
  }

  @Test
  void attempt_hasItsOwnLimit() {
    bench.call(READ);
    bench.call(READ, RequestOptions.timeout(Duration.ofSeconds(3)));

    assertThat(bench.portal.calls())
        .extracting(HttpCall::timeout)
        .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(3));
  }

  @Test
  void policyNone_sendsOnce() {
    bench.retry(RetryPolicy.none()).portal.answersAlways(doesNotConnect());

    assertThatThrownBy(() -> bench.call(READ)).isInstanceOf(NotSent.class);
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @Test
  void interrupt_whileSendingAnAppend_isUnknownAndRestoresTheFlag() {
    bench.portal.answers(isInterrupted());

    assertThat(catchThrowable(() -> bench.call(APPEND))).isInstanceOf(OutcomeUnknown.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @Test
  void interrupt_whileSendingARead_isNoAnswerAndRestoresTheFlag() {
    bench.portal.answers(isInterrupted());

    assertThat(catchThrowable(() -> bench.call(READ))).isExactlyInstanceOf(NoAnswer.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void interrupt_whilePausingAfterNothingWasSent_isNotSentAndRestoresTheFlag() {
    bench.time.interruptPauses();
    bench.portal.answers(doesNotConnect());

    assertThat(catchThrowable(() -> bench.call(APPEND))).isExactlyInstanceOf(NotSent.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @Test
  void interrupt_whilePausingAfterAnUpsertMayHaveArrived_isUnknown() {
    bench.time.interruptPauses();
    bench.portal.answers(breaks());

    assertThat(catchThrowable(() -> bench.call(UPSERT))).isInstanceOf(OutcomeUnknown.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void headersOfTheCall_replaceTheClientsOwn() {
    RequestOptions options =
        RequestOptions.builder().putHeader("content-type", "text/plain").build();

    bench.call(READ, options);

    assertThat(bench.portal.calls().get(0).headers().asMap())
        .containsOnly(Map.entry("Content-Type", List.of("text/plain")));
  }
}
