package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import org.immutables.value.Value;

/** A change of a payment, as a {@link PaymentListener} hears of it. */
@PublicType
@Value.Immutable
public abstract class PaymentChange {

  PaymentChange() {}

  /** The payment before. */
  public abstract TrackedPayment before();

  /** The payment now. */
  public abstract TrackedPayment payment();

  /** What was added to its history, oldest first; none when only what is due was changed. */
  public final List<PaymentTransition> moves() {
    return payment().history().subList(before().history().size(), payment().history().size());
  }

  /** Whether it was not paid before, in full, and is now. */
  public final boolean becamePaid() {
    return !before().state().isPaid() && payment().state().isPaid();
  }

  /** Whether an attempt or the whole stands elsewhere than before. */
  final boolean isMove() {
    return before().state() != payment().state()
        || moves().stream().anyMatch(move -> move.from() != move.to());
  }

  static PaymentChange of(TrackedPayment before, TrackedPayment now) {
    return new Builder().before(before).payment(now).build();
  }

  /** Collects a change. */
  static final class Builder extends ImmutablePaymentChange.Builder {
    Builder() {}
  }
}
