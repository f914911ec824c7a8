package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Vnd;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tracked payments as the verifier asks for them, for one result. What was found stays here, so
 * that it is not loaded again to be changed.
 */
final class TrackedOrders implements PaymentOrders {

  private final PaymentStore store;
  private @Nullable TrackedPayment found;

  TrackedOrders(PaymentStore store) {
    this.store = store;
  }

  @Override
  public Optional<PaymentAttempt> find(PaymentReference reference) {
    return kept(store.findByReference(reference)).flatMap(payment -> payment.attempt(reference));
  }

  @Override
  public Optional<ExpectedPayment> findBilled(DossierCode dossier, PaymentReference reference) {
    return kept(store.find(dossier.value()))
        .map(payment -> ExpectedPayment.of(reference, due(payment)));
  }

  /** The payment that the result was compared with. */
  Optional<TrackedPayment> found() {
    return Optional.ofNullable(found);
  }

  private Optional<TrackedPayment> kept(Optional<TrackedPayment> payment) {
    found = payment.orElse(null);
    return payment;
  }

  private static Vnd due(TrackedPayment payment) {
    return payment.state() == PaymentState.UNDERPAID ? payment.underpaid() : payment.amount();
  }
}
