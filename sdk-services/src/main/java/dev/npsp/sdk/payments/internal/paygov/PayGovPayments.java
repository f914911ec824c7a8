package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.PayGovSettings;
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
import dev.npsp.sdk.payments.internal.ReferenceForm;
import dev.npsp.sdk.payments.internal.SignedMessage;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Lacking;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Payments over a provincial PayGov hub. */
public final class PayGovPayments implements PaymentProtocol {

  private static final ReferenceForm REFERENCE =
      new ReferenceForm(Pattern.compile("\\d{18}"), WireLimit.PAY_GOV_REFERENCE);
  private static final int FIVE_DIGITS = 100_000;
  private static final long THIRTEEN_DIGITS = 10_000_000_000_000L;

  private final PayGovSettings settings;
  private final PayGovMapping mapping;
  private final Json json;
  private final WireLimitMessages words;
  private final CallExecutor calls;

  public PayGovPayments(ClientContext context, PayGovSettings settings) {
    ProviderAddress address = ProviderAddress.of(context, settings.platform());
    this.settings = settings;
    this.json = context.json();
    this.mapping = new PayGovMapping(settings, address);
    this.words = context.limitWords();
    this.calls = address.calls(context, new PayGovWire(address.endpoint(), settings));
  }

  @Override
  public List<Violation> limits(PaymentOrder order) {
    List<Violation> broken = new ArrayList<>(REFERENCE.broken(order, words));
    if (!mapping.canComeBack(order)) {
      broken.add(words.broken(WireLimit.PAY_GOV_ORDER, "purpose"));
    }
    return broken;
  }

  @Override
  public PaymentPage open(PaymentOrder order, List<Violation> found) {
    return calls.call(PayGovOperations.OPEN, new Mapped<>(mapping, order), Checks.found(found));
  }

  @Override
  public PaymentInquiryResult query(PaymentReference reference, Instant orderedAt) {
    throw notOffered(
        "payments.query (PayGov)", ServiceText.OF_PAYMENT_INQUIRIES, ServiceText.WAIT_FOR_RESULT);
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
        "payments.receipt (PayGov)", ServiceText.OF_RECEIPTS, ServiceText.OWN_RECEIPT);
  }

  private NotOffered notOffered(String operation, ServiceText what, ServiceText remedy) {
    return Lacking.notOffered(calls.origin(operation), what, remedy);
  }

  /** Five random digits, then the milliseconds, as peers write it. */
  @Override
  public PaymentReference newReference(PaymentPurpose purpose, Instant at) {
    int random = ThreadLocalRandom.current().nextInt(FIVE_DIGITS);
    long millis = Math.floorMod(at.toEpochMilli(), THIRTEEN_DIGITS);
    return PaymentReference.of("%05d%013d".formatted(random, millis));
  }

  @Override
  public IncomingResults results() {
    return new IncomingResults(
        new ResultScheme(settings, json), settings.keys(), settings.ledger(), settings.lateAfter());
  }

  @Override
  public byte[] inquiryAnswer(BillAnswer answer) {
    return json.write(mapping.inquiryAnswer(answer));
  }

  @Override
  public SignedMessage signed(JsonNode object) throws JsonUnreadable {
    return SignedMessages.read(object, settings);
  }
}
