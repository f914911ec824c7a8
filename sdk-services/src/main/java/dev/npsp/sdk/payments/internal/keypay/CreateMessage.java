package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.payments.internal.ReceiptInfo;
import java.util.List;

/** Opens a payment at KeyPay 3. All values are texts. */
record CreateMessage(
    @JsonProperty("client_id") String client,
    @JsonProperty("transaction_id") String reference,
    @JsonProperty("trans_amount") String amount,
    @JsonProperty("command") String command,
    @JsonProperty("version") String version,
    @JsonProperty("description") String description,
    @JsonProperty("locale") String locale,
    @JsonProperty("country_code") String country,
    @JsonProperty("currency_code") String currency,
    @JsonProperty("environment") String environment,
    @JsonProperty("return_url") String returnUri,
    @JsonProperty("addition_fee") String additionalFee,
    @JsonProperty("bill_info") ReceiptInfo receipt,
    @JsonProperty("check_sum") String checksum) {

  /** What the checksum covers, in the order of the names. */
  List<String> signedFields() {
    return List.of(additionalFee, client, command, amount, reference, version);
  }

  CreateMessage signed(String hex) {
    return new CreateMessage(
        client,
        reference,
        amount,
        command,
        version,
        description,
        locale,
        country,
        currency,
        environment,
        returnUri,
        additionalFee,
        receipt,
        hex);
  }

  /** The command alone: it names a person. */
  @Override
  public String toString() {
    return command;
  }
}
