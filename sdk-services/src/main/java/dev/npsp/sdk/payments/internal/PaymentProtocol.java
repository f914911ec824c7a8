package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentPurpose;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.Receipt;
import java.time.Instant;
import java.util.List;

/**
 * What the wire of one provider can do for payments. It says what it alone limits, sends, and
 * reads; what holds for every wire stands in {@link DefaultPaymentsClient}. What a wire lacks fails
 * with {@link dev.npsp.sdk.core.error.NotOffered} before anything is sent.
 */
public interface PaymentProtocol {

  /** What this wire does not take of an order, beyond the order's own constraints. */
  List<Violation> limits(PaymentOrder order);

  /**
   * Opens a payment.
   *
   * @param found what was found wrong with the order; when that is anything, the call fails as
   *     {@link dev.npsp.sdk.core.error.InvalidRequest} and nothing is sent
   */
  PaymentPage open(PaymentOrder order, List<Violation> found);

  /** Asks how a payment stands that was opened at that time. */
  PaymentInquiryResult query(PaymentReference reference, Instant orderedAt);

  /** Gets a receipt by the time of the order or of the result. */
  Receipt receipt(PaymentReference reference, Instant time);

  /** Gets a receipt by the time that the provider named itself. */
  Receipt receipt(PaymentResult result);

  /** A new reference in the form that the provider takes. */
  PaymentReference newReference(PaymentPurpose purpose, Instant at);

  /** How its results are read, proven and answered. */
  IncomingResults results();

  /** The body that answers a bill inquiry. */
  byte[] inquiryAnswer(BillAnswer answer);

  /** What a message of this wire signs, one of theirs or one of ours. */
  SignedMessage signed(JsonNode object) throws JsonUnreadable;
}
