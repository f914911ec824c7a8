package dev.npsp.sdk.examples.support;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.inbound.InboundEvent;
import dev.npsp.sdk.inbound.InboundPortal;
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

/**
 * An agency's payments in memory: the orders that were opened, and the verified results. A real one
 * is a table of the agency's database.
 */
public final class InMemoryPaymentOrders implements PaymentOrders {

  private final PaymentsClient payments;
  private final ScenarioOutput output;
  private final Map<PaymentReference, PaymentOrder> orders = new ConcurrentHashMap<>();
  private final Map<DossierCode, PaymentOrder> unpaid = new ConcurrentHashMap<>();
  private final BlockingQueue<Verified<PaymentResult>> results = new LinkedBlockingQueue<>();

  public InMemoryPaymentOrders(PaymentsClient payments, ScenarioOutput output) {
    this.payments = payments;
    this.output = output;
  }

  /** What the portal may call. */
  public InboundPortal inbound() {
    return InboundPortal.builder(CallerGuard.addresses("127.0.0.0/8", "::1"))
        .onPaymentResult(payments.resultHandler(this, results::add))
        .onBillInquiry(payments.inquiryHandler(this::bill))
        .listener(this::hear)
        .build();
  }

  /** Keeps an order, so that its result can be recognised. */
  public void keep(DossierCode dossier, PaymentOrder order) {
    orders.put(order.reference(), order);
    unpaid.put(dossier, order);
  }

  @Override
  public Optional<PaymentOrder> find(PaymentReference reference) {
    return Optional.ofNullable(orders.get(reference));
  }

  /** A payment that the portal began itself pays the bill that the agency answered it with. */
  @Override
  public Optional<PaymentOrder> findBilled(DossierCode dossier, PaymentReference reference) {
    return Optional.ofNullable(unpaid.get(dossier));
  }

  /** The next verified result, or nothing within that time. */
  public Optional<Verified<PaymentResult>> next(Duration within) throws InterruptedException {
    return Optional.ofNullable(results.poll(within.toMillis(), TimeUnit.MILLISECONDS));
  }

  private void hear(InboundEvent event) {
    event
        .reason()
        .ifPresent(
            reason ->
                output.tell(
                    "callback_refused",
                    "A payment result was refused (" + reason + "): nothing changes.",
                    "reason",
                    reason.name()));
  }

  private BillAnswer bill(DossierCode dossier) {
    PaymentOrder order = unpaid.get(dossier);
    return order == null ? BillAnswer.notFound() : BillAnswer.due(Bill.of(order));
  }
}
