package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.callback.CallbackScheme;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.MalformedCallback;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.internal.PaymentClients;
import dev.npsp.sdk.payments.internal.paymentplatform.ConfirmScheme;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.testing.Spellings;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.function.BiFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** An amount that cannot be read never counts as the one that was hoped for. */
class AmountSpellingsTest {

  private static final PaymentReference KEYPAY = PaymentReference.of("10001_00000000-0000-");

  private final PortalOnPaper platform = PortalOnPaper.answering("{}");
  private final PaymentsClient query =
      PaymentClients.of(platform.context(), Samples.settings().build());
  private final PaymentsClient detail =
      PaymentClients.of(platform.context(), Samples.keyPay().build());

  private PaymentInquiryResult query(String amount) {
    return query("\"TrangThaiGD\":\"1\"", ",\"SoTien\":" + amount);
  }

  private PaymentInquiryResult query(String state, String more) {
    platform.nowAnswers(("{\"MaLoi\":\"00\"," + state + more + "}").getBytes(UTF_8));
    return query.query(Samples.REFERENCE, Samples.ORDERED_AT);
  }

  private PaymentInquiryResult detail(String members) {
    platform.nowAnswers(("{\"error\":\"0\",\"data\":{" + members + "}}").getBytes(UTF_8));
    return detail.query(KEYPAY, Samples.ORDERED_AT);
  }

  private PaymentInquiryResult detailOf(String amount) {
    return detail("\"status\":0,\"trans_amount\":" + amount);
  }

  @Property(tries = 20)
  void lookUp_whenTheAmountIsReadable_isReadExactly(
      @ForAll @LongRange(min = 1, max = 99_999_999_999_999_999L) long dong) {
    for (String amount : Spellings.amounts(dong)) {
      for (PaymentInquiryResult status :
          new PaymentInquiryResult[] {query(amount), detailOf(amount)}) {
        assertThat(status.amount()).as(amount).contains(Vnd.of(dong));
        assertThat(status.unreadableAmount()).as(amount).isEmpty();
        assertThat(status.saysPaid(Vnd.of(dong))).as(amount).isTrue();
        assertThat(status.saysPaid(Vnd.of(dong + 1))).as(amount).isFalse();
      }
    }
  }

  @Property(tries = 20)
  void lookUp_whenTheAmountIsUnreadable_keepsItAndNeverSaysPaid(
      @ForAll @LongRange(min = 1, max = 99_999_999_999L) long dong) {
    for (String amount : Spellings.noAmounts(dong)) {
      for (PaymentInquiryResult status :
          new PaymentInquiryResult[] {query(amount), detailOf(amount)}) {
        assertThat(status.amount()).as(amount).isEmpty();
        assertThat(status.unreadableAmount()).as(amount).isPresent();
        for (long expected : new long[] {dong, dong * 1000, dong / 1000, 0, 1}) {
          assertThat(status.saysPaid(Vnd.of(expected))).as(amount).isFalse();
        }
        assertThat(status.toString()).doesNotContain("mười nghìn");
      }
    }
  }

  @Example
  void lookUp_whenNoAmountIsGiven_isPaidOnlyWhereNoSheetHasOne() {
    for (String amount : Spellings.missing()) {
      assertThat(query(amount).saysPaid(Vnd.of(150_000))).as(amount).isFalse();
      assertThat(query(amount).unreadableAmount()).as(amount).isEmpty();
      assertThat(detailOf(amount).saysPaid(Vnd.of(150_000))).as(amount).isTrue();
    }
    assertThat(query("\"TrangThaiGD\":1", "").saysPaid(Vnd.of(150_000))).isFalse();
    assertThat(detail("\"status\":\"0\"").saysPaid(Vnd.of(150_000))).isTrue();
  }

  @Example
  void lookUp_whenTheStateHasBlanks_readsIt_andNoOtherState() {
    String amount = ",\"SoTien\":150000";
    for (String paid : new String[] {"1", "\"1\"", "\" 1 \"", "\"1\\n\""}) {
      assertThat(query("\"TrangThaiGD\":" + paid, amount).saysPaid(Vnd.of(150_000))).isTrue();
    }
    for (String other :
        new String[] {"true", "\"01\"", "1.0", "\"one\"", "{}", "11", "\"\"", "3"}) {
      assertThat(query("\"TrangThaiGD\":" + other, amount).saysPaid(Vnd.of(150_000)))
          .as(other)
          .isFalse();
    }
    for (String other : new String[] {"\"00\"", "0.0", "\"0.0\"", "-1", "false", "\"\"", "[]"}) {
      assertThat(detail("\"trans_amount\":150000,\"status\":" + other).saysPaid(Vnd.of(150_000)))
          .as(other)
          .isFalse();
    }
    assertThat(detail("\"trans_amount\":150000,\"status\":\" 0 \"").saysPaid(Vnd.of(150_000)))
        .isTrue();
  }

  @Example
  void query_whenTheTimeIsUnreadable_keepsItsText() {
    PaymentInquiryResult status =
        query("\"TrangThaiGD\":1", ",\"SoTien\":150000,\"ThoiGianGD\":\"hôm nay\"");
    assertThat(status.transactedAt()).isEmpty();
    assertThat(status.additional()).containsEntry("ThoiGianGD", "hôm nay");
  }

  @Property(tries = 20)
  void results_whenTheAmountIsReadable_areGenuineUnderTheChecksumOfTheInteger(
      @ForAll @LongRange(min = 1, max = 99_999_999_999_999_999L) long dong) throws Exception {
    for (Kind kind : Kind.values()) {
      for (String amount : Spellings.signedAmounts(dong)) {
        CallbackClaim<PaymentResult> claim = kind.scheme.read(kind.message(dong, amount));
        assertThat(MessageDigest.isEqual(claim.checksum(), claim.checksumUnder(kind.secret())))
            .as(kind + " " + amount)
            .isTrue();
        assertThat(claim.value().amount()).as(kind + " " + amount).isEqualTo(Vnd.of(dong));
      }
    }
  }

