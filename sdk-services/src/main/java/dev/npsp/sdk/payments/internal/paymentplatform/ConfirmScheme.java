package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.callback.CallbackScheme;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.MalformedCallback;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.internal.SignedJson;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.ConfirmMessage;

/**
 * How a CONFIRM is read. Signed texts are taken exactly as they came, without any normal form,
 * since the checksum was made over just those, and the amount as the integer that is signed;
 * whatever could be read in two ways is malformed.
 */
public final class ConfirmScheme implements CallbackScheme<PaymentResult> {

  private final PaymentSettings settings;
  private final Json json;

  public ConfirmScheme(PaymentSettings settings, Json json) {
    this.settings = settings;
    this.json = json;
  }

  @Override
  public String operation() {
    return "payments.verify (CONFIRM)";
  }

  @Override
  public CallbackClaim<PaymentResult> read(InboundRequest request) throws MalformedCallback {
    Acknowledgements answers = new Acknowledgements(settings, json);
    JsonNode object = object(request, answers);
    try {
      ConfirmMessage message = message(object);
      SignedJson.requireSignable(message.signedFields());
      return new ConfirmClaim(message, settings, answers);
    } catch (JsonUnreadable e) {
      throw new MalformedCallback(
          String.valueOf(e.getMessage()), answers.refusalOfUnreadable(object));
    }
  }

  private JsonNode object(InboundRequest request, Acknowledgements answers)
      throws MalformedCallback {
    try {
      JsonNode object = json.unambiguousTree(request.body());
      if (!object.isObject()) {
        throw new MalformedCallback("no JSON object", answers.refusalOfUnreadable(object));
      }
      return object;
    } catch (JsonUnreadable e) {
      throw new MalformedCallback(String.valueOf(e.getMessage()), answers.refusalOfNothing());
    }
  }

  private static ConfirmMessage message(JsonNode object) throws JsonUnreadable {
    return new ConfirmMessage(
        SignedJson.raw(object, "LoaiBanTin"),
        SignedJson.raw(object, "MaLoi"),
        SignedJson.raw(object, "MaDoiTac"),
        SignedJson.raw(object, "MaThamChieu"),
        SignedJson.amount(object, "SoTien"),
        SignedJson.raw(object, "MaTienTe"),
        SignedJson.raw(object, "MaGiaoDich"),
        SignedJson.raw(object, "MaNganHang"),
        SignedJson.raw(object, "ThoiGianGD"),
        SignedJson.raw(object, "ThongTinGiaoDich"),
        Json.text(object, "MaXacThuc"),
        Json.text(object, "MaHoSo"),
        Json.text(object, "UrlBienLai"));
  }
}
