package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.Vnd;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a core knows orders by, and what the platform hears of its refusals. */
class NumbersAtTheCoreTest {

  private static final Clock CLOCK = Clock.fixed(BillPaymentServiceTest.NOW, ZoneOffset.UTC);

  private final ShakyCore core = new ShakyCore();
  private final BankStore store = BankStore.inMemory();
  private final BillPaymentService service = BillPaymentService.over(store, core, CLOCK);
  private final SignedPlatform platform = new SignedPlatform(service, store, core, CLOCK);

  @Test
  void refund_underANumberOfAnotherPayment_isRefusedAndMovesNothing() {
    String first = paid("1");
    String second = paid("2");
    assertThat(platform.code("bank/refund", "q1", SignedPlatform.refund("HD1", "R1", 400)))
        .isEqualTo("00");
    assertThat(platform.code("bank/refund", "q2", SignedPlatform.refund("HD2", "R1", 400)))
        .isEqualTo("116");
    assertThat(platform.code("bank/refund", "q3", SignedPlatform.refund("HD2", "R2", 400)))
        .isEqualTo("00");
    assertThat(service.find(first).map(BankPayment::refunded)).contains(Vnd.of(400));
    assertThat(service.find(second).map(BankPayment::refunded)).contains(Vnd.of(400));
    assertThat(core.balance("platform")).isEqualTo(1_200);
  }

  @Test
  void refund_thatWasRefusedByTheBank_leavesItsNumberFree() {
    String open = bound("1").number();
    String paid = paid("2");
    assertThat(reason(() -> service.refund(open, refund("R1", 400)))).isEqualTo(Reason.NOT_PAID);
    assertThat(reason(() -> service.refund(paid, refund("R2", 1_001))))
        .isEqualTo(Reason.REFUND_TOO_LARGE);
    assertThat(service.refund(paid, refund("R1", 400)).state()).isEqualTo(RefundState.DONE);
    String other = paid("3");
    assertThat(service.refund(other, refund("R2", 400)).state()).isEqualTo(RefundState.DONE);
  }

  @Test
  void refund_thatTheCoreRefused_isRefusedAlikeWhenItComesAgain() {
    String number = paid("1");
    BillPaymentService strict = BillPaymentService.over(store, new RefusingCore("051"), CLOCK);
    for (int again = 0; again < 2; again++) {
      BankRefused refused =
          catchThrowableOfType(BankRefused.class, () -> strict.refund(number, refund("R1", 400)));
      assertThat(refused.reason()).isEqualTo(Reason.REFUSED_BY_CORE);
      assertThat(refused.code()).isEqualTo("051");
    }
    assertThat(service.find(number).map(BankPayment::refunded)).contains(Vnd.ZERO);
  }

  @Test
  void holds_acrossBillsAndAttempts_haveNumbersOfTheirOwn() {
    Set<String> holds = new HashSet<>();
    for (int bill = 1; bill <= 3; bill++) {
      for (int attempt = 1; attempt <= 3; attempt++) {
        BankPayment bound = bound(String.valueOf(bill));
        service.authorise(bound.number(), "payer", bound.terms());
        assertThat(holds.add(service.cancel(bound.number()).holdId())).isTrue();
      }
    }
    assertThat(core.held()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R|1", "R\t1", "R\n1", "R\u00001", " R1", "R1 ", "\ud800"})
  void refundAndDisbursement_underANumberThatCannotBeKept_areRefusedBefore(String id) {
    String number = paid("1");
    int orders = core.orders().size();
    assertThat(
            catchThrowableOfType(InvalidRequest.class, () -> service.refund(number, refund(id, 1))))
        .isNotNull();
    Disbursement disbursement =
        Disbursement.builder(id, "q1", Vnd.of(1)).payeeAccount("1").payeeBank("2").build();
    assertThat(catchThrowableOfType(InvalidRequest.class, () -> service.disburse(disbursement)))
        .isNotNull();
    assertThat(core.orders()).hasSize(orders);
  }

  /** The core's code, and what the platform hears. */
  @ParameterizedTest
  @CsvSource({
    "123,123",
    "056,056",
    "057,057",
    "071,071",
    "128,128",
    "142,142",
    "01,01",
    "51,51",
    "E51,E51",
    "00,01",
    "0,01",
    "000,01",
    "0000000000,01",
    "99,01",
    "099,01",
    "06,01",
    "6,01",
    "96,01",
    "02,01",
    "2,01",
    "07,01",
    "104,01",
    "116,01",
    "0116,01",
    "118,01",
    "180,01",
    "183,01",
    "185,01",
    "186,01",
    "'',01",
    "' ',01",
    "' 00',01",
    "'00 ',01",
    "0.0,01",
    "+0,01",
    "-1,01",
    "٠٠,01",
    "００,01",
    "OK|00,01",
    "không đủ tiền,01",
    "12345678901,01"
  })
  void refusal_ofTheCore_neverReachesThePlatformAsDonePendingOrAnotherRefusal(
      String code, String heard) {
    paid("1");
    SignedPlatform strict =
        new SignedPlatform(
            BillPaymentService.over(store, new RefusingCore(code), CLOCK),
            store,
            new RefusingCore(code),
            CLOCK);
    byte[] answer = strict.bytes("bank/refund", "q1", SignedPlatform.refund("HD1", "R1", 400));
    assertThat(strict.code("bank/refund", "q1", SignedPlatform.refund("HD1", "R1", 400)))
        .isEqualTo(heard);
    assertThat(strict.bytes("bank/refund", "q1", SignedPlatform.refund("HD1", "R1", 400)))
        .isEqualTo(answer);
    assertThat(
            strict
                .ask("bank/disburse", "q2", SignedPlatform.disbursement("C1", 1))
                .path("TrangThaiChi")
                .asText())
        .isEqualTo("FAILED");
  }

  private BankPayment bound(String bill) {
    return service.bind(
        BillKey.of(BillKind.TAX_NOTICE, "TB" + bill, ""),
        BillTerms.builder(Vnd.of(1_000)).invoice("HD" + bill).build());
  }

  private String paid(String bill) {
    BankPayment bound = bound(bill);
    return service.pay(bound.number(), "payer", bound.terms()).number();
  }

  private static Refund refund(String id, long amount) {
    return Refund.asked(id, "q-" + id.strip(), Vnd.of(amount), "", BillPaymentServiceTest.NOW);
  }

  private static Reason reason(ThrowingCallable call) {
    return catchThrowableOfType(BankRefused.class, call).reason();
  }
}
