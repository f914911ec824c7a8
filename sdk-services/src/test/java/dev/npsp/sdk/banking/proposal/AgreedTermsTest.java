package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Vnd;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The payer pays what the payer was shown, or nothing. */
class AgreedTermsTest {

  private static final Clock CLOCK = Clock.fixed(BillPaymentServiceTest.NOW, ZoneOffset.UTC);
  private static final String DOSSIER = "000.00.00.H56-261122-00017";
  private static final BillKey BILL = BillKey.of(DossierCode.of(DOSSIER));
  private static final BillTerms SHOWN = terms(100_000, "3713", "01701001");

  private final ShakyCore core = new ShakyCore();
  private final BankStore store = BankStore.inMemory();
  private final BillPaymentService service = BillPaymentService.over(store, core, CLOCK);
  private final SignedPlatform platform = new SignedPlatform(service, store, core, CLOCK);

  static Stream<Arguments> newer() {
    return Stream.of(
        Arguments.of(terms(150_000, "3713", "01701001"), Reason.AMOUNT_DIFFERS),
        Arguments.of(terms(1, "3713", "01701001"), Reason.AMOUNT_DIFFERS),
        Arguments.of(terms(150_000, "9999", "01701001"), Reason.AMOUNT_DIFFERS),
        Arguments.of(terms(100_000, "9999", "01701001"), Reason.PAYEE_DIFFERS),
        Arguments.of(terms(100_000, "3713", "01701002"), Reason.PAYEE_DIFFERS));
  }

  @ParameterizedTest
  @MethodSource("newer")
  void authorise_whenTheTermsChangedSinceTheyWereShown_holdsNothing(
      BillTerms newer, Reason reason) {
    String number = service.bind(BILL, SHOWN).number();
    service.bind(BILL, newer);

    assertThat(reason(() -> service.authorise(number, "payer", SHOWN))).isEqualTo(reason);
    assertThat(reason(() -> service.pay(number, "payer", SHOWN))).isEqualTo(reason);

    assertThat(core.orders()).isEmpty();
    assertThat(service.find(number).map(BankPayment::state)).contains(BankPaymentState.OPEN);
    BillTerms shownAnew = service.find(number).orElseThrow().terms();
    assertThat(service.pay(number, "payer", shownAnew).terms().amount()).isEqualTo(newer.amount());
    assertThat(core.balance("platform")).isEqualTo(newer.amount().amount());
  }

  @Test
  void authorise_whenAnAccountWasNamedThatThePayerDidNotSee_holdsNothing() {
    BillTerms without = BillTerms.builder(Vnd.of(100_000)).build();
    String number = service.bind(BILL, without).number();
    service.bind(BILL, SHOWN);
    assertThat(reason(() -> service.authorise(number, "payer", without)))
        .isEqualTo(Reason.PAYEE_DIFFERS);
    assertThat(core.orders()).isEmpty();
  }

  @Test
  void authorise_withTheTermsAsTheyWereBound_isAgreedInDecomposedLettersToo() {
    String bank = Normalizer.normalize("Kho bạc", Normalizer.Form.NFD);
    BillTerms bound = terms(100_000, "3713", bank);
    String number = service.bind(BILL, bound).number();
    assertThat(service.authorise(number, "payer", bound).state())
        .isEqualTo(BankPaymentState.AUTHORISED);
    assertThat(service.bind(BILL, bound).number()).isEqualTo(number);
  }

  @Test
  void authorise_whenOnlyWordsDiffer_isWhatWasAgreed() {
    String number = service.bind(BILL, SHOWN).number();
    service.bind(BILL, changed(SHOWN).lookupCode("L2").narration("other words").build());
    assertThat(service.authorise(number, "payer", SHOWN).state())
        .isEqualTo(BankPaymentState.AUTHORISED);
  }

  @ParameterizedTest
  @MethodSource("newer")
  void authorise_repeatedWithOtherTerms_isRefusedInEveryState(BillTerms other, Reason reason) {
    String number = service.bind(BILL, SHOWN).number();
    core.next(ShakyCore.Trouble.PENDING);
    assertThat(reason(() -> service.authorise(number, "payer", SHOWN)))
        .isEqualTo(Reason.PENDING_AT_CORE);
    assertThat(reason(() -> service.authorise(number, "payer", other))).isEqualTo(reason);
    service.authorise(number, "payer", SHOWN);
    assertThat(reason(() -> service.authorise(number, "payer", other))).isEqualTo(reason);
    assertThat(reason(() -> service.bind(BILL, other))).isEqualTo(reason);
    service.settle(number);
    assertThat(reason(() -> service.authorise(number, "payer", other))).isEqualTo(reason);
    assertThat(core.balance("platform")).isEqualTo(100_000);
  }

  @ParameterizedTest
  @CsvSource({"100000,3713,00", "100001,3713,183", "100000,9999,186"})
  void create_byThePlatformWhileThePayerPays_isAnsweredByWhatDiffers(
      long amount, String account, String code) {
    String number = service.bind(BILL, SHOWN).number();
    service.authorise(number, "payer", SHOWN);
    String create =
        ("{\"MaHoaDon\":\"HD1\",\"LoaiTraCuu\":\"HOSO\",\"MaTraCuu\":\"%s\",\"SoTien\":\"%d\","
                + "\"MaTienTe\":\"VND\",\"TKThuHuong\":\"%s\"}")
            .formatted(DOSSIER, amount, account);
    assertThat(platform.code("bank/create", "q1", create)).isEqualTo(code);
  }

  static BillTerms terms(long amount, String account, String bank) {
    return changed(BillTerms.builder(Vnd.of(amount)).payeeAccount(account).payeeBank(bank).build())
        .build();
  }

  private static BillTerms.Builder changed(BillTerms terms) {
    return BillTerms.builder(terms.amount())
        .payeeAccount(terms.payeeAccount())
        .payeeBank(terms.payeeBank());
  }

  private static Reason reason(ThrowingCallable call) {
    return catchThrowableOfType(BankRefused.class, call).reason();
  }
}
