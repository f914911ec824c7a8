package dev.npsp.sdk.payments;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.CallbackVerifier;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.paymentplatform.PaymentRoute;
import dev.npsp.sdk.internal.paymentplatform.PaymentWire;
import dev.npsp.sdk.internal.paymentplatform.payments.ConfirmScheme;
import dev.npsp.sdk.internal.paymentplatform.payments.PaymentMapping;
import dev.npsp.sdk.internal.paymentplatform.payments.PaymentMapping.Asked;
import dev.npsp.sdk.internal.paymentplatform.payments.SignedMessages;
import dev.npsp.sdk.internal.wire.LimitWords;
import dev.npsp.sdk.internal.wire.Line;
import dev.npsp.sdk.internal.wire.WireLimit;
import dev.npsp.sdk.internal.wire.WireTime;
import dev.npsp.sdk.internal.wire.payments.CheckedOrder;
import dev.npsp.sdk.internal.wire.payments.InquiryDesk;
import java.net.URI;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Payments over the Payment Platform. */
final class PaymentsOverPlatform implements PaymentsClient {

  /** As long as a peer's column: longer ones were not seen. */
  private static final Pattern REFERENCE = Pattern.compile(".{1,50}");

  private final PaymentSettings settings;
  private final Json json;
  private final PaymentMapping mapping;
  private final URI platform;
  private final CallExecutor calls;
  private final LimitWords words;
  private final CallbackVerifier<PaymentResult> verifier;
  private final ReceiptOffice receipts;
  private final InquiryDesk inquiries;

  PaymentsOverPlatform(Engine engine, PaymentSettings settings) {
    this.settings = settings;
    this.words = engine.limitWords();
    this.json = engine.json();
    this.mapping = new PaymentMapping(settings);
    this.platform = settings.platform().orElse(engine.environment().baseUri());
    Line line =
        settings.platform().map(Line::straightTo).orElseGet(() -> Line.to(engine.environment()));
    this.calls = engine.over(new PaymentWire(line, settings, engine.json()));
    this.verifier =
        new CallbackVerifier<>(
            new ConfirmScheme(settings, engine.json()),
            settings.keys(),
            settings.ledger(),
            settings.lateAfter(),
            engine.time().clock());
    this.receipts = new ReceiptOffice(engine, settings, mapping, calls);
    this.inquiries = new InquiryDesk(engine.json());
  }

  @Override
  public PaymentPage open(PaymentOrder order, RequestOptions options) {
    Operation<CheckedOrder, PaymentPage> open =
        new Operation<>(
            "payments.open",
            PaymentRoute.INIT,
            PaymentRoute.INIT,
            Effect.APPEND,
            checked -> mapping.toInit(checked.order()),
            answer -> mapping.toPage(answer, order, platform));
    CheckedOrder checked =
        CheckedOrder.of(calls, words, order, REFERENCE, WireLimit.PLATFORM_REFERENCE);
    return calls.call(open, checked, options);
  }

  @Override
  public Verified<PaymentResult> receive(
      CallbackRequest request,
      PaymentOrders orders,
      Consumer<? super Verified<PaymentResult>> recorder) {
    return verifier.receive(request, new OrderCheck(orders), recorder);
  }

  @Override
  public Verified<PaymentResult> verify(CallbackRequest request, PaymentOrders orders) {
    return verifier.verify(request, new OrderCheck(orders));
  }

  @Override
  public PaymentStatus query(
      PaymentReference reference, Instant orderedAt, RequestOptions options) {
    Asked asked = new Asked(reference, WireTime.seconds(orderedAt));
    Operation<Asked, PaymentStatus> query =
        new Operation<>(
            "payments.query",
            PaymentRoute.QUERY,
            PaymentRoute.QUERY,
            Effect.READ,
            mapping::toQuery,
            answer -> mapping.toStatus(answer, asked));
    return calls.callChecked(query, asked, options);
  }

  @Override
  public Receipt receipt(PaymentReference reference, Instant time, RequestOptions options) {
    return receipts.get(new Asked(reference, WireTime.seconds(time)), options);
  }

  @Override
  public Receipt receipt(PaymentResult result, RequestOptions options) {
    return receipts.get(new Asked(result.reference(), result.transactionTime()), options);
  }

  @Override
  public byte[] answerInquiry(CallbackRequest request, Function<DossierCode, BillAnswer> bills) {
    return inquiries.answer(request, bills);
  }

  @Override
  public PaymentReference newReference(PaymentPurpose purpose, Instant at) {
    return PaymentReference.unique(purpose.number(), at);
  }

  @Override
  public ChecksumReport explainChecksum(CallbackRequest message) {
    return SignedMessages.explain(message, settings, json);
  }
}
