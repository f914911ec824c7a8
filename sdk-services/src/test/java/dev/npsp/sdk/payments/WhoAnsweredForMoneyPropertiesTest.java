package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.house.OtherAnswers;
import dev.npsp.sdk.house.OtherAnswers.Act;
import dev.npsp.sdk.house.OtherAnswers.Line;
import dev.npsp.sdk.house.OtherAnswers.Shown;
import dev.npsp.sdk.payments.internal.PaymentClients;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Who answered, over the Payment Platform, KeyPay and PayGov, for a page and for a question. */
class WhoAnsweredForMoneyPropertiesTest {

  /**
   * A provider, with a refusal of its own.
   *
   * @param name of the wire
   * @param account what the client is told
   * @param reference in the form of the wire
   * @param refusal in the envelope of the wire
   * @param asks whether it has a look-up
   */
  record Provider(
      String name, PaymentAccount account, String reference, String refusal, boolean asks) {

    PaymentsClient over(Line line) {
      return PaymentClients.of(OtherAnswers.context(line), account);
    }

    PaymentOrder order() {
      return PaymentOrder.forDossier(
              Samples.fee(), Vnd.of(150_000), Samples.payee(), Samples.payer())
          .reference(PaymentReference.of(reference))
          .orderedAt(Samples.ORDERED_AT)
          .build();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Provider> PROVIDERS =
      List.of(
          new Provider(
              "platform",
              Samples.settings().build(),
              Samples.REFERENCE.value(),
              "{\"MaLoi\":\"05\",\"MoTaLoi\":\"Dữ liệu sai\"}",
              true),
          new Provider(
              "KeyPay",
              Samples.keyPay().build(),
              "10001_00000000-0000-",
              "{\"error\":\"5\",\"msg\":\"wrong data\"}",
              true),
          new Provider(
              "PayGov",
              Samples.payGov().build(),
              "100011768444245000",
              "{\"error_code\":\"SIGNATURE_WRONG\",\"error_message\":\"x\"}",
              false));

  @Provide
  Arbitrary<Provider> providers() {
    return Arbitraries.of(PROVIDERS);
  }

  @Provide
  Arbitrary<Shown> others() {
    return OtherAnswers.thatMayFollowAReading();
  }

  @Provide
  Arbitrary<Shown> notRead() {
    return OtherAnswers.thatSayNotRead();
  }

  @Property(tries = 300)
  void first_whenSomebodyElseAnswers_aPageIsUnknownAndAQuestionIsHis(
      @ForAll("providers") Provider provider, @ForAll("others") Shown other) {
    Line opening = new Line(other.act(), other.act(), other.act());
    assertThat(catchThrowable(open(provider, opening)))
        .isInstanceOf(OutcomeUnknown.class)
        .hasCauseInstanceOf(NoAnswer.class);
    assertThat(opening.calls()).isEqualTo(1);

    if (provider.asks()) {
      Throwable asked = catchThrowable(ask(provider, other.act(), other.act()));
      if (other.name().startsWith("5")) {
        assertThat(asked).isInstanceOf(NoAnswer.class);
      } else {
        assertThat(asked).isExactlyInstanceOf(AnsweredByIntermediary.class);
      }
    }
  }

  @Property(tries = 150)
  void first_whenNothingWasRead_isNotSent(
      @ForAll("providers") Provider provider, @ForAll("notRead") Shown other) {
    Line line = new Line(other.act(), other.act(), other.act());
    assertThat(catchThrowable(open(provider, line))).isInstanceOf(NotSent.class);
    if (provider.asks()) {
      assertThat(catchThrowable(ask(provider, other.act(), other.act())))
          .isInstanceOf(NotSent.class);
      assertThat(catchThrowable(ask(provider, OtherAnswers.lost(), other.act())))
          .isInstanceOf(NotSent.class);
    }
  }

  @Property(tries = 150)
  void afterALostAnswer_aPageIsNeverAskedForAgain(
      @ForAll("providers") Provider provider, @ForAll("others") Shown other) {
    Line line = new Line(other.act(), OtherAnswers.lost(), other.act());
    assertThat(catchThrowable(open(provider, line))).isInstanceOf(OutcomeUnknown.class);
    assertThat(line.calls()).isEqualTo(1);
  }

  @Property(tries = 100)
  void refusalInAnEnvelope_isTheProviders(
      @ForAll("providers") Provider provider, @ForAll("statuses") int status) {
    Act no = OtherAnswers.says(status, provider.refusal());
    assertThat(catchThrowable(open(provider, new Line(no, no, no))))
        .isInstanceOf(RefusedByPortal.class);
    if (provider.asks()) {
      assertThat(catchThrowable(ask(provider, no, no))).isInstanceOf(RefusedByPortal.class);
    }
  }

  @Provide
  Arbitrary<Integer> statuses() {
    return Arbitraries.of(200, 201, 400, 401, 403, 404, 405, 408, 409, 413, 422, 425);
  }

  private static ThrowingCallable open(Provider provider, Line line) {
    return () -> provider.over(line).open(provider.order());
  }

  private static ThrowingCallable ask(Provider provider, Act first, Act then) {
    return () -> provider.over(new Line(first, first, then)).query(provider.order());
  }
}
