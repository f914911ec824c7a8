package dev.npsp.sdk.payments;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.Vnd;
import java.util.Optional;

/** The book as the verifier asks it. */
final class BookedOrders implements PaymentOrders {

  private final PaymentStore store;

  BookedOrders(PaymentStore store) {
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
    return payment.stage() == PaymentStage.UNDERPAID ? payment.underpaid() : payment.amount();
  }
}
