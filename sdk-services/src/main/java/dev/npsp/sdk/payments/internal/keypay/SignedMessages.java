package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.internal.SignedJson;
import dev.npsp.sdk.payments.internal.SignedMessage;
import dev.npsp.sdk.wire.ChecksumScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what is signed in KeyPay's messages: a message with a status is a result. */
final class SignedMessages {

  private static final List<String> PAYMENT =
      List.of("addition_fee", "client_id", "command", "trans_amount", "transaction_id", "version");
  private static final List<String> DETAIL = List.of("client_id", "command", "transaction_id");

  private SignedMessages() {}

  /** What the message signs. */
  static SignedMessage read(JsonNode object, KeyPaySettings settings) throws JsonUnreadable {
    boolean isResult = !Json.member(object, "status").isMissingNode();
    boolean isDetail = Json.member(object, "trans_amount").isMissingNode();
    List<String> names = isDetail ? DETAIL : PAYMENT;
    List<String> values = new ArrayList<>();
    for (String name : names) {
      values.add(
          name.equals("trans_amount")
              ? SignedJson.amountOrRaw(object, name)
              : SignedJson.raw(object, name));
    }
    KeyRing keys = isResult ? settings.incomingKeys() : settings.outgoingKeys();
    KeyRing others = isResult ? settings.outgoingKeys() : settings.incomingKeys();
    return new SignedMessage(
        isResult ? "result" : isDetail ? "detail" : "create",
        names,
        values,
        Json.text(object, "check_sum"),
        ChecksumScheme.KEYPAY,
        keys,
        Optional.of(others));
  }
}
