package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.callback.CallbackVerifier;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.ChecksumReport;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentOrders;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentPurpose;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.internal.paygov.PayGovMapping;
import dev.npsp.sdk.payments.internal.paygov.PayGovOperations;
import dev.npsp.sdk.payments.internal.paygov.PayGovWire;
import dev.npsp.sdk.payments.internal.paygov.ResultScheme;
import dev.npsp.sdk.payments.internal.paygov.SignedMessages;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Payments over a provincial PayGov hub. */
public final class PaymentsOverPayGov implements PaymentsClient {

  private static final Pattern REFERENCE = Pattern.compile("\\d{18}");
  private static final int FIVE_DIGITS = 100_000;
  private static final long THIRTEEN_DIGITS = 10_000_000_000_000L;

  private final PayGovSettings settings;
  private final PayGovMapping mapping;
  private final Json json;
  private final CallExecutor calls;
  private final Checks<Mapped<PayGovMapping, PaymentOrder>> orderChecks;
  private final CallbackVerifier<PaymentResult> verifier;

  public PaymentsOverPayGov(ClientContext context, PayGovSettings settings) {
    this.settings = settings;
    this.json = context.json();
    this.mapping =
        new PayGovMapping(settings, json, settings.platform().orElse(context.portal().baseUri()));
    WireLimitMessages words = context.limitWords();
    this.orderChecks =
        OrderChecks.<PayGovMapping>of(REFERENCE, WireLimit.PAY_GOV_REFERENCE, words)
            .and(order -> lost(order.input(), words));
    Endpoint endpoint =
        settings.platform().map(Endpoint::direct).orElseGet(() -> context.portal().endpoint());
    this.calls = context.over(new PayGovWire(endpoint, settings));
    this.verifier =
        new CallbackVerifier<>(
            new ResultScheme(settings, json),
            settings.keys(),
            settings.ledger(),
            settings.lateAfter(),
            context.time().clock());
  }

  @Override
  public PaymentPage open(PaymentOrder order) {
    return calls.call(PayGovOperations.OPEN, new Mapped<>(mapping, order), orderChecks);
  }

  private List<Violation> lost(PaymentOrder order, WireLimitMessages words) {
    return mapping.canComeBack(order)
        ? List.of()
        : List.of(words.broken(WireLimit.PAY_GOV_ORDER, "purpose"));
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
    throw notOffered(
        "payments.query (PayGov)",
        "payment inquiries",
        "wait for the result, or ask the hub's people.");
  }

  @Override
  public Receipt receipt(PaymentReference reference, Instant time) {
    throw noReceipts();
  }

  @Override
  public Receipt receipt(PaymentResult result) {
    throw noReceipts();
  }

  private NotOffered noReceipts() {
    return notOffered(
        "payments.receipt (PayGov)", "receipts", "issue the receipt with the agency's own system.");
  }

  private NotOffered notOffered(String operation, String what, String remedy) {
    return new NotOffered(calls.origin(operation), what, remedy);
  }

  @Override
  public byte[] answerInquiry(InboundRequest request, Function<DossierCode, BillAnswer> bills) {
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
  public ChecksumReport explainChecksum(InboundRequest message) {
    return SignedMessages.explain(message, settings, json);
  }
}
