package dev.npsp.sdk.payments;

/**
 * What makes two orders the same one: for the same page it does not matter who pays and with which
 * bank, but how much, to whom, and for what. Nothing personal goes in.
 */
final class OrderFingerprint {

  private OrderFingerprint() {}

  static String of(PaymentOrder order) {
    Fingerprint all = new Fingerprint().add(order.amount().amount());
    payee(all, order.payee());
    all.add(order.lines().size());
    order.lines().forEach(line -> all.add(line.name()).add(line.amount().amount()));
    if (order.purpose() instanceof ServiceFee fee) {
      service(all, fee);
    } else {
      fine(all, (AdministrativeFine) order.purpose());
    }
    return all.hex();
  }

  private static void payee(Fingerprint all, Payee payee) {
    all.add(payee.account())
        .add(payee.bankCode())
        .add(payee.holder())
        .add(payee.budgetAccount().orElse(""));
  }

  private static void service(Fingerprint all, ServiceFee fee) {
    all.add("service")
        .add(fee.dossier().value())
        .add(fee.agency().value())
        .add(fee.procedure().code().value())
        .add(fee.serviceCode().orElse(""))
        .add(fee.fees().size());
    fee.fees()
        .forEach(
            line ->
                all.add(line.kind().code())
                    .add(line.line().name())
                    .add(line.code().orElse(""))
                    .add(line.line().amount().amount()));
  }

  private static void fine(Fingerprint all, AdministrativeFine fine) {
    all.add("fine").add(fine.key()).add(fine.categoryCode()).add(fine.treasuryCode());
  }
}
