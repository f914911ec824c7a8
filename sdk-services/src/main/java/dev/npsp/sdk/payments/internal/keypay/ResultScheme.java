package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.internal.JsonResultScheme;
import dev.npsp.sdk.payments.internal.SignedJson;
import dev.npsp.sdk.payments.internal.keypay.KeyPaySheet.AckMessage;
import dev.npsp.sdk.payments.internal.keypay.KeyPaySheet.ResultMessage;
import dev.npsp.sdk.wire.ServiceText;
import java.util.regex.Pattern;

/** How a result of KeyPay is read; whatever could be read in two ways is malformed. */
public final class ResultScheme extends JsonResultScheme {

  private static final Pattern STATUS = Pattern.compile("0|-?[1-9]\\d{0,8}");

  private final KeyPaySettings settings;
  private final Json json;

  public ResultScheme(KeyPaySettings settings, Json json) {
    super("payments.verify (KeyPay)", json);
    this.settings = settings;
    this.json = json;
  }

  @Override
  protected CallbackClaim<PaymentResult> claim(JsonNode object) throws JsonUnreadable {
    ResultMessage message = message(object);
    SignedJson.requireSignable(message.signedFields());
    if (!STATUS.matcher(message.status()).matches()) {
      throw new JsonUnreadable(ServiceText.STATUS_NO_NUMBER.text());
    }
    return new ResultClaim(message, settings, json);
  }

  @Override
  protected byte[] refusal(JsonNode read) {
    return json.write(AckMessage.NO);
  }

  private static ResultMessage message(JsonNode object) throws JsonUnreadable {
    return new ResultMessage(
        SignedJson.raw(object, "addition_fee"),
        SignedJson.raw(object, "client_id"),
        SignedJson.raw(object, "command"),
        SignedJson.amount(object, "trans_amount"),
        SignedJson.raw(object, "transaction_id"),
        SignedJson.raw(object, "version"),
        SignedJson.raw(object, "status"),
        SignedJson.raw(object, "transaction_code"),
        SignedJson.raw(object, "currency_code"),
        SignedJson.raw(object, "description"),
        Json.text(object, "check_sum"));
  }
}