  @Property(tries = 20)
  void results_whenTheAmountIsUnreadable_areMalformed(
      @ForAll @LongRange(min = 1, max = 99_999_999_999L) long dong) {
    for (Kind kind : Kind.values()) {
      for (String amount : Spellings.noAmounts(dong)) {
        assertThatThrownBy(() -> kind.scheme.read(kind.message(dong, amount)))
            .as(kind + " " + amount)
            .isInstanceOf(MalformedCallback.class);
      }
      for (String amount : Spellings.missing()) {
        assertThatThrownBy(() -> kind.scheme.read(kind.message(dong, amount)))
            .as(kind + " " + amount)
            .isInstanceOf(MalformedCallback.class);
      }
    }
  }

  @Example
  void confirm_whenTheCodeIsAnotherZero_isNeitherSuccessNorFailure() throws Exception {
    for (String code : new String[] {"0", "000", "0.0", "-0", " 00", ""}) {
      ObjectNode message = Confirms.tree();
      message.put("MaLoi", code);
      PaymentResult result =
          Kind.CONFIRM.scheme.read(Confirms.signed(message, Samples.SECRET)).value();
      assertThat(result.succeeded()).as(code).isFalse();
      assertThat(result.outcomeUnclear()).as(code).isTrue();
    }
    for (String code : new String[] {"01", "99", "E0", "1"}) {
      ObjectNode message = Confirms.tree();
      message.put("MaLoi", code);
      PaymentResult result =
          Kind.CONFIRM.scheme.read(Confirms.signed(message, Samples.SECRET)).value();
      assertThat(result.succeeded() || result.outcomeUnclear()).as(code).isFalse();
    }
  }

  @Example
  void results_whenAnotherZeroIsTheirOutcome_neverSucceed() {
    for (String status : new String[] {"\"00\"", "0.0", "\"000\"", "\" 0\"", "false", "null"}) {
      assertThatThrownBy(
              () ->
                  Kind.KEYPAY_RESULT.scheme.read(
                      Kind.KEYPAY_RESULT.with(150_000, "\"status\":0", "\"status\":" + status)))
          .as(status)
          .isInstanceOf(MalformedCallback.class);
    }
  }

  /** A moment in any form that peers write; one inside the window is not late. */
  @Example
  void confirm_whenItsTimeIsInAnyForm_isNotLate() {
    for (String time : Spellings.moments()) {
      Verified<PaymentResult> verified =
          query.verify(Confirms.confirm(c -> c.put("ThoiGianGD", time)), Confirms.ORDERS);
      assertThat(verified.value().paidAt())
          .as(time)
          .contains(Instant.parse("2026-11-22T01:05:03Z"));
      assertThat(verified.isLate()).as(time).isFalse();
      assertThat(verified.value().transactionTime()).isEqualTo(time);
    }
    for (String time : Spellings.noMoments()) {
      assertThat(
              query
                  .verify(Confirms.confirm(c -> c.put("ThoiGianGD", time)), Confirms.ORDERS)
                  .isLate())
          .as(time)
          .isTrue();
    }
  }

  /** The messages that say how a payment ended. */
  private enum Kind {
    CONFIRM(
        new ConfirmScheme(Samples.settings().build(), Samples.JSON),
        "pay-confirm-request",
        "SoTien",
        (message, dong) -> Confirms.signed(message, Samples.SECRET)),
    KEYPAY_RESULT(
        new dev.npsp.sdk.payments.internal.keypay.ResultScheme(
            Samples.keyPay().build(), Samples.JSON),
        "pay-keypay3-callback",
        "trans_amount",
        (message, dong) -> KeyPays.signed(message)),
    PAYGOV_RESULT(
        new dev.npsp.sdk.payments.internal.paygov.ResultScheme(
            Samples.payGov().build(), Samples.JSON),
        "pay-paygov-callback",
        "amount",
        (message, dong) -> PayGovTest.signed(message, true));

    private final CallbackScheme<PaymentResult> scheme;
    private final String sample;
    private final String field;
    private final BiFunction<ObjectNode, Long, InboundRequest> signed;

    Kind(
        CallbackScheme<PaymentResult> scheme,
        String sample,
        String field,
        BiFunction<ObjectNode, Long, InboundRequest> signed) {
      this.scheme = scheme;
      this.sample = sample;
      this.field = field;
      this.signed = signed;
    }

    Secret secret() {
      return this == KEYPAY_RESULT ? Secret.of("KHOA-2") : Samples.SECRET;
    }

    /** A message whose checksum covers the integer, and whose amount is written like this. */
    InboundRequest message(long dong, String amount) {
      String text = text(dong);
      String written = "\"" + field + "\":\"" + dong + "\"";
      assertThat(text).contains(written);
      return InboundRequest.of(
          text.replace(written, "\"" + field + "\":" + amount).getBytes(UTF_8));
    }

    InboundRequest with(long dong, String member, String other) {
      String text = text(dong);
      assertThat(text).contains(member);
      return InboundRequest.of(text.replace(member, other).getBytes(UTF_8));
    }

    private String text(long dong) {
      ObjectNode message = (ObjectNode) Samples.tree(Samples.bytes(sample));
      message.put(field, Long.toString(dong));
      return new String(signed.apply(message, dong).copyOfBody(), UTF_8);
    }
  }
}
