package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Vnd;
import java.util.Optional;

/** The tracked payments as the verifier asks for them. */
final class TrackedOrders implements PaymentOrders {

  private final PaymentStore store;

  TrackedOrders(PaymentStore store) {
    this.store = store;
  }

  @Override
  public Optional<PaymentAttempt> find(PaymentReference reference) {
    return store.findByReference(reference).flatMap(payment -> payment.attempt(reference));
  }

  @Override
  public Optional<ExpectedPayment> findBilled(DossierCode dossier, PaymentReference reference) {
    return store.find(dossier.value()).map(payment -> ExpectedPayment.of(reference, due(payment)));
  }

  private static Vnd due(TrackedPayment payment) {
    return payment.state() == PaymentState.UNDERPAID ? payment.underpaid() : payment.amount();
  }
}
