package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.payments.internal.ReceiptInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class KeyPaySheet {

  private KeyPaySheet() {}

  /** The answer to a result. */
  record AckMessage(
      @JsonProperty("return_code") int code, @JsonProperty("return_msg") String message) {

    static final AckMessage YES = new AckMessage(0, "success");

    /** The code is attested; the word is a proposal of ours. */
    static final AckMessage NO = new AckMessage(-1, "failed");
  }

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

  /** The answer to a payment that was opened. */
  record CreateReply(
      @JsonProperty("error") @Nullable String code,
      @JsonProperty("msg") @Nullable String message,
      @JsonProperty("payment_url") @Nullable String pageUri,
      @JsonAnySetter @Nullable Map<String, String> more) {

    /** The code alone: the page's address may hold a token. */
    @Override
    public String toString() {
      return "answer " + code;
    }
  }

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

  /**
   * How a payment stands: a proposal of ours, with the names of a result, on the level of the
   * answer or in its {@code data}.
   */
  record DetailReply(
      @JsonProperty("client_id") @Nullable String client,
      @JsonProperty("transaction_id") @Nullable String reference,
      @JsonProperty("transaction_code") @Nullable String transaction,
      @JsonProperty("trans_amount") @Nullable JsonNode amount,
      @JsonProperty("currency_code") @Nullable String currency,
      @JsonProperty("status") @Nullable String status,
      @JsonAnySetter @Nullable Map<String, String> more) {}

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
}
