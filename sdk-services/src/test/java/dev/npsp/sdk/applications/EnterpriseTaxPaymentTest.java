package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.ServiceFee;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseTaxPaymentTest extends ApplicationContract<EnterpriseTaxPayment> {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999010"), "Nộp thuế điện tử doanh nghiệp", "G12-TH01", "Thuế");

  private static final TaxItem VALUE_ADDED =
      TaxItem.of("754", "1701", "Q3/2026", "Thuế giá trị gia tăng", Vnd.of(25_000_000));
  private static final TaxItem INCOME =
      TaxItem.of("754", "1052", "2025", "Thuế thu nhập doanh nghiệp", Vnd.of(7_500_001));

  @Override
  EnterpriseTaxPayment valid() {
    return EnterpriseTaxPayment.builder(
            PROCEDURE,
            PromotionNoticeTest.TRADER,
            "10138",
            "Thuế tỉnh Ví Dụ",
            Payee.builder("7111", "01701001", "Kho bạc Ví Dụ").budgetAccount("7111.1").build(),
            List.of(VALUE_ADDED, INCOME))
        .build();
  }

  private static Breach<EnterpriseTaxPayment> item(
      String path, String code, Function<TaxItem.Builder, TaxItem.Builder> broken) {
    return Breach.of(
        "items[1]." + path,
        code,
        payment ->
            payment.toBuilder()
                .items(List.of(VALUE_ADDED, broken.apply(INCOME.toBuilder()).build()))
                .build());
  }

  @Override
  Stream<Breach<EnterpriseTaxPayment>> breaches() {
    return Stream.of(
        Breach.of(
            "total",
            "AmountsAddUp",
            payment -> payment.toBuilder().total(Vnd.of(32_500_000)).build()),
        item("chapter", "Pattern", one -> one.chapter(SECRET)),
        Breach.of(
            "total",
            "AmountsAddUp",
            payment ->
                payment.toBuilder()
                    .addItem(VALUE_ADDED.toBuilder().amount(Vnd.of(Long.MAX_VALUE)).build())
                    .build()),
        Breach.of(
            "items",
            "NotEmpty",
            payment -> payment.toBuilder().items(List.of()).total(Vnd.ZERO).build()),
        item("subItem", "Pattern", one -> one.subItem("17")),
        item("period", "Pattern", one -> one.period("13/2026")),
        item("period", "Pattern", one -> one.period("45/13/2026")),
        item("period", "TaxPeriod", one -> one.period("31/02/2026")),
        item("period", "TaxPeriod", one -> one.period("29/02/2026")),
        item("content", "NotBlank", one -> one.content(" ")),
        item("content", "Size", one -> one.content(SECRET.repeat(70))),
        Breach.of(
            "items[0].amount",
            "Positive",
            payment ->
                payment.toBuilder()
                    .items(List.of(VALUE_ADDED.toBuilder().amount(Vnd.ZERO).build(), INCOME))
                    .total(INCOME.amount())
                    .build()),
        Breach.of(
            "taxpayerCode",
            "UnitUnderParent",
            payment -> payment.toBuilder().taxpayerCode(TaxCode.of("0101243150-001")).build()),
        Breach.of(
            "taxOfficeCode", "NotBlank", payment -> payment.toBuilder().taxOfficeCode("").build()),
        Breach.of(
            "taxOfficeName",
            "Size",
            payment -> payment.toBuilder().taxOfficeName(SECRET.repeat(70)).build()),
        Breach.of(
            "taxOfficeCode",
            "Size",
            payment -> payment.toBuilder().taxOfficeCode(SECRET.repeat(7)).build()),
        Breach.of(
            "taxOfficeName", "NotBlank", payment -> payment.toBuilder().taxOfficeName(" ").build()),
        Breach.of(
            "treasury.account",
            "NotBlank",
            payment ->
                payment.toBuilder()
                    .treasury(payment.treasury().toBuilder().account("").build())
                    .build()),
        Breach.of(
            "applicant.party.taxCode",
            "NotNull",
            payment ->
                payment.toBuilder()
                    .applicant(
                        Applicant.enterprise(
                            PromotionNoticeTest.TRADER.toBuilder()
                                .taxCode(Optional.empty())
                                .build()))
                    .build()),
        Breach.of(
            "applicant.kind",
            "ApplicantAllowed",
            payment ->
                payment.toBuilder()
                    .applicant(Applicant.organisation(PromotionNoticeTest.TRADER))
                    .build()));
  }

  @Override
  EnterpriseTaxPayment read(Dossier dossier) {
    return EnterpriseTaxPayment.read(dossier);
  }

  @Override
  String golden() {
    return "enterprise-tax-payment";
  }

  @Test
  void check_ofAUnitUnderThePayer_findsNothing() {
    EnterpriseTaxPayment ofUnit =
        valid().toBuilder().taxpayerCode(TaxCode.of("0100100079-001")).build();

    assertThat(ofUnit.check(AT)).isEmpty();
  }

  /** A unit pays its own tax, and not that of its parent or of another unit. */
  @Test
  void check_ofAPayerThatIsAUnit_takesItsOwnCodeAlone() {
    EnterpriseTaxPayment byUnit =
        valid().toBuilder()
            .applicant(
                Applicant.enterprise(
                    PromotionNoticeTest.TRADER.toBuilder()
                        .taxCode(TaxCode.of("0100100079-001"))
                        .build()))
            .taxpayerCode(TaxCode.of("0100100079-001"))
            .build();

    assertThat(byUnit.check(AT)).isEmpty();
    assertThat(List.of("0100100079", "0100100079-002"))
        .allSatisfy(
            other ->
                assertThat(byUnit.toBuilder().taxpayerCode(TaxCode.of(other)).build().check(AT))
                    .extracting(ApplicationViolation::path, ApplicationViolation::code)
                    .containsExactly(tuple("taxpayerCode", "UnitUnderParent")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "Q1/2026", "12/2026", "31/12/2026"})
  void check_ofAPeriodOfEachKind_findsNothing(String period) {
    TaxItem one = VALUE_ADDED.toBuilder().period(period).build();

    assertThat(valid().toBuilder().items(List.of(one, INCOME)).build().check(AT)).isEmpty();
  }

  @Test
  void paymentOrder_ofTheTreasuryOfTheForm_hasALineForEachItem() {
    PaymentOrder order =
        valid().paymentOrder(CODE, AgencyCode.of("000.00.00.G12"), AT).orElseThrow();

    assertThat(order.amount()).isEqualTo(Vnd.of(32_500_001));
    assertThat(order.payee()).isEqualTo(valid().treasury());
    assertThat(((ServiceFee) order.purpose()).agencyName()).isEqualTo("Thuế tỉnh Ví Dụ");
    assertThat(((ServiceFee) order.purpose()).fees())
        .extracting(fee -> fee.line().name())
        .containsExactly("Thuế giá trị gia tăng (Q3/2026)", "Thuế thu nhập doanh nghiệp (2025)");
  }
}
