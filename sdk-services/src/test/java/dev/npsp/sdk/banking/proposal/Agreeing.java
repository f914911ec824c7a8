package dev.npsp.sdk.banking.proposal;

/** A payer who agrees to whatever the payment says at that moment. */
final class Agreeing {

  private Agreeing() {}

  static BankPayment authorise(BillPaymentService service, String number, String account) {
    return service.authorise(number, account, terms(service, number));
  }

  static BankPayment pay(BillPaymentService service, String number, String account) {
    return service.pay(number, account, terms(service, number));
  }

  private static BillTerms terms(BillPaymentService service, String number) {
    return service.find(number).orElseThrow().terms();
  }
}
