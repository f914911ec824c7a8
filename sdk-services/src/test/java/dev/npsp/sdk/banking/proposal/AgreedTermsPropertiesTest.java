package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a bill between showing and agreeing. */
class AgreedTermsPropertiesTest {

  private static final Clock CLOCK = Clock.fixed(BillPaymentServiceTest.NOW, ZoneOffset.UTC);
  private static final BillKey BILL = BillKey.of(BillKind.TAX_NOTICE, "TB1", "");

  @Property(tries = 300)
  void anyRepricing_betweenShowingAndAgreeing_neverMovesAnotherAmount(
      @ForAll @IntRange(min = 1, max = 3) int shown,
      @ForAll @IntRange(min = 1, max = 3) int then,
      @ForAll @IntRange(min = 1, max = 2) int account) {
    ShakyCore core = new ShakyCore();
    BillPaymentService service = BillPaymentService.over(BankStore.inMemory(), core, CLOCK);
    BillTerms agreed = AgreedTermsTest.terms(shown * 1_000L, "1", "B");
    String number = service.bind(BILL, agreed).number();
    service.bind(BILL, AgreedTermsTest.terms(then * 1_000L, String.valueOf(account), "B"));
    boolean paid;
    try {
      service.pay(number, "payer", agreed);
      paid = true;
    } catch (BankRefused e) {
      paid = false;
    }
    assertThat(paid).isEqualTo(shown == then && account == 1);
    assertThat(core.balance("platform")).isEqualTo(paid ? shown * 1_000L : 0);
    assertThat(core.held()).isEmpty();
  }
}
