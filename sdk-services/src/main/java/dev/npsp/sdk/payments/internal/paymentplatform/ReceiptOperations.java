package dev.npsp.sdk.payments.internal.paymentplatform;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.payments.Receipt;
import java.net.URI;

/** What is fetched from where a receipt is. */
final class ReceiptOperations {

  /**
   * A receipt at an allowed address.
   *
   * @param address where it is
   * @param limit how many bytes it has at the most
   */
  record Place(URI address, long limit) {}

  /** The receipt itself. */
  static final Operation<Place, Receipt> FETCH =
      new Operation<>(
          "payments.receipt",
          "GET",
          Effect.READ,
          place -> WireRequest.get(place.address().toString()).replyLimit(place.limit()),
          (answer, place) -> Receipt.of(answer.reply().body(), place.address()));

  private ReceiptOperations() {}
}
