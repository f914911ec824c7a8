package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.observe.CallEnded;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is checked before a call, and what its reader sees after it. */
class ChecksTest {

  private final Bench bench = Bench.withoutSessions();
  private final List<String> outcomes = new ArrayList<>();

  private CallExecutor executor() {
    return bench
        .listener(
            new CallListener() {
              @Override
              public void onCallEnd(CallEnded event) {
                outcomes.add(event.outcome());
              }
            })
        .executor();
  }

  @Test
  void call_whenSeveralChecksFail_tellsAllAtOnce_inTheOrderOfThePaths() {
    AtomicInteger asked = new AtomicInteger();
    Checks<Bench.Ask> checks =
        Checks.<Bench.Ask>constraints()
            .and(ask -> List.of(new Violation("zone", "Last", "comes last")))
            .and(
                ask -> {
                  asked.incrementAndGet();
                  return List.of(new Violation("agency", "First", "comes first"));
                });

    assertThatThrownBy(() -> executor().call(Bench.READ, new Bench.Ask(" "), checks))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Violation::path)
                    .containsExactly("agency", "name", "zone"));
    assertThat(asked).hasValue(1);
    assertThat(bench.portal.calls()).isEmpty();
    assertThat(outcomes).containsExactly("InvalidRequest");
  }

  @Test
  void call_whenEachOfSeveralIsChecked_thePathBeginsWithItsPlace() {
    Checks<Bench.Ask> checks =
        Checks.constraintsOfEach(ask -> List.of(ask, new Bench.Ask(""), new Bench.Ask("x")));

    assertThat(executor().check(Bench.ASK, checks))
        .extracting(Violation::path)
        .containsExactly("[1].name");
  }

  @Test
  void call_whenNothingIsToBeChecked_isSentAsItIs() {
    assertThat(executor().call(Bench.READ, new Bench.Ask(""), Checks.none())).isEqualTo("ok");
  }

  @Test
  void reader_whenItFindsNothingOfWhatWasAsked_isToldToListenersAsAMiss() {
    Operation<Bench.Ask, String> find =
        new Operation<>(
            "things.find",
            "DichVu",
            Effect.READ,
            ask -> WireRequest.post("/call", Payload.json(ask)),
            (answer, ask) -> {
              throw new NotFoundAtPortal(
                  answer.origin(), "0", "", LocalizedText.of("not " + ask.name().length()));
            });

    assertThatThrownBy(() -> executor().call(find, Bench.ASK)).isInstanceOf(NotFoundAtPortal.class);
    assertThat(outcomes).containsExactly("NotFoundAtPortal");
  }
}
