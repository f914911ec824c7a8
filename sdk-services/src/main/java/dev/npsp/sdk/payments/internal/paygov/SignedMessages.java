package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.PayGovChecksum;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.internal.SignedJson;
import dev.npsp.sdk.payments.internal.SignedMessage;
import dev.npsp.sdk.wire.ChecksumScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what is signed in PayGov's messages: a message with an {@code errorCode} is a result.
 * Access key and partner are taken from the settings, since a result holds neither.
 */
final class SignedMessages {

  private static final List<String> REQUEST =
      List.of("accessKey", "partnerCode", "orderId", "requestCode", "amount");

  private SignedMessages() {}

  /** What the message signs. */
  static SignedMessage read(JsonNode object, PayGovSettings settings) throws JsonUnreadable {
    boolean isResult = !Json.member(object, "errorCode").isMissingNode();
    List<String> names = new ArrayList<>(REQUEST);
    List<String> values =
        new ArrayList<>(
            Signature.ofRequest(
                settings,
                SignedJson.raw(object, "orderId"),
                SignedJson.raw(object, "requestCode"),
                SignedJson.amountOrRaw(object, "amount")));
    if (isResult && settings.resultChecksum() == PayGovChecksum.WITH_OUTCOME) {
      names.add("errorCode");
      values.add(SignedJson.raw(object, "errorCode"));
    }
    return new SignedMessage(
        isResult ? "result" : "create",
        names,
        values,
        Json.text(object, "checksum"),
        ChecksumScheme.PAYGOV,
        settings.keys(),
        Optional.empty());
  }
}
