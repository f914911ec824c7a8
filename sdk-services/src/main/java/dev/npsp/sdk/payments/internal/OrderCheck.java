package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.callback.CallbackCheck;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.payments.ExpectedPayment;
import dev.npsp.sdk.payments.PaymentOrders;
import dev.npsp.sdk.payments.PaymentResult;
import java.util.Optional;

/** Compares a genuine result with the host's order. */
final class OrderCheck implements CallbackCheck<PaymentResult> {

  private final PaymentOrders orders;

  OrderCheck(PaymentOrders orders) {
    this.orders = orders;
  }

  @Override
  public Optional<Reason> objection(PaymentResult result) {
    Optional<? extends ExpectedPayment> opened = orders.find(result.reference());
    if (opened.isPresent() && !opened.get().reference().equals(result.reference())) {
      return Optional.of(Reason.UNKNOWN_REFERENCE);
    }
    Optional<? extends ExpectedPayment> expected = opened.isPresent() ? opened : billed(result);
    if (expected.isEmpty()) {
      return Optional.of(Reason.UNKNOWN_REFERENCE);
    }
    return expected.get().amount().equals(result.amount())
        ? Optional.empty()
        : Optional.of(Reason.AMOUNT_DIFFERS);
  }

  /** A bill has no reference of ours: the platform made its own. */
  private Optional<? extends ExpectedPayment> billed(PaymentResult result) {
    return result.dossier().isPresent()
        ? orders.findBilled(result.dossier().get(), result.reference())
        : Optional.empty();
  }
}
