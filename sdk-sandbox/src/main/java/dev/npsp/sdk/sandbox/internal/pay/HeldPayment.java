package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.CallbackDelivery;
import dev.npsp.sdk.sandbox.SandboxPayment;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A payment at one moment. Immutable: a change puts a new one in its place. */
record HeldPayment(
    Order order,
    String token,
    Optional<URI> page,
    State state,
    Optional<String> transactionCode,
    String settledAt,
    boolean acknowledged,
    boolean refusedByAgency,
    int attempts,
    List<CallbackDelivery> deliveries)
    implements SandboxPayment {
  private static final int MOST_DELIVERIES = 100;

  static HeldPayment pending(Order order, String token, Optional<URI> page) {
    return new HeldPayment(
        order, token, page, State.PENDING, Optional.empty(), "", false, false, 0, List.of());
  }

  HeldPayment settled(State result, String code, String moment) {
    return new HeldPayment(
        order,
        token,
        page,
        result,
        Optional.of(code),
        moment,
        acknowledged,
        refusedByAgency,
        attempts,
        deliveries);
  }

  HeldPayment delivered(Delivery delivery, boolean refused) {
    List<CallbackDelivery> more = new ArrayList<>(deliveries);
    more.add(delivery);
    if (more.size() > MOST_DELIVERIES) {
      more.remove(0);
    }
    return new HeldPayment(
        order,
        token,
        page,
        state,
        transactionCode,
        settledAt,
        acknowledged || delivery.acknowledged(),
        refusedByAgency || refused,
        attempts + 1,
        List.copyOf(more));
  }

  @Override
  public String reference() {
    return order.reference();
  }

  @Override
  public long amount() {
    return order.amount();
  }

  @Override
  public String dossierCode() {
    return order.dossierCode();
  }

  @Override
  public String toString() {
    return reference() + " " + state;
  }
}
