package dev.npsp.sdk.together;

import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.payments.Bill;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentOrders;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentsClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What an agency writes down of its payments: orders, verified results, and what it refused. */
final class AgencyBooks implements PaymentOrders {
  private final PaymentsClient payments;
  private final Map<PaymentReference, PaymentOrder> orders = new ConcurrentHashMap<>();
  private final Map<DossierCode, PaymentOrder> bills = new ConcurrentHashMap<>();
  private final List<Verified<PaymentResult>> received = new CopyOnWriteArrayList<>();
  private final List<PaymentResult> recorded = new CopyOnWriteArrayList<>();
  private final List<CallbackRejected> rejected = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  AgencyBooks(PaymentsClient payments) {
    this.payments = payments;
  }

  void keep(PaymentOrder order) {
    orders.put(order.reference(), order);
  }

  void bill(DossierCode dossier, PaymentOrder order) {
    bills.put(dossier, order);
  }

  /** While they are closed, nothing can be recorded. */
  void closed(boolean now) {
    closed = now;
  }

  @Override
  public Optional<PaymentOrder> find(PaymentReference reference) {
    return Optional.ofNullable(orders.get(reference));
  }

  @Override
  public Optional<PaymentOrder> findBilled(DossierCode dossier, PaymentReference reference) {
    return Optional.ofNullable(bills.get(dossier));
  }

  byte[] result(InboundRequest request) {
    try {
      Verified<PaymentResult> verified = payments.receive(request, this, this::record);
      received.add(verified);
      return verified.acknowledgement();
    } catch (CallbackRejected e) {
      rejected.add(e);
      return e.acknowledgement();
    }
  }

  private void record(Verified<PaymentResult> result) {
    if (closed) {
      throw new IllegalStateException("the books are closed");
    }
    recorded.add(result.value());
  }

  byte[] inquiry(InboundRequest request) {
    return payments.answerInquiry(request, this::billOf);
  }

  private BillAnswer billOf(DossierCode dossier) {
    PaymentOrder order = bills.get(dossier);
    return order == null ? BillAnswer.notFound() : BillAnswer.due(Bill.of(order));
  }

  List<Verified<PaymentResult>> received() {
    return received;
  }

  List<PaymentResult> recorded() {
    return recorded;
  }

  List<CallbackRejected> rejected() {
    return rejected;
  }
}
