package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentPurpose;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.internal.IncomingResults;
import dev.npsp.sdk.payments.internal.PaymentProtocol;
import dev.npsp.sdk.payments.internal.ProviderAddress;
import dev.npsp.sdk.payments.internal.ReceiptMapping;
import dev.npsp.sdk.payments.internal.ReferenceForm;
import dev.npsp.sdk.payments.internal.SignedMessage;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Lacking;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Payments over KeyPay 3. */
public final class KeyPayPayments implements PaymentProtocol {

  /** Twenty characters, as the peers' own; what is signed holds no separator. */
  private static final ReferenceForm REFERENCE =
      new ReferenceForm(Pattern.compile("[0-9A-Za-z_-]{1,20}"), WireLimit.KEY_PAY_REFERENCE);

  private static final int RADIX = 36;
  private static final long ELEVEN_DIGITS = 131_621_703_842_267_136L;
  private static final int RANDOM_DIGITS = 11;

  private final KeyPaySettings settings;
  private final KeyPayMapping mapping;
  private final Json json;
  private final WireLimitMessages words;
  private final CallExecutor calls;

  public KeyPayPayments(ClientContext context, KeyPaySettings settings) {
    ProviderAddress address = ProviderAddress.of(context, settings.platform());
    this.settings = settings;
    this.json = context.json();
    this.mapping = new KeyPayMapping(settings, json, address);
    this.words = context.limitWords();
    this.calls = address.calls(context, new KeyPayWire(address.endpoint()));
  }

  @Override
  public List<Violation> limits(PaymentOrder order) {
    return REFERENCE.broken(order, words);
  }

  @Override
  public PaymentPage open(PaymentOrder order, List<Violation> found) {
    return calls.call(KeyPayOperations.OPEN, new Mapped<>(mapping, order), Checks.found(found));
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
    return Lacking.notOffered(
        calls.origin("payments.receipt (KeyPay)"),
        ServiceText.OF_RECEIPTS,
        ServiceText.KEYPAY_RECEIPT);
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
  public IncomingResults results() {
    return new IncomingResults(
        new ResultScheme(settings, json),
        settings.incomingKeys(),
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
