package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/** A verified result, and what it made of the payment. */
@PublicType
@Value.Immutable
public abstract class ReceivedResult {

  ReceivedResult() {}

  /** The result, with the answer to send back. */
  public abstract Verified<PaymentResult> verified();

  /** The payment as it stands now. */
  public abstract TrackedPayment payment();

  /**
   * Whether this call moved the payment. Of all calls with the same result, on however many nodes
   * over one store, exactly one says true; none does when a look-up had moved it before.
   */
  public abstract boolean movedHere();

  /** Whether this call wrote anything down, a move or a note. */
  abstract boolean changedHere();

  static ReceivedResult of(Verified<PaymentResult> verified, PaymentRecords.Outcome outcome) {
    return new Builder()
        .verified(verified)
        .payment(outcome.payment())
        .movedHere(outcome.moved())
        .changedHere(outcome.changed())
        .build();
  }

  /** Builds a {@link ReceivedResult}. */
  static final class Builder extends ImmutableReceivedResult.Builder {
    Builder() {}
  }
}
