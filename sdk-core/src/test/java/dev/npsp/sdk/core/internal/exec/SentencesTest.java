package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.RetryBudget;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong with a call: what happened and what to do are whole sentences. */
class SentencesTest {

  private static final Pattern ENGLISH =
      Pattern.compile("\\S+ \\(\\S+\\): .*[^.]\\. Remedy: .*[^.]\\. \\(request \\S+\\)");
  private static final Pattern VIETNAMESE =
      Pattern.compile("\\S+ \\(\\S+\\): .*[^.]\\. Cách xử lý: .*[^.]\\. \\(mã yêu cầu \\S+\\)");

  /** Two ends of a sentence, or one within it; {@code get(..)} names a method. */
  private static final Pattern TWO_ENDS = Pattern.compile("(?<!\\()\\.[.,;:]|\\.\\s+\\.");

  static Stream<TestPortal.Step> steps() {
    Stream<TestPortal.Step> answers =
        Stream.of("[]", "null", "", "{", "{\"code\":0}", "{\"code\":7,\"message\":\"Sai mã.\"}")
            .map(TestPortal::answersText);
    Stream<TestPortal.Step> statuses =
        IntStream.of(
                200, 201, 204, 301, 400, 401, 403, 404, 405, 407, 408, 411, 413, 425, 426, 429, 500,
                502, 503, 504)
            .mapToObj(TestPortal::status);
    Stream<TestPortal.Step> connections =
        Arrays.stream(NotConnectedException.Reason.values())
            .map(
                reason ->
                    call -> {
                      throw new NotConnectedException(reason, "no line", null);
                    });
    Stream<TestPortal.Step> others =
        Stream.of(
            TestPortal.breaks(),
            TestPortal.sessionEnded(),
            TestPortal.bareCode(),
            TestPortal.refuses(-1, "DSTCODE is missing"),
            call -> TestPortal.reply(200, "<html>The requested URL was rejected.</html>"));
    return Stream.of(answers, statuses, connections, others).flatMap(one -> one);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void errorOfACall_saysWholeSentences(TestPortal.Step step) {
    for (Bench bench : benches()) {
      bench.portal.answersAlways(step);
      areSentences(bench);
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void errorOfALogin_saysWholeSentences(TestPortal.Step step) {
    Bench bench = Bench.withSessions();
    bench.portal.answersLogin(
        Stream.generate(() -> step).limit(20).toArray(TestPortal.Step[]::new));
    areSentences(bench);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void errorAfterALostAnswer_saysWholeSentences(TestPortal.Step step) {
    Bench bench = Bench.withSessions();
    bench.portal.answers(TestPortal.breaks()).answersAlways(step);
    areSentences(bench);
  }

  private static List<Bench> benches() {
    RetryPolicy withoutBudget =
        RetryPolicy.standard().toBuilder()
            .budget(RetryBudget.builder().reserve(0).percent(0).build())
            .build();
    return List.of(
        Bench.withoutSessions(),
        Bench.withSessions(),
        Bench.withoutSessions().retry(withoutBudget));
  }

  private static void areSentences(Bench bench) {
    for (Operation<Bench.Ask, String> operation : List.of(Bench.READ, Bench.UPSERT, Bench.APPEND)) {
      PortalException error =
          catchThrowableOfType(PortalException.class, () -> bench.call(operation));
      if (error != null) {
        assertThat(error.explanation(Locale.ENGLISH))
            .matches(ENGLISH)
            .doesNotContainPattern(TWO_ENDS);
        assertThat(error.explanation(LocalizedText.VIETNAMESE))
            .matches(VIETNAMESE)
            .doesNotContainPattern(TWO_ENDS);
      }
    }
  }
}
