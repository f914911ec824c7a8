package dev.npsp.sdk.benchmarks.fuzz;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.ExpectedPayment;
import dev.npsp.sdk.payments.FeeLine;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentOrders;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.ServiceFee;
import java.util.List;
import java.util.Optional;

/** The payment that the samples are about. */
final class Orders {

  static final DossierCode DOSSIER = DossierCode.of("000.00.00.H00-260101-0001");
  static final String PLATFORM = "dvc000000H0026010100120260115093045";
  static final String KEY_PAY = "10001_00000000-0000-";
  static final String PAY_GOV = "100011768444245000";

  /** Whatever reference comes, it was ordered. */
  static final PaymentOrders ANY =
      reference -> Optional.of(ExpectedPayment.of(reference, Vnd.of(150_000)));

  private Orders() {}

  static PaymentOrder of(String reference) {
    return PaymentOrder.forDossier(
            fee(),
            Vnd.of(150_000),
            Payee.of("0000000000001", "00000000", "TAI KHOAN THU NGHIEM"),
            Person.builder("Nguyễn Văn Thử")
                .personalId(PersonalId.of("000000000000"))
                .address(PostalAddress.of("Số 1 Đường Thử Nghiệm"))
                .build())
        .reference(PaymentReference.of(reference))
        .orderedAt(VietnamTime.of(2026, 1, 15, 9, 30))
        .build();
  }

  private static ServiceFee fee() {
    return ServiceFee.builder(
            DOSSIER,
            ProcedureReference.of(
                ProcedureCode.of("9.000001"),
                "Thủ tục hành chính thử nghiệm",
                "G01",
                "Lĩnh vực thử nghiệm"),
            AgencyCode.of("000.00.00.H00"),
            "Đơn vị thử nghiệm")
        .serviceName("Dịch vụ công thử nghiệm")
        .fees(
            List.of(
                FeeLine.fee("Phí thẩm định", Vnd.of(100_000)),
                FeeLine.charge("Lệ phí cấp phép", Vnd.of(50_000))))
        .build();
  }
}
