package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.internal.JsonResultScheme;
import dev.npsp.sdk.payments.internal.SignedJson;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.AckMessage;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.ResultMessage;
import dev.npsp.sdk.wire.ServiceText;

/** How a result of a PayGov hub is read; whatever could be read in two ways is malformed. */
public final class ResultScheme extends JsonResultScheme {

  private final PayGovSettings settings;
  private final Json json;

  public ResultScheme(PayGovSettings settings, Json json) {
    super("payments.verify (PayGov)", json);
    this.settings = settings;
    this.json = json;
  }

  @Override
  protected CallbackClaim<PaymentResult> claim(JsonNode object) throws JsonUnreadable {
    ResultMessage message = message(object);
    if (!Signature.isOrder(message.order())
        || !Signature.isRequest(message.request())
        || !Signature.isAmount(message.amount())
        || !Signature.isCode(message.code())) {
      throw new JsonUnreadable(ServiceText.PAYGOV_OTHER_FORM.text());
    }
    return new ResultClaim(message, settings, json);
  }

  @Override
  protected byte[] refusal(JsonNode read) {
    return json.write(AckMessage.NO);
  }

  private static ResultMessage message(JsonNode object) throws JsonUnreadable {
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
