package dev.npsp.sdk.applications;

import dev.npsp.sdk.payments.Payee;
import java.time.YearMonth;

/** The fields that applications which are payments share. */
final class PaymentFields {

  /** The account that is credited, by the names that the payment platform has for it. */
  static final FormFields<Payee, Payee.Builder> PAYEE =
      FormFields.of(() -> Payee.builder("", "", ""), Payee.Builder::build)
          .required("TKThuHuong", FieldType.TEXT, Payee::account, Payee.Builder::account)
          .required("MaNHThuHuong", FieldType.TEXT, Payee::bankCode, Payee.Builder::bankCode)
          .required("TenTKThuHuong", FieldType.TEXT, Payee::holder, Payee.Builder::holder)
          .optional(
              "TaiKhoanThuNSNN",
              FieldType.TEXT,
              Payee::budgetAccount,
              Payee.Builder::budgetAccount);

  private PaymentFields() {}

  /** A month as the names of amounts have it. */
  static String shown(YearMonth month) {
    return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
  }
}
