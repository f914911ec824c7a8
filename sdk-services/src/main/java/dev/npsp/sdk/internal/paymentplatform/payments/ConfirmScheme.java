package dev.npsp.sdk.internal.paymentplatform.payments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.CallbackScheme;
import dev.npsp.sdk.core.callback.MalformedCallback;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.wire.Checksum;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentSettings;
import java.util.regex.Pattern;

/**
 * How a CONFIRM is read. Signed values are taken exactly as they came, without any normal form,
 * since the checksum was made over just those; whatever could be read in two ways is malformed.
 */
public final class ConfirmScheme implements CallbackScheme<PaymentResult> {

  /** Whole dong, written in the one way: no sign, no zero in front, no fraction, no exponent. */
  private static final Pattern AMOUNT = Pattern.compile("0|[1-9]\\d{0,17}");

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
  public CallbackClaim<PaymentResult> read(CallbackRequest request) throws MalformedCallback {
    Acknowledgements answers = new Acknowledgements(settings, json);
    JsonNode object = object(request, answers);
    try {
      ConfirmMessage message = message(object);
      requireUnambiguous(message);
      return new ConfirmClaim(message, settings, answers);
    } catch (JsonUnreadable e) {
      throw new MalformedCallback(
          String.valueOf(e.getMessage()), answers.refusalOfUnreadable(object));
    }
  }

  private JsonNode object(CallbackRequest request, Acknowledgements answers)
      throws MalformedCallback {
    try {
      JsonNode object = json.tree(request.body());
      if (!object.isObject()) {
        throw new MalformedCallback("no JSON object", answers.refusalOfUnreadable(object));
      }
      return object;
    } catch (JsonUnreadable e) {
      throw new MalformedCallback("not JSON", answers.refusalOfNothing());
    }
  }

  private static ConfirmMessage message(JsonNode object) throws JsonUnreadable {
    return new ConfirmMessage(
        raw(object, "LoaiBanTin"),
        raw(object, "MaLoi"),
        raw(object, "MaDoiTac"),
        raw(object, "MaThamChieu"),
        raw(object, "SoTien"),
        raw(object, "MaTienTe"),
        raw(object, "MaGiaoDich"),
        raw(object, "MaNganHang"),
        raw(object, "ThoiGianGD"),
        raw(object, "ThongTinGiaoDich"),
        Json.text(object, "MaXacThuc"),
        Json.text(object, "MaHoSo"),
        Json.text(object, "UrlBienLai"));
  }

  /** A text as it came, or the digits of a whole number; {@code ""} when missing or null. */
  private static String raw(JsonNode object, String name) throws JsonUnreadable {
    JsonNode value = Json.member(object, name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isTextual() || value.isIntegralNumber()) {
      return value.asText();
    }
    throw new JsonUnreadable(name + " is neither text nor a whole number");
  }

  private static void requireUnambiguous(ConfirmMessage message) throws JsonUnreadable {
    if (!AMOUNT.matcher(message.amount()).matches()) {
      throw new JsonUnreadable("SoTien is not a whole number of dong");
    }
    if (!message.signedFields().stream().allMatch(Checksum::isSignable)) {
      throw new JsonUnreadable("a signed field holds a '|' or a control character");
    }
  }
}
