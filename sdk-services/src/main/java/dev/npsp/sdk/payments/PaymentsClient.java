package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.DossierCode;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Collects fees and fines through the national Payment Platform (version 1.0.6), or through one of
 * the older KeyPay 3 and PayGov, as the {@link PaymentAccount} says. A {@link PaymentTracker} over
 * this client keeps the payments' states; without one, the host does.
 *
 * <ol>
 *   <li>{@link #open} gives the page that the payer is sent to.
 *   <li>The platform tells the host how it ended. {@link #receive} (or {@link #verify}) checks that
 *       and gives the answer to send back. Only a {@code Verified<PaymentResult>} says that
 *       something was paid; what the payer's browser brings back is a hint.
 *   <li>When no result comes, {@link #query} asks. {@link #receipt} gets the receipt.
 * </ol>
 */
public interface PaymentsClient {

  /**
   * Opens a payment. Is never sent twice by itself: when no answer comes it ends in {@code
   * OutcomeUnknown}, and {@link #query} with the same order tells whether the platform knows it.
   * Wire: INIT.
   */
  PaymentPage open(PaymentOrder order);

  /**
   * Verifies a result and hands it to the host's recorder before it is remembered as received: the
   * safe way. When the recorder throws, that passes through, nothing is remembered and nothing
   * should be answered, so that the platform sends the result again. A repeat does not reach the
   * recorder; two processes, or a crash, can still bring a result to it twice, so it marks the
   * order as paid only if it is not paid yet.
   *
   * <pre>{@code
   * respond(payments.receive(InboundRequest.of(headers, rawBody), orders::find, this::record)
   *     .acknowledgement());
   * }</pre>
   *
   * <p>Asks nothing of the platform. Wire: CONFIRM.
   *
   * @throws CallbackRejected when the result is forged, foreign, unknown, or of another amount;
   *     answer with {@link CallbackRejected#acknowledgement}
   */
  Verified<PaymentResult> receive(
      InboundRequest request,
      PaymentOrders orders,
      Consumer<? super Verified<PaymentResult>> recorder);

  /**
   * Verifies a result and remembers it at once. Record it, then answer with {@link
   * Verified#acknowledgement}. If recording fails after this, the platform's repeat is told as a
   * repeat: let the order's own state decide what is still to be done, never {@link
   * Verified#isRepeat}; or take {@link #receive}.
   *
   * <p>Asks nothing of the platform. Wire: CONFIRM.
   *
   * @throws CallbackRejected when the result is forged, foreign, unknown, or of another amount;
   *     answer with {@link CallbackRejected#acknowledgement}
   */
  Verified<PaymentResult> verify(InboundRequest request, PaymentOrders orders);

  /** Asks how a payment stands. Wire: QUERY. */
  default PaymentInquiryResult query(PaymentOrder order) {
    return query(order.reference(), order.orderedAt());
  }

  /** Asks how the payment stands that was opened under that reference at that time. Wire: QUERY. */
  PaymentInquiryResult query(PaymentReference reference, Instant orderedAt);

  /**
   * Gets the receipt by the order: the platform is told when the payment was opened. Peers differ
   * in which time they name; when this finds none, try the result. Wire: GET_BILL.
   *
   * @throws ReceiptNotAvailable when the platform has none, or none yet
   * @throws ReceiptRejected when it lies on a host that is not allowed, or is too large
   */
  default Receipt receipt(PaymentOrder order) {
    return receipt(order.reference(), order.orderedAt());
  }

  /**
   * Gets the receipt by the reference and either time: that of the order or that of the result.
   * Wire: GET_BILL.
   */
  Receipt receipt(PaymentReference reference, Instant time);

  /**
   * Gets the receipt by the result: the platform is told the time that it named itself. Wire:
   * GET_BILL.
   */
  Receipt receipt(PaymentResult result);

  /**
   * Answers a bill inquiry of the portal. The inquiry carries no checksum and the answer names the
   * payer, so the address that takes inquiries has to be closed to everybody but the portal, by
   * mutual TLS or by network.
   *
   * @param request the inquiry as it arrived
   * @param bills what is due for a dossier; exceptions pass through
   * @return the body to answer with (HTTP 200)
   */
  byte[] answerInquiry(InboundRequest request, Function<DossierCode, BillAnswer> bills);

  /**
   * {@link #receive} as a handler, for {@code InboundPortal.builder(guard).onPaymentResult(..)} or
   * any server of the host's. What the recorder throws passes through: nothing is acknowledged
   * then, and the platform sends the result again.
   */
  default CallbackHandler resultHandler(
      PaymentOrders orders, Consumer<? super Verified<PaymentResult>> recorder) {
    return request -> {
      Verified<PaymentResult> result = receive(request, orders, recorder);
      InboundReply answer =
          result.isRepeat()
              ? InboundReply.repeated(result.acknowledgement())
              : InboundReply.accepted(result.acknowledgement());
      return answer.about(result.value().reference().value());
    };
  }

  /**
   * {@link #answerInquiry} as a handler, for {@code InboundPortal.builder(guard).onBillInquiry(..)}
   * or any server of the host's. What the host's function throws passes through, and is answered
   * with HTTP 500: the protocol's {@code -1} would say that there is no such dossier.
   */
  default CallbackHandler inquiryHandler(Function<DossierCode, BillAnswer> bills) {
    return new InquiryHandler(this, bills);
  }

  /**
   * A new reference for another attempt to pay for that, in the form that the provider takes.
   *
   * @param at when the attempt begins
   */
  PaymentReference newReference(PaymentPurpose purpose, Instant at);

  /**
   * Explains why the checksum of a message does not agree, or that it does: for the integrator,
   * when genuine results are refused or requests of ours are. It tries what peers are known to get
   * wrong, and names fields and rules. Neither a secret nor a value of the message is in the
   * report; all the same, never answer a sender with it.
   *
   * @param message a message as it arrived, or one of ours as it was sent
   */
  ChecksumReport explainChecksum(InboundRequest message);
}
