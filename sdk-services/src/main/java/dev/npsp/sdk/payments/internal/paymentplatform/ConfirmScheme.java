package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.internal.JsonResultScheme;
import dev.npsp.sdk.payments.internal.SignedJson;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.ConfirmMessage;

/**
 * How a CONFIRM is read. Signed texts are taken exactly as they came, without any normal form,
 * since the checksum was made over just those, and the amount as the integer that is signed;
 * whatever could be read in two ways is malformed.
 */
public final class ConfirmScheme extends JsonResultScheme {

  private final PaymentSettings settings;
  private final Acknowledgements answers;

  public ConfirmScheme(PaymentSettings settings, Json json) {
    super("payments.verify (CONFIRM)", json);
    this.settings = settings;
    this.answers = new Acknowledgements(settings, json);
  }

  @Override
  protected CallbackClaim<PaymentResult> claim(JsonNode object) throws JsonUnreadable {
    ConfirmMessage message = message(object);
    SignedJson.requireSignable(message.signedFields());
    return new ConfirmClaim(message, settings, answers);
  }

  @Override
  protected byte[] refusal(JsonNode read) {
    return answers.refusalOfUnreadable(read);
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
