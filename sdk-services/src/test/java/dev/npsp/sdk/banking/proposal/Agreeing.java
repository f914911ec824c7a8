package dev.npsp.sdk.banking.proposal;

/** A payer who agrees to whatever the payment says at that moment. */
final class Agreeing {

  private Agreeing() {}

  static BankPayment authorise(BankDesk desk, String number, String account) {
    return desk.authorise(number, account, terms(desk, number));
  }

  static BankPayment pay(BankDesk desk, String number, String account) {
    return desk.pay(number, account, terms(desk, number));
  }

  private static BillTerms terms(BankDesk desk, String number) {
    return desk.find(number).orElseThrow().terms();
  }
}
