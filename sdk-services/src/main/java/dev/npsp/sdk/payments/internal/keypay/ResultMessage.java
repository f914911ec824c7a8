package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How a payment ended, as KeyPay tells it. Values stand here exactly as they came; the checksum
 * covers the six of {@link #signedFields} and neither the status nor the transaction.
 */
record ResultMessage(
    @JsonProperty("addition_fee") String additionalFee,
    @JsonProperty("client_id") String client,
    @JsonProperty("command") String command,
    @JsonProperty("trans_amount") String amount,
    @JsonProperty("transaction_id") String reference,
    @JsonProperty("version") String version,
    @JsonProperty("status") String status,
    @JsonProperty("transaction_code") String transaction,
    @JsonProperty("currency_code") String currency,
    @JsonProperty("description") String description,
    @JsonProperty("check_sum") String checksum) {

  List<String> signedFields() {
    return List.of(additionalFee, client, command, amount, reference, version);
  }
}
