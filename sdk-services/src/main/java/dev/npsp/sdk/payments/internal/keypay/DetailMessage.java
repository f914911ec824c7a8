package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Asks about a payment. The fields are those that the attested checksum covers. */
record DetailMessage(
    @JsonProperty("client_id") String client,
    @JsonProperty("command") String command,
    @JsonProperty("transaction_id") String reference,
    @JsonProperty("check_sum") String checksum) {

  List<String> signedFields() {
    return List.of(client, command, reference);
  }

  DetailMessage signed(String hex) {
    return new DetailMessage(client, command, reference, hex);
  }
}
