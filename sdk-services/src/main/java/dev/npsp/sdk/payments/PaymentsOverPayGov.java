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
import dev.npsp.sdk.internal.paygov.PayGovWire;
import dev.npsp.sdk.internal.paygov.payments.PayGovMapping;
import dev.npsp.sdk.internal.paygov.payments.ResultScheme;
import dev.npsp.sdk.internal.paygov.payments.SignedMessages;
import dev.npsp.sdk.internal.wire.LimitWords;
import dev.npsp.sdk.internal.wire.Line;
import dev.npsp.sdk.internal.wire.WireLimit;
import dev.npsp.sdk.internal.wire.payments.CheckedOrder;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Payments over a provincial PayGov hub. */
final class PaymentsOverPayGov implements PaymentsClient {

  private static final Pattern REFERENCE = Pattern.compile("\\d{18}");
  private static final int FIVE_DIGITS = 100_000;
  private static final long THIRTEEN_DIGITS = 10_000_000_000_000L;

  private final PayGovSettings settings;
  private final PayGovMapping mapping;
  private final Json json;
  private final URI hub;
  private final CallExecutor calls;
  private final LimitWords words;
  private final CallbackVerifier<PaymentResult> verifier;

  PaymentsOverPayGov(Engine engine, PayGovSettings settings) {
    this.settings = settings;
    this.words = engine.limitWords();
    this.json = engine.json();
    this.mapping = new PayGovMapping(settings, json);
    this.hub = settings.platform().orElse(engine.environment().baseUri());
    Line line =
        settings.platform().map(Line::straightTo).orElseGet(() -> Line.to(engine.environment()));
    this.calls = engine.over(new PayGovWire(line, settings, json));
    this.verifier =
        new CallbackVerifier<>(
            new ResultScheme(settings, json),
            settings.keys(),
            settings.ledger(),
            settings.lateAfter(),
            engine.time().clock());
  }

  @Override
  public PaymentPage open(PaymentOrder order, RequestOptions options) {
    Operation<CheckedOrder, PaymentPage> open =
        new Operation<>(
            "payments.open",
            PayGovWire.CREATE,
            PayGovWire.CREATE,
            Effect.APPEND,
            mapping::toCreate,
            answer -> mapping.toPage(answer, order, hub));
    CheckedOrder checked =
        CheckedOrder.of(calls, words, order, REFERENCE, WireLimit.PAY_GOV_REFERENCE);
    return calls.call(open, mapping.canComeBack(order) ? checked : lost(checked), options);
  }

  private CheckedOrder lost(CheckedOrder checked) {
    return checked.and(words.broken(WireLimit.PAY_GOV_ORDER, "purpose"));
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
    throw notOffered(
        "payments.query (PayGov)", "wait for the result, or ask the hub's people.", options);
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
    return notOffered(
        "payments.receipt (PayGov)", "issue the receipt with the agency's own system.", options);
  }

  private static NotOffered notOffered(String operation, String remedy, RequestOptions options) {
    String id = options.requestId().orElseGet(() -> UUID.randomUUID().toString());
    return new NotOffered(new Origin(operation, id), remedy);
  }

  @Override
  public byte[] answerInquiry(CallbackRequest request, Function<DossierCode, BillAnswer> bills) {
    return mapping.answerInquiry(request, bills);
  }

  /** Five random digits, then the milliseconds, as peers write it. */
  @Override
  public PaymentReference newReference(PaymentPurpose purpose, Instant at) {
    int random = ThreadLocalRandom.current().nextInt(FIVE_DIGITS);
    long millis = Math.floorMod(at.toEpochMilli(), THIRTEEN_DIGITS);
    return PaymentReference.of("%05d%013d".formatted(random, millis));
  }

  @Override
  public ChecksumReport explainChecksum(CallbackRequest message) {
    return SignedMessages.explain(message, settings, json);
  }
}
