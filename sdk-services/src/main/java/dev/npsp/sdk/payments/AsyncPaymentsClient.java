package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * {@link PaymentsClient} with answers that come later. Verifying results and answering inquiries
 * ask nothing of the platform; they have no twin here.
 */
public interface AsyncPaymentsClient {

  /** As {@link PaymentsClient#open(PaymentOrder)}. */
  default CompletableFuture<PaymentPage> open(PaymentOrder order) {
    return open(order, RequestOptions.defaults());
  }

  /** As {@link PaymentsClient#open(PaymentOrder, RequestOptions)}. */
  CompletableFuture<PaymentPage> open(PaymentOrder order, RequestOptions options);

  /** As {@link PaymentsClient#query(PaymentOrder)}. */
  default CompletableFuture<PaymentStatus> query(PaymentOrder order) {
    return query(order.reference(), order.orderedAt());
  }

  /** As {@link PaymentsClient#query(PaymentReference, Instant)}. */
  default CompletableFuture<PaymentStatus> query(PaymentReference reference, Instant orderedAt) {
    return query(reference, orderedAt, RequestOptions.defaults());
  }

  /** As {@link PaymentsClient#query(PaymentReference, Instant, RequestOptions)}. */
  CompletableFuture<PaymentStatus> query(
      PaymentReference reference, Instant orderedAt, RequestOptions options);

  /** As {@link PaymentsClient#receipt(PaymentOrder)}. */
  default CompletableFuture<Receipt> receipt(PaymentOrder order) {
    return receipt(order.reference(), order.orderedAt(), RequestOptions.defaults());
  }

  /** As {@link PaymentsClient#receipt(PaymentReference, Instant, RequestOptions)}. */
  CompletableFuture<Receipt> receipt(
      PaymentReference reference, Instant time, RequestOptions options);

  /** As {@link PaymentsClient#receipt(PaymentResult)}. */
  default CompletableFuture<Receipt> receipt(PaymentResult result) {
    return receipt(result, RequestOptions.defaults());
  }

  /** As {@link PaymentsClient#receipt(PaymentResult, RequestOptions)}. */
  CompletableFuture<Receipt> receipt(PaymentResult result, RequestOptions options);

  /** The twin of a client. For the portal client; a host has no use for it. */
  static AsyncPaymentsClient over(PaymentsClient payments, AsyncCalls calls) {
    return new AsyncPayments(payments, calls);
  }
}
