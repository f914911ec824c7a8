package dev.npsp.sdk.internal.keypay.payments;

import java.util.List;

/**
 * How a payment ended, as KeyPay tells it. Values stand here exactly as they came; the checksum
 * covers the six of {@link #signedFields} and neither the status nor the transaction.
 */
record ResultMessage(
    String additionalFee,
    String client,
    String command,
    String amount,
    String reference,
    String version,
    String status,
    String transaction,
    String currency,
    String description,
    String checksum) {

  List<String> signedFields() {
    return List.of(additionalFee, client, command, amount, reference, version);
  }
}
