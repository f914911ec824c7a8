package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.AckMessage;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.ConfirmMessage;
import dev.npsp.sdk.wire.ChecksumScheme;

/**
 * The answers to a CONFIRM. As peers do, they echo the checksum of the message; where the host has
 * asked for signed answers, they are signed instead, and what was not proven is neither signed nor
 * echoed.
 */
final class Acknowledgements {

  private final PaymentSettings settings;
  private final Json json;

  Acknowledgements(PaymentSettings settings, Json json) {
    this.settings = settings;
    this.json = json;
  }

  byte[] acceptance(ConfirmMessage message) {
    return write("00", "Thành công", message, true);
  }

  byte[] refusal(ConfirmMessage message, boolean genuine) {
    return write("99", "Các lỗi khác", message, genuine);
  }

  /** Echoes what can be read of a message that is not one: of no JSON at all, nothing. */
  byte[] refusalOfUnreadable(JsonNode object) {
    return json.write(
        new AckMessage(
            "99",
            "Các lỗi khác",
            Json.text(object, "MaDoiTac"),
            Json.text(object, "MaThamChieu"),
            Json.text(object, "ThoiGianGD"),
            settings.signsAcknowledgements() ? "" : Json.text(object, "MaXacThuc")));
  }

  private byte[] write(String code, String words, ConfirmMessage message, boolean genuine) {
    AckMessage answer =
        new AckMessage(code, words, message.partner(), message.reference(), message.time(), "");
    return json.write(answer.signed(checksum(answer, message, genuine)));
  }

  private String checksum(AckMessage answer, ConfirmMessage message, boolean genuine) {
    if (!settings.signsAcknowledgements()) {
      return message.checksum();
    }
    return genuine
        ? ChecksumScheme.PLATFORM.hex(answer.signedFields(), settings.keys().current())
        : "";
  }
}
