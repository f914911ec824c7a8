package dev.npsp.sdk.payments.internal.keypay;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentReference;

/** What can be asked of KeyPay 3. */
final class KeyPayOperations {

  /** Opens a payment. */
  static final Operation<Mapped<KeyPayMapping, PaymentOrder>, PaymentPage> OPEN =
      new Operation<>(
          "payments.open",
          "create",
          Effect.APPEND,
          order ->
              WireRequest.post(
                  order.by().createPath(), Payload.json(order.by().toCreate(order.input()))),
          (answer, order) -> order.by().toPage(answer, order.input()));

  /** Looks a payment up. */
  static final Operation<Mapped<KeyPayMapping, PaymentReference>, PaymentInquiryResult> QUERY =
      new Operation<>(
          "payments.query",
          "detail",
          Effect.READ,
          asked ->
              WireRequest.post(
                  asked.by().detailPath(), Payload.json(asked.by().toDetail(asked.input()))),
          EnvelopeRule.ofTheWire().refusing(KeyPayWire::refusedLookUp),
          (answer, asked) -> asked.by().toStatus(answer, asked.input()));

  private KeyPayOperations() {}
}
