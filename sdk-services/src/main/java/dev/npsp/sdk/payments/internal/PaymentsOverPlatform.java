package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.callback.CallbackVerifier;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.json.Json;
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
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.internal.paymentplatform.ConfirmScheme;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentMapping;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentMapping.Asked;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentOperations;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentWire;
import dev.npsp.sdk.payments.internal.paymentplatform.SignedMessages;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireTime;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Payments over the Payment Platform. */
public final class PaymentsOverPlatform implements PaymentsClient {

  /** As long as a peer's column: longer ones were not seen. */
  private static final Pattern REFERENCE = Pattern.compile(".{1,50}");

  private final PaymentSettings settings;
  private final Json json;
  private final PaymentMapping mapping;
  private final CallExecutor calls;
  private final Checks<Mapped<PaymentMapping, PaymentOrder>> orderChecks;
  private final CallbackVerifier<PaymentResult> verifier;
  private final ReceiptOffice receipts;
  private final InquiryAnswers inquiries;

  public PaymentsOverPlatform(ClientContext context, PaymentSettings settings) {
    this.settings = settings;
    this.json = context.json();
    this.mapping =
        new PaymentMapping(settings, settings.platform().orElse(context.portal().baseUri()));
    this.orderChecks =
        OrderChecks.of(REFERENCE, WireLimit.PLATFORM_REFERENCE, context.limitWords());
    Endpoint endpoint =
        settings.platform().map(Endpoint::direct).orElseGet(() -> context.portal().endpoint());
    this.calls = context.over(new PaymentWire(endpoint));
    this.verifier =
        new CallbackVerifier<>(
            new ConfirmScheme(settings, context.json()),
            settings.keys(),
            settings.ledger(),
            settings.lateAfter(),
            context.time().clock());
    this.receipts = new ReceiptOffice(context, settings, mapping, calls);
    this.inquiries = new InquiryAnswers(context.json());
  }

  @Override
  public PaymentPage open(PaymentOrder order) {
    return calls.call(PaymentOperations.OPEN, new Mapped<>(mapping, order), orderChecks);
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
    Asked asked = new Asked(reference, WireTime.seconds(orderedAt));
    return calls.call(PaymentOperations.QUERY, new Mapped<>(mapping, asked), Checks.none());
  }

  @Override
  public Receipt receipt(PaymentReference reference, Instant time) {
    return receipts.get(new Asked(reference, WireTime.seconds(time)));
  }

  @Override
  public Receipt receipt(PaymentResult result) {
    return receipts.get(new Asked(result.reference(), result.transactionTime()));
  }

  @Override
  public byte[] answerInquiry(InboundRequest request, Function<DossierCode, BillAnswer> bills) {
    return inquiries.answer(request, bills);
  }

  @Override
  public PaymentReference newReference(PaymentPurpose purpose, Instant at) {
    return PaymentReference.unique(purpose.number(), at);
  }

  @Override
  public ChecksumReport explainChecksum(InboundRequest message) {
    return SignedMessages.explain(message, settings, json);
  }
}
