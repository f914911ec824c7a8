package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ElectricityCustomerCode;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElectricityBillPaymentTest extends ApplicationContract<ElectricityBillPayment> {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999008"), "Thanh toán tiền điện", "G02-DL01", "Điện lực");

  private static final Person PAYER =
      Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017")).toBuilder()
          .address(PostalAddress.of("Số 1 đường Ví Dụ"))
          .build();

  @Override
  ElectricityBillPayment valid() {
    return ElectricityBillPayment.builder(
            PROCEDURE,
            Applicant.of(PAYER),
            ElectricityCustomerCode.parse("PE01000000001"),
            YearMonth.of(2026, 10),
            Vnd.of(183_700),
            "Điện lực Ví Dụ")
        .supplierCode("PE0100")
        .build();
  }

  @Override
  Stream<Breach<ElectricityBillPayment>> breaches() {
    return Stream.of(
        Breach.of("amount", "Positive", bill -> bill.toBuilder().amount(Vnd.ZERO).build()),
        Breach.of("supplierName", "NotBlank", bill -> bill.toBuilder().supplierName(" ").build()),
        Breach.of(
            "supplierName",
            "Size",
            bill -> bill.toBuilder().supplierName(SECRET.repeat(70)).build()),
        Breach.of("supplierCode", "Size", bill -> bill.toBuilder().supplierCode("").build()),
        Breach.of(
            "period",
            "MonthHasBegun",
            bill -> bill.toBuilder().period(YearMonth.of(2026, 12)).build()),
        new Breach<>("period", "MonthHasBegun", bill -> bill, VietnamTime.of(2026, 9, 30, 23, 59)),
        Breach.of(
            "applicant.kind",
            "ApplicantAllowed",
            bill ->
                bill.toBuilder()
                    .applicant(Applicant.stateAgency(Organisation.named("Cơ quan")))
                    .build()));
  }

  @Override
  ElectricityBillPayment read(Dossier dossier) {
    return ElectricityBillPayment.read(dossier);
  }

  @Override
  String golden() {
    return "electricity-bill-payment";
  }

  @Test
  void check_onTheFirstDayOfTheMonth_findsNothing() {
    assertThat(valid().check(VietnamTime.of(2026, 10, 1, 0, 0))).isEmpty();
  }

  @Test
  void paymentOrder_ofTheBill_isForTheDossierAndItsAmount() {
    PaymentOrder order =
        valid()
            .paymentOrder(
                CODE,
                AgencyCode.of("000.00.00.G02"),
                "Điện lực Ví Dụ",
                Payee.of("110000000001", "01201001", "Điện lực Ví Dụ"),
                AT)
            .orElseThrow();

    assertThat(order.amount()).isEqualTo(Vnd.of(183_700));
    assertThat(order.payer()).isEqualTo(PAYER);
    assertThat(((ServiceFee) order.purpose()).fees())
        .singleElement()
        .satisfies(fee -> assertThat(fee.line().name()).isEqualTo("Tiền điện kỳ 10/2026"));
  }

  @Test
  void read_ofACustomerCodeThatIsNone_namesTheField() {
    Dossier dossier = valid().toDossier(CODE, AT);
    Dossier wrong =
        dossier.toBuilder()
            .formData(
                dossier.formData().orElseThrow().toBuilder().text("MaKhachHang", SECRET).build())
            .build();

    assertThat(catchThrowable(() -> read(wrong)))
        .isInstanceOf(FormDataRejected.class)
        .hasMessageContaining("MaKhachHang")
        .hasMessageNotContaining(SECRET);
  }
}
