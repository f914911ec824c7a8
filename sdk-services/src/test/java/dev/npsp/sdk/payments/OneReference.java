package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.domain.DossierCode;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/** A client that names every attempt as the samples do. */
record OneReference(PaymentsClient client) implements PaymentsClient {

  @Override
  public PaymentReference newReference(PaymentPurpose purpose, Instant at) {
    return Samples.REFERENCE;
  }

  @Override
  public PaymentPage open(PaymentOrder order) {
    return client.open(order);
  }

  @Override
  public Verified<PaymentResult> receive(
      InboundRequest request,
      PaymentOrders orders,
      Consumer<? super Verified<PaymentResult>> recorder) {
    return client.receive(request, orders, recorder);
  }

  @Override
  public Verified<PaymentResult> verify(InboundRequest request, PaymentOrders orders) {
    return client.verify(request, orders);
  }

  @Override
  public PaymentInquiryResult query(PaymentReference reference, Instant orderedAt) {
    return client.query(reference, orderedAt);
  }

  @Override
  public Receipt receipt(PaymentReference reference, Instant time) {
    return client.receipt(reference, time);
  }

  @Override
  public Receipt receipt(PaymentResult result) {
    return client.receipt(result);
  }

  @Override
  public byte[] answerInquiry(InboundRequest request, Function<DossierCode, BillAnswer> bills) {
    return client.answerInquiry(request, bills);
  }

  @Override
  public ChecksumReport explainChecksum(InboundRequest message) {
    return client.explainChecksum(message);
  }
}
