package dev.npsp.sdk.internal.paygov.payments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.wire.payments.ChecksumDetective;
import dev.npsp.sdk.internal.wire.payments.Recipe;
import dev.npsp.sdk.internal.wire.payments.SignedJson;
import dev.npsp.sdk.internal.wire.payments.SignedMessage;
import dev.npsp.sdk.payments.ChecksumReport;
import dev.npsp.sdk.payments.PayGovChecksum;
import dev.npsp.sdk.payments.PayGovSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Explains checksums of PayGov's messages: a message with an {@code errorCode} is a result. Access
 * key and partner are taken from the settings, since a result holds neither.
 */
public final class SignedMessages {

  private static final List<String> REQUEST =
      List.of("accessKey", "partnerCode", "orderId", "requestCode", "amount");

  private SignedMessages() {}

  /** What is to be said of the message's checksum. */
  public static ChecksumReport explain(
      CallbackRequest request, PayGovSettings settings, Json json) {
    return ChecksumDetective.explain(request, json, object -> read(object, settings));
  }

  private static SignedMessage read(JsonNode object, PayGovSettings settings)
      throws JsonUnreadable {
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
        Recipe.PAYGOV,
        settings.keys(),
        Optional.empty());
  }
}
