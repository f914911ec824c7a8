package dev.npsp.sdk.banking.internal.proposal;

import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.WireLimits;
import dev.npsp.sdk.wire.SignableText;
import java.util.List;
import java.util.Optional;

/**
 * A payment that the platform is to be told of, and what in it cannot be signed.
 *
 * @param payment the payment
 * @param wireViolations what cannot be signed
 */
public record CheckedNotice(BankPayment payment, List<Violation> wireViolations)
    implements WireLimits {

  /** The payment, checked. */
  public static CheckedNotice of(BankPayment payment) {
    return new CheckedNotice(
        payment,
        SignableText.all(
            SignableText.brokenNumber(Optional.of(payment.reference()), "reference"),
            SignableText.brokenNumber(payment.transaction(), "transaction")));
  }
}
