package dev.npsp.sdk.payments.internal.paymentplatform;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentMapping.Asked;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentMapping.ReceiptAnswer;

/** What can be asked of the Payment Platform. */
final class PaymentOperations {

  /** Opens a payment. */
  static final Operation<Mapped<PaymentMapping, PaymentOrder>, PaymentPage> OPEN =
      new Operation<>(
          "payments.open",
          "INIT",
          Effect.APPEND,
          order ->
              WireRequest.post(
                  order.by().initPath(), Payload.json(order.by().toInit(order.input()))),
          (answer, order) -> order.by().toPage(answer, order.input()));

  /** Looks a payment up. */
  static final Operation<Mapped<PaymentMapping, Asked>, PaymentInquiryResult> QUERY =
      new Operation<>(
          "payments.query",
          "QUERY",
          Effect.READ,
          asked ->
              WireRequest.post(
                  asked.by().queryPath(), Payload.json(asked.by().toQuery(asked.input()))),
          EnvelopeRule.ofTheWire().refusing(PaymentWire::refusedLookUp),
          (answer, asked) -> asked.by().toStatus(answer, asked.input()));

  /** Asks for a receipt. */
  static final Operation<Mapped<PaymentMapping, Asked>, ReceiptAnswer> RECEIPT =
      new Operation<>(
          "payments.receipt",
          "GET_BILL",
          Effect.READ,
          asked ->
              WireRequest.post(
                      asked.by().receiptPath(),
                      Payload.json(asked.by().toReceiptRequest(asked.input())))
                  .replyLimit(asked.by().receiptLimit()),
          EnvelopeRule.reading(PaymentWire::receipt).refusing(PaymentWire::refusedReceipt),
          (answer, asked) -> PaymentMapping.toReceiptAnswer(answer));

  private PaymentOperations() {}
}
