package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * Money that was given back. No refund message of the platform is public, so the host gives it back
 * by other ways and writes it down here.
 */
@PublicType
@Value.Immutable
public abstract class PaymentRefund {

  PaymentRefund() {}

  /** The host's number of the refund: written down once, however often it is told. */
  public abstract String id();

  /** The attempt that had been paid. */
  public abstract PaymentReference reference();

  /** How much. */
  public abstract Vnd amount();

  /** When it was written down. */
  public abstract Instant at();

  /** A refund. */
  public static PaymentRefund of(String id, PaymentReference reference, Vnd amount, Instant at) {
    return new Builder().id(id).reference(reference).amount(amount).at(at).build();
  }

  /** Collects a refund. */
  static final class Builder extends ImmutablePaymentRefund.Builder {
    Builder() {}
  }
}
