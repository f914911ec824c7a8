package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.FakeProvider.Line;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** A page is offered again for the same order only, and a corrected order gets a new one. */
class PaymentReplaceTest extends TrackerTest {

  @Test
  void open_whenTheFeeWasCorrected_saysSoAndHowToReplaceIt() {
    PaymentReference old = open(100_000);
    assertThatThrownBy(() -> open(115_000))
        .isInstanceOfSatisfying(
            OtherOrderOpen.class,
            e -> {
              assertThat(e.amountDiffers()).isTrue();
              assertThat(e.openAmount()).isEqualTo(Vnd.of(100_000));
              assertThat(e.reference()).isEqualTo(old);
              assertThat(e.remedy()).contains("replace(");
            });
    PaymentReference fresh = tracker.replace(NUMBER, order(115_000), "fee corrected").reference();
    assertThat(fresh).isNotEqualTo(old);
    assertThat(tracker.get(NUMBER).amount()).isEqualTo(Vnd.of(115_000));
    assertThat(open(115_000)).isEqualTo(fresh);
    told(fresh, 115_000, "00");
    told(old, 100_000, "00");
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(Vnd.of(100_000));
  }

  @Test
  void open_whenTheFeeWasCorrected_getsANewPageByTimeAlone() {
    PaymentReference old = open(100_000);
    clock.forward(BEYOND_ANY_PAGE);
    assertThat(open(115_000)).isNotEqualTo(old);
  }

  @Test
  void open_forAnotherPayer_givesTheSamePage() {
    PaymentReference first = open(100_000);
    PaymentOrder mother =
        order(100_000).toBuilder()
            .payer(
                Person.builder("Trần Thị Thử")
                    .personalId(PersonalId.of("000000000001"))
                    .address(PostalAddress.of("Số 2"))
                    .build())
            .bank("NHTHU")
            .build();
    assertThat(open(mother)).isEqualTo(first);
  }

