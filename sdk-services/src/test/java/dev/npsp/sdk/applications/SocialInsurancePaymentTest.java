package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.ServiceFee;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SocialInsurancePaymentTest extends ApplicationContract<SocialInsurancePayment> {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999998"),
          "Đóng BHXH bắt buộc, BHYT, BHTN, BHTNLĐ-BNN",
          "G24-BH02",
          "Thu bảo hiểm xã hội");

  @Override
  SocialInsurancePayment valid() {
    return SocialInsurancePayment.builder(
            PROCEDURE,
            PromotionNoticeTest.TRADER,
            InsuranceUnit.of("07906", "TZH490L"),
            YearMonth.of(2026, 10),
            Vnd.of(32_000_000))
        .social(Vnd.of(25_000_000))
        .health(Vnd.of(4_500_000))
        .unemployment(Vnd.of(2_000_000))
        .accident(Vnd.of(500_000))
        .notice(
            ContributionNotice.of(
                Vnd.of(1_000_000),
                Vnd.of(32_000_000),
                Vnd.of(1_000_000),
                Vnd.of(1_000_000),
                Vnd.of(32_000_000)))
        .build();
  }

  private static Breach<SocialInsurancePayment> changed(
      String path,
      String code,
      Function<SocialInsurancePayment.Builder, SocialInsurancePayment.Builder> broken) {
    return Breach.of(path, code, payment -> broken.apply(payment.toBuilder()).build());
  }

  @Override
  Stream<Breach<SocialInsurancePayment>> breaches() {
    return Stream.of(
        changed("total", "AmountsAddUp", to -> to.total(Vnd.of(32_000_001))),
        changed("total", "AmountsAddUp", to -> to.health(Optional.empty())),
        changed("total", "AmountsAddUp", to -> to.accident(Vnd.of(Long.MAX_VALUE))),
        changed(
            "total",
            "Positive",
            to ->
                to.total(Vnd.ZERO)
                    .social(Vnd.ZERO)
                    .health(Vnd.ZERO)
                    .unemployment(Optional.empty())
                    .accident(Optional.empty())),
        changed("month", "MonthHasBegun", to -> to.month(YearMonth.of(2026, 12))),
        new Breach<>(
            "month", "MonthHasBegun", payment -> payment, VietnamTime.of(2026, 9, 1, 8, 0)),
        changed("unit.agencyCode", "Pattern", to -> to.unit(InsuranceUnit.of(SECRET, "TZH490L"))),
        changed("unit.code", "Pattern", to -> to.unit(InsuranceUnit.of("07906", SECRET))),
        changed(
            "notice.closing",
            "AmountsAddUp",
            to ->
                to.notice(
                    ContributionNotice.of(
                        Vnd.ZERO, Vnd.of(100), Vnd.of(100), Vnd.of(100), Vnd.of(1)))),
        changed(
            "applicant.kind",
            "ApplicantAllowed",
            to -> to.applicant(Applicant.stateAgency(PromotionNoticeTest.TRADER))));
  }

  @Override
  SocialInsurancePayment read(Dossier dossier) {
    return SocialInsurancePayment.read(dossier);
  }

  @Override
  String golden() {
    return "social-insurance-payment";
  }

  @Test
  void check_withoutANotice_findsNothing() {
    assertThat(valid().toBuilder().notice(Optional.empty()).build().check(AT)).isEmpty();
  }

  @Test
  void paymentOrder_ofTheFunds_hasALineForEachThatIsPaid() {
    SocialInsurancePayment two =
        valid().toBuilder()
            .unemployment(Vnd.ZERO)
            .accident(Optional.empty())
            .total(Vnd.of(29_500_000))
            .build();

    PaymentOrder order =
        two.paymentOrder(
                CODE,
                AgencyCode.of("000.00.00.G24"),
                "BHXH Ví Dụ",
                Payee.of("3741", "01701001", "Bảo hiểm xã hội"),
                AT)
            .orElseThrow();

    assertThat(order.amount()).isEqualTo(two.total());
    assertThat(((ServiceFee) order.purpose()).fees())
        .extracting(fee -> fee.line().name())
        .containsExactly("BHXH tháng 10/2026", "BHYT tháng 10/2026");
  }
}
