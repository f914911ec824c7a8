package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.wire.ServiceText;
import java.time.Instant;

/**
 * A page is open for another order under the same number: for another amount, or for another payee,
 * other lines or another purpose. It is not offered, since the payer would pay the wrong thing, and
 * no second one is opened beside it, since both could be paid.
 */
public final class OtherOrderOpen extends NotSent {

  private static final long serialVersionUID = 1L;

  private final String reference;
  private final long openAmount;
  private final boolean amountDiffers;
  private final Instant until;

  OtherOrderOpen(String number, PaymentAttempt open, Vnd asked, Instant until) {
    super(
        TrackedNumber.origin("payments.tracker.open", number),
        open.amount().equals(asked)
            ? ServiceText.OTHER_ORDER.text()
            : ServiceText.OTHER_AMOUNT.text(open.amount(), asked),
        ServiceText.OTHER_ORDER.remedy(until),
        null);
    this.reference = open.reference().value();
    this.openAmount = open.amount().amount();
    this.amountDiffers = !open.amount().equals(asked);
    this.until = until;
  }

  /** The attempt whose page is open. */
  public PaymentReference reference() {
    return PaymentReference.of(reference);
  }

  /** The amount that the open page asks for. */
  public Vnd openAmount() {
    return Vnd.of(openAmount);
  }

  /** Whether the amount differs; else payee, lines or purpose do. */
  public boolean amountDiffers() {
    return amountDiffers;
  }

  /** When the time of the open page is over. */
  public Instant until() {
    return until;
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
