package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.callback.CallbackScheme;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.MalformedCallback;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.internal.SignedJson;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.AckMessage;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.ResultMessage;

/** How a result of a PayGov hub is read; whatever could be read in two ways is malformed. */
public final class ResultScheme implements CallbackScheme<PaymentResult> {

  private final PayGovSettings settings;
  private final Json json;

  public ResultScheme(PayGovSettings settings, Json json) {
    this.settings = settings;
    this.json = json;
  }

  @Override
  public String operation() {
    return "payments.verify (PayGov)";
  }

  @Override
  public CallbackClaim<PaymentResult> read(InboundRequest request) throws MalformedCallback {
    try {
      ResultMessage message = message(json.unambiguousTree(request.body()));
      if (!Signature.isOrder(message.order())
          || !Signature.isRequest(message.request())
          || !Signature.isAmount(message.amount())
          || !Signature.isCode(message.code())) {
        throw new JsonUnreadable("orderId, requestCode, amount or errorCode has another form");
      }
      return new ResultClaim(message, settings, json);
    } catch (JsonUnreadable e) {
      throw new MalformedCallback(String.valueOf(e.getMessage()), json.write(AckMessage.NO));
    }
  }

  private static ResultMessage message(JsonNode object) throws JsonUnreadable {
    if (!object.isObject()) {
      throw new JsonUnreadable("no JSON object");
    }
    return new ResultMessage(
        SignedJson.raw(object, "orderId"),
        SignedJson.raw(object, "requestCode"),
        SignedJson.amount(object, "amount"),
        SignedJson.raw(object, "errorCode"),
        SignedJson.raw(object, "transactionCode"),
        SignedJson.raw(object, "payDate"),
        SignedJson.raw(object, "paygate"),
        SignedJson.raw(object, "orderInfo"),
        Json.text(object, "checksum"));
  }
}