  @Test
  void open_forAnotherPayeeOrOtherLines_isAnotherOrder() {
    open(100_000);
    PaymentOrder order = order(100_000);
    List<PaymentOrder> others =
        List.of(
            order.toBuilder().payee(Payee.of("0000000000002", "00000000", "X")).build(),
            order.toBuilder().payee(Payee.of("0000000000001", "00000001", "X")).build(),
            order.toBuilder()
                .lines(
                    List.of(
                        MoneyLine.of("Phí", Vnd.of(60_000)),
                        MoneyLine.of("Lệ phí", Vnd.of(40_000))))
                .build(),
            order.toBuilder()
                .purpose(((ServiceFee) order.purpose()).toBuilder().serviceCode("9.9.02").build())
                .build());
    for (PaymentOrder other : others) {
      assertThatThrownBy(() -> open(other))
          .isInstanceOfSatisfying(
              OtherOrderOpen.class, e -> assertThat(e.amountDiffers()).isFalse());
    }
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_forTheSameOrderInDecomposedLetters_givesTheSamePage() {
    Payee treasury = Payee.of("0000000000001", "00000000", "Kho bạc Nhà nước");
    PaymentReference first = open(order(100_000).toBuilder().payee(treasury).build());
    String holder = Normalizer.normalize(treasury.holder(), Normalizer.Form.NFD);
    Payee same = Payee.of("0000000000001", "00000000", holder);
    assertThat(open(order(100_000).toBuilder().payee(same).build())).isEqualTo(first);
  }

  @Test
  void replace_whenTheOldPageWasPaid_isRefusedAsPaid() {
    PaymentReference old = open(100_000);
    provider.states.put(old, ProviderStatusCode.PAID);
    assertThatThrownBy(() -> tracker.replace(NUMBER, order(115_000), "x"))
        .isInstanceOf(AlreadyPaid.class)
        .hasMessageContaining("expect(");
    assertThat(provider.requests).hasValue(1);
    tracker.expect(NUMBER, Vnd.of(115_000));
    assertThat(open(15_000)).isNotEqualTo(old);
  }

  @Test
  void replace_byTwoAtOnce_endsOnePageOnly() {
    open(100_000);
    PaymentReference fresh = tracker.replace(NUMBER, order(115_000), "x").reference();
    assertThat(tracker.replace(NUMBER, order(115_000), "x").reference()).isEqualTo(fresh);
    assertThat(tracker.get(NUMBER).attempts()).hasSize(2);
  }

  @Test
  void replace_ofWhatWasNeverOpened_opensIt() {
    assertThat(tracker.replace(NUMBER, order(115_000), "x")).isNotNull();
    assertThatThrownBy(() -> tracker.replace(NUMBER, order(1), " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void replace_whenTheProviderCannotBeAsked_leavesThePageUntilItsEnd() {
    provider.answersQueries = false;
    open(100_000);
    assertThatThrownBy(() -> tracker.replace(NUMBER, order(115_000), "x"))
        .isInstanceOf(OtherOrderOpen.class)
        .hasMessageContaining("giveUp");
    assertThatThrownBy(() -> tracker.endPage(NUMBER, "x")).isInstanceOf(PaymentNotSettled.class);
    clock.forward(BEYOND_ANY_PAGE);
    assertThat(tracker.replace(NUMBER, order(115_000), "x")).isNotNull();
  }

  @Test
  void endPage_ofALostPage_opensTheWayAfterALookUp() {
    provider.line = order -> Line.LOSES_ANSWER;
    assertThatThrownBy(() -> open(100_000)).isInstanceOf(RuntimeException.class);
    provider.line = order -> Line.GOOD;
    assertThat(tracker.endPage(NUMBER, "its address was lost").open().orElseThrow().ended())
        .isTrue();
    assertThat(open(100_000)).isNotNull();
    assertThat(tracker.get(NUMBER).history())
        .anySatisfy(move -> assertThat(move.note()).isEqualTo("ended: its address was lost"));
  }

  @Test
  void endPage_whileTheRequestMayBeUnderWay_isRefused() {
    provider.line = order -> Line.LOSES_REQUEST;
    assertThatThrownBy(() -> open(100_000)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> tracker.endPage(NUMBER, "x")).isInstanceOf(PaymentNotSettled.class);
    clock.forward(LONG);
    assertThat(tracker.endPage(NUMBER, "x").state()).isEqualTo(PaymentState.FAILED);
  }

  @Test
  void giveUp_ofAnOpenPage_namesWhatHelps() {
    open(100_000);
    assertThatThrownBy(() -> tracker.giveUp(NUMBER, "Lê Thị Mẫu", "x"))
        .isInstanceOf(IllegalPaymentTransition.class)
        .hasMessageContaining("endPage");
  }

  @Test
  void expiresAt_ofTheOrder_comesBeforeTheBooksOwn() {
    PaymentReference first =
        open(
            order(100_000).toBuilder().expiresAt(clock.instant().plus(Duration.ofDays(2))).build());
    clock.forward(Duration.ofDays(1));
    assertThat(open(100_000)).isEqualTo(first);
    clock.forward(Duration.ofDays(1));
    assertThat(open(100_000)).isNotEqualTo(first);
  }

  @Test
  void open_ofAnOrderWhoseTimeIsOver_opensNothing() {
    PaymentOrder over = order(100_000).toBuilder().expiresAt(clock.instant()).build();
    assertThatThrownBy(() -> open(over))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("expiresAt");
    assertThat(tracker.find(NUMBER)).isEmpty();

    PaymentReference page = open(115_000);
    assertThatThrownBy(() -> tracker.replace(NUMBER, over, "x")).isInstanceOf(InvalidRequest.class);
    assertThat(attempt(page).ended()).isFalse();
    assertThat(provider.requests).hasValue(1);
  }

  private static AdministrativeFine fine(String agency, String number, LocalDate day) {
    return AdministrativeFine.builder(number, day, "Trần Thị Thử")
        .category("01", "Giao thông")
        .decidedBy(agency, "Công an thử nghiệm")
        .treasuryCode("0011")
        .violated(Samples.ORDERED_AT, "Thanh Hóa")
        .build();
  }

  @Test
  void fines_ofTwoAgenciesOrYears_areTwoPayments() {
    LocalDate day = LocalDate.of(2026, 1, 10);
    List<AdministrativeFine> fines =
        List.of(
            fine("G01", "15/QĐ-XPHC", day),
            fine("G02", "15/QĐ-XPHC", day),
            fine("G01", "15/QĐ-XPHC", day.plusYears(1)),
            fine("G01", "16/QĐ-XPHC", day));
    Set<PaymentReference> pages = new HashSet<>();
    for (AdministrativeFine fine : fines) {
      PaymentOrder order =
          PaymentOrder.forFine(fine, Vnd.of(500_000), Samples.payee(), Samples.payer()).build();
      pages.add(tracker.open(order).reference());
      assertThat(tracker.open(order).reference()).isIn(pages);
    }
    assertThat(pages).hasSize(4);
    assertThat(fines.get(0).key()).isEqualTo("G01|15/QĐ-XPHC|20260110");
  }

  @Property(tries = 500)
  void fineKeys_areBoundedAndOfDifferentFinesDifferent(
      @ForAll @Chars({'a', '|', '/'}) @StringLength(min = 1, max = 3) String agency,
      @ForAll @Chars({'a', '|', '/'}) @StringLength(min = 1, max = 3) String number,
      @ForAll @Chars({'a', '|', '/'}) @StringLength(min = 1, max = 3) String otherAgency,
      @ForAll @Chars({'a', '|', '/'}) @StringLength(min = 1, max = 3) String otherNumber,
      @ForAll @IntRange(min = 0, max = 16) int longer) {
    LocalDate day = LocalDate.of(2026, 1, 10);
    String one = FineKey.of(agency.repeat(longer + 1), number, day);
    String other = FineKey.of(otherAgency.repeat(longer + 1), otherNumber, day);
    assertThat(one).hasSizeBetween(1, 100);
    boolean same = agency.repeat(longer + 1).equals(otherAgency.repeat(longer + 1));
    assertThat(one.equals(other)).isEqualTo(same && number.equals(otherNumber));
    assertThat(FineKey.of("A".repeat(50), "B".repeat(50), day)).hasSize(71);
    assertThat(FineKey.of("A", "QĐ", day)).isEqualTo(FineKey.of(" A", "QĐ ", day));
  }
}
