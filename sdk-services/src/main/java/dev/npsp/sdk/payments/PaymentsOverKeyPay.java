package dev.npsp.sdk.payments;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.CallbackVerifier;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.keypay.KeyPayRoute;
import dev.npsp.sdk.internal.keypay.KeyPayWire;
import dev.npsp.sdk.internal.keypay.payments.KeyPayMapping;
import dev.npsp.sdk.internal.keypay.payments.ResultScheme;
import dev.npsp.sdk.internal.keypay.payments.SignedMessages;
import dev.npsp.sdk.internal.wire.LimitWords;
import dev.npsp.sdk.internal.wire.Line;
import dev.npsp.sdk.internal.wire.WireLimit;
import dev.npsp.sdk.internal.wire.payments.CheckedOrder;
import dev.npsp.sdk.internal.wire.payments.InquiryDesk;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Payments over KeyPay 3. */
final class PaymentsOverKeyPay implements PaymentsClient {

  /** Twenty characters, as the peers' own; what is signed holds no separator. */
  private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z_-]{1,20}");

  private static final int RADIX = 36;
  private static final long ELEVEN_DIGITS = 131_621_703_842_267_136L;
  private static final int RANDOM_DIGITS = 11;

  private final KeyPaySettings settings;
  private final KeyPayMapping mapping;
  private final Json json;
  private final URI provider;
  private final CallExecutor calls;
  private final LimitWords words;
  private final CallbackVerifier<PaymentResult> verifier;
  private final InquiryDesk inquiries;

  PaymentsOverKeyPay(Engine engine, KeyPaySettings settings) {
    this.settings = settings;
    this.words = engine.limitWords();
    this.json = engine.json();
    this.mapping = new KeyPayMapping(settings, json);
    this.provider = settings.platform().orElse(engine.environment().baseUri());
    Line line =
        settings.platform().map(Line::straightTo).orElseGet(() -> Line.to(engine.environment()));
    this.calls = engine.over(new KeyPayWire(line, settings, json));
    this.verifier =
        new CallbackVerifier<>(
            new ResultScheme(settings, json),
            settings.incomingKeys(),
            settings.ledger(),
            settings.lateAfter(),
            engine.time().clock());
    this.inquiries = new InquiryDesk(json);
  }

  @Override
  public PaymentPage open(PaymentOrder order, RequestOptions options) {
    Operation<CheckedOrder, PaymentPage> open =
        new Operation<>(
            "payments.open",
            KeyPayRoute.CREATE,
            KeyPayRoute.CREATE,
            Effect.APPEND,
            mapping::toCreate,
            answer -> mapping.toPage(answer, order, provider));
    CheckedOrder checked =
        CheckedOrder.of(calls, words, order, REFERENCE, WireLimit.KEY_PAY_REFERENCE);
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
    Operation<PaymentReference, PaymentStatus> query =
        new Operation<>(
            "payments.query",
            KeyPayRoute.DETAIL,
            KeyPayRoute.DETAIL,
            Effect.READ,
            mapping::toDetail,
            answer -> mapping.toStatus(answer, reference));
    return calls.callChecked(query, reference, options);
  }

  @Override
  public Receipt receipt(PaymentReference reference, Instant time, RequestOptions options) {
    throw noReceipts(options);
  }

  @Override
  public Receipt receipt(PaymentResult result, RequestOptions options) {
    throw noReceipts(options);
  }

  private static NotOffered noReceipts(RequestOptions options) {
    String id = options.requestId().orElseGet(() -> UUID.randomUUID().toString());
    return new NotOffered(
        new Origin("payments.receipt (KeyPay)", id),
        "issue the receipt with the agency's own system; KeyPay 3 has none.");
  }

  @Override
  public byte[] answerInquiry(CallbackRequest request, Function<DossierCode, BillAnswer> bills) {
    return inquiries.answer(request, bills);
  }

  /** Eight digits of time and eleven random ones, to the base of 36. */
  @Override
  public PaymentReference newReference(PaymentPurpose purpose, Instant at) {
    String time = Long.toString(at.toEpochMilli(), RADIX);
    long random = ThreadLocalRandom.current().nextLong(ELEVEN_DIGITS);
    String padded = "0".repeat(RANDOM_DIGITS) + Long.toString(random, RADIX);
    return PaymentReference.of(time + padded.substring(padded.length() - RANDOM_DIGITS));
  }

  @Override
  public ChecksumReport explainChecksum(CallbackRequest message) {
    return SignedMessages.explain(message, settings, json);
  }
}
