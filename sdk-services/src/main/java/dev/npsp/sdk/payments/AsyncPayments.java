package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The blocking client, on the host's executor. */
final class AsyncPayments implements AsyncPaymentsClient {

  private final PaymentsClient payments;
  private final AsyncCalls calls;

  AsyncPayments(PaymentsClient payments, AsyncCalls calls) {
    this.payments = payments;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<PaymentPage> open(PaymentOrder order, RequestOptions options) {
    return calls.call(() -> payments.open(order, options));
  }

  @Override
  public CompletableFuture<PaymentStatus> query(
      PaymentReference reference, Instant orderedAt, RequestOptions options) {
    return calls.call(() -> payments.query(reference, orderedAt, options));
  }

  @Override
  public CompletableFuture<Receipt> receipt(
      PaymentReference reference, Instant time, RequestOptions options) {
    return calls.call(() -> payments.receipt(reference, time, options));
  }

  @Override
  public CompletableFuture<Receipt> receipt(PaymentResult result, RequestOptions options) {
    return calls.call(() -> payments.receipt(result, options));
  }
}
