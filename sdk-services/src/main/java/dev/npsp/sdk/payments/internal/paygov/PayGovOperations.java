package dev.npsp.sdk.payments.internal.paygov;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;

/** What can be asked of a PayGov hub. */
final class PayGovOperations {

  /** Opens a payment. */
  static final Operation<Mapped<PayGovMapping, PaymentOrder>, PaymentPage> OPEN =
      new Operation<>(
          "payments.open",
          "create",
          Effect.APPEND,
          order ->
              WireRequest.post(
                  order.by().createPath(), Payload.json(order.by().toCreate(order.input()))),
          (answer, order) -> order.by().toPage(answer, order.input()));

  private PayGovOperations() {}
}
