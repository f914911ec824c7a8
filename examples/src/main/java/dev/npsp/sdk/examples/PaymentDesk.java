package dev.npsp.sdk.examples;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.payments.Bill;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentOrders;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentsClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Where an agency's payments are kept: the orders that were opened, and the verified results. A
 * real one is a table of the agency's database.
 */
final class PaymentDesk implements PaymentOrders {

  private final PaymentsClient payments;
  private final Story story;
  private final Map<PaymentReference, PaymentOrder> orders = new ConcurrentHashMap<>();
  private final Map<DossierCode, PaymentOrder> unpaid = new ConcurrentHashMap<>();
  private final BlockingQueue<Verified<PaymentResult>> results = new LinkedBlockingQueue<>();

  PaymentDesk(PaymentsClient payments, Story story) {
    this.payments = payments;
    this.story = story;
  }

  /** What the portal may ask of this desk, by path. */
  Map<String, Function<CallbackRequest, byte[]>> answers() {
    return Map.of(
        AgencyServer.PAYMENT_RESULT, this::receiveResult,
        AgencyServer.BILL_INQUIRY, this::answerInquiry);
  }

  /** Keeps an order, so that its result can be recognised. */
  void keep(DossierCode dossier, PaymentOrder order) {
    orders.put(order.reference(), order);
    unpaid.put(dossier, order);
  }

  @Override
  public Optional<PaymentOrder> find(PaymentReference reference) {
    return Optional.ofNullable(orders.get(reference));
  }

  /** A payment that the portal began itself pays the bill that this desk told it. */
  @Override
  public Optional<PaymentOrder> findBilled(DossierCode dossier, PaymentReference reference) {
    return Optional.ofNullable(unpaid.get(dossier));
  }

  /** The next verified result, or nothing within that time. */
  Optional<Verified<PaymentResult>> next(Duration within) throws InterruptedException {
    return Optional.ofNullable(results.poll(within.toMillis(), TimeUnit.MILLISECONDS));
  }

  private byte[] receiveResult(CallbackRequest request) {
    try {
      return payments.receive(request, this, this::record).acknowledgement();
    } catch (CallbackRejected e) {
      story.tell(
          "callback_refused",
          "A payment result was refused (" + e.reason() + "): nothing changes.",
          "reason",
          e.reason().name());
      return e.acknowledgement();
    }
  }

  /** Called once a genuine result, before it is acknowledged. */
  private void record(Verified<PaymentResult> result) {
    results.add(result);
  }

  private byte[] answerInquiry(CallbackRequest request) {
    return payments.answerInquiry(request, this::bill);
  }

  private BillAnswer bill(DossierCode dossier) {
    PaymentOrder order = unpaid.get(dossier);
    return order == null ? BillAnswer.notFound() : BillAnswer.due(Bill.of(order));
  }
}
