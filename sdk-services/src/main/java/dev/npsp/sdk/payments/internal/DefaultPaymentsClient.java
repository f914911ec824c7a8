package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.CallbackVerifier;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.ChecksumReport;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentOrders;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentPurpose;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.InboundJson;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Payments over any wire: orders are checked before they are opened, results are proven and
 * compared with the host's orders.
 */
final class DefaultPaymentsClient implements PaymentsClient {

  private final PaymentProtocol protocol;
  private final Json json;
  private final CallExecutor calls;
  private final Checks<PaymentOrder> orderChecks;
  private final CallbackVerifier<PaymentResult> verifier;

  DefaultPaymentsClient(ClientContext context, PaymentProtocol protocol) {
    this.protocol = protocol;
    this.json = context.json();
    this.calls = context.calls();
    this.orderChecks = Checks.<PaymentOrder>constraints().and(protocol::limits);
    this.verifier = protocol.results().verifier(context.time().clock());
  }

  @Override
  public PaymentPage open(PaymentOrder order) {
    return protocol.open(order, calls.check(order, orderChecks));
  }

  @Override
  public Verified<PaymentResult> receive(
      InboundRequest request,
      PaymentOrders orders,
      Consumer<? super Verified<PaymentResult>> recorder) {
    return verifier.receive(request, new OrderCheck(orders), recorder);
  }

  @Override
  public Verified<PaymentResult> verify(InboundRequest request, PaymentOrders orders) {
    return verifier.verify(request, new OrderCheck(orders));
  }

  @Override
  public PaymentInquiryResult query(PaymentReference reference, Instant orderedAt) {
    return protocol.query(reference, orderedAt);
  }

  @Override
  public Receipt receipt(PaymentReference reference, Instant time) {
    return protocol.receipt(reference, time);
  }

  @Override
  public Receipt receipt(PaymentResult result) {
    return protocol.receipt(result);
  }

  @Override
  public byte[] answerInquiry(InboundRequest request, Function<DossierCode, BillAnswer> bills) {
    return protocol.inquiryAnswer(dossier(request).map(bills).orElseGet(BillAnswer::notFound));
  }

  /** By the Payment Platform's name on every wire; for PayGov that is a proposal of ours. */
  private Optional<DossierCode> dossier(InboundRequest request) {
    try {
      JsonNode inquiry = InboundJson.unambiguousObject(json, request.body());
      return Optional.of(DossierCode.of(Json.text(inquiry, "MaHoSo")));
    } catch (JsonUnreadable | IllegalArgumentException e) {
      return Optional.empty(); // what names no dossier names one that is not found
    }
  }

  @Override
  public PaymentReference newReference(PaymentPurpose purpose, Instant at) {
    return protocol.newReference(purpose, at);
  }

  @Override
  public ChecksumReport explainChecksum(InboundRequest message) {
    return ChecksumDiagnostics.explain(message, json, protocol::signed);
  }
}
