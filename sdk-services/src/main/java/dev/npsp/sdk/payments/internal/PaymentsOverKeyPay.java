package dev.npsp.sdk.payments.internal;

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
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentOrders;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentPurpose;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.internal.keypay.KeyPayMapping;
import dev.npsp.sdk.payments.internal.keypay.KeyPayOperations;
import dev.npsp.sdk.payments.internal.keypay.KeyPayWire;
import dev.npsp.sdk.payments.internal.keypay.ResultScheme;
import dev.npsp.sdk.payments.internal.keypay.SignedMessages;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.WireLimit;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Payments over KeyPay 3. */
public final class PaymentsOverKeyPay implements PaymentsClient {

  /** Twenty characters, as the peers' own; what is signed holds no separator. */
  private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z_-]{1,20}");

  private static final int RADIX = 36;
  private static final long ELEVEN_DIGITS = 131_621_703_842_267_136L;
  private static final int RANDOM_DIGITS = 11;

  private final KeyPaySettings settings;
  private final KeyPayMapping mapping;
  private final Json json;
  private final CallExecutor calls;
  private final Checks<Mapped<KeyPayMapping, PaymentOrder>> orderChecks;
  private final CallbackVerifier<PaymentResult> verifier;
  private final InquiryAnswers inquiries;

  public PaymentsOverKeyPay(ClientContext context, KeyPaySettings settings) {
    this.settings = settings;
    this.json = context.json();
    this.mapping =
        new KeyPayMapping(settings, json, settings.platform().orElse(context.portal().baseUri()));
    this.orderChecks = OrderChecks.of(REFERENCE, WireLimit.KEY_PAY_REFERENCE, context.limitWords());
    Endpoint endpoint =
        settings.platform().map(Endpoint::direct).orElseGet(() -> context.portal().endpoint());
    this.calls = context.over(new KeyPayWire(endpoint));
    this.verifier =
        new CallbackVerifier<>(
            new ResultScheme(settings, json),
            settings.incomingKeys(),
            settings.ledger(),
            settings.lateAfter(),
            context.time().clock());
    this.inquiries = new InquiryAnswers(json);
  }

  @Override
  public PaymentPage open(PaymentOrder order) {
    return calls.call(KeyPayOperations.OPEN, new Mapped<>(mapping, order), orderChecks);
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
    return calls.call(KeyPayOperations.QUERY, new Mapped<>(mapping, reference), Checks.none());
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
    return new NotOffered(
        calls.origin("payments.receipt (KeyPay)"),
        "receipts",
        "issue the receipt with the agency's own system; KeyPay 3 has none.");
  }

  @Override
  public byte[] answerInquiry(InboundRequest request, Function<DossierCode, BillAnswer> bills) {
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
  public ChecksumReport explainChecksum(InboundRequest message) {
    return SignedMessages.explain(message, settings, json);
  }
}
