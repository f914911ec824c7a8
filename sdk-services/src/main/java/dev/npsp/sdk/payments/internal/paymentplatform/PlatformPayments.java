package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentPurpose;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.internal.IncomingResults;
import dev.npsp.sdk.payments.internal.PaymentProtocol;
import dev.npsp.sdk.payments.internal.ProviderAddress;
import dev.npsp.sdk.payments.internal.ReceiptMapping;
import dev.npsp.sdk.payments.internal.ReferenceForm;
import dev.npsp.sdk.payments.internal.SignedMessage;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentMapping.Asked;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import dev.npsp.sdk.wire.WireTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Payments over the Payment Platform. */
public final class PlatformPayments implements PaymentProtocol {

  /** As long as a peer's column: longer ones were not seen. */
  private static final ReferenceForm REFERENCE =
      new ReferenceForm(Pattern.compile(".{1,50}"), WireLimit.PLATFORM_REFERENCE);

  private final PaymentSettings settings;
  private final PaymentMapping mapping;
  private final Json json;
  private final WireLimitMessages words;
  private final CallExecutor calls;
  private final ReceiptOffice receipts;

  public PlatformPayments(ClientContext context, PaymentSettings settings) {
    ProviderAddress address = ProviderAddress.of(context, settings.platform());
    this.settings = settings;
    this.json = context.json();
    this.mapping = new PaymentMapping(settings, address);
    this.words = context.limitWords();
    this.calls = address.calls(context, new PaymentWire(address.endpoint()));
    this.receipts = new ReceiptOffice(context, settings, mapping, calls);
  }

  @Override
  public List<Violation> limits(PaymentOrder order) {
    return REFERENCE.broken(order, words);
  }

  @Override
  public PaymentPage open(PaymentOrder order, List<Violation> found) {
    return calls.call(PaymentOperations.OPEN, new Mapped<>(mapping, order), Checks.found(found));
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
  public PaymentReference newReference(PaymentPurpose purpose, Instant at) {
    return PaymentReference.unique(purpose.number(), at);
  }

  @Override
  public IncomingResults results() {
    return new IncomingResults(
        new ConfirmScheme(settings, json),
        settings.keys(),
        settings.ledger(),
        settings.lateAfter());
  }

  @Override
  public byte[] inquiryAnswer(BillAnswer answer) {
    return json.write(ReceiptMapping.inquiryAnswer(answer));
  }

  @Override
  public SignedMessage signed(JsonNode object) throws JsonUnreadable {
    return SignedMessages.read(object, settings);
  }
}
