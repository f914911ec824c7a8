package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.DossierCode;
import java.util.Optional;

/**
 * The payments that the host expects, asked while a result is verified. {@code orders::find} is
 * enough for payments that the host opened. Exceptions pass through: then nothing is acknowledged,
 * and the platform sends the result again.
 */
@FunctionalInterface
public interface PaymentOrders {

  /** The payment opened under that reference; empty when there is none. */
  Optional<? extends ExpectedPayment> find(PaymentReference reference);

  /**
   * The payment due for that dossier, when the platform made the reference itself because the
   * citizen looked the bill up at the portal. Asked only when {@link #find} knows nothing and the
   * <em>signed</em> part of the message names the dossier: the field with the dossier's code alone
   * is not covered by the checksum. Default: there is none.
   *
   * @param dossier the dossier
   * @param reference the platform's reference
   */
  default Optional<? extends ExpectedPayment> findBilled(
      DossierCode dossier, PaymentReference reference) {
    return Optional.empty();
  }
}
