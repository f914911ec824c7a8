package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Spoilt results, signed as each wire signs, so that what lies behind the signature is read. */
final class SignedResult {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final byte[] KEY = "KHOA-BI-MAT-THU-NGHIEM".getBytes(UTF_8);
  private static final List<String> PLATFORM =
      List.of(
          "LoaiBanTin",
          "MaLoi",
          "MaDoiTac",
          "MaThamChieu",
          "SoTien",
          "MaTienTe",
          "MaGiaoDich",
          "MaNganHang",
          "ThoiGianGD",
          "ThongTinGiaoDich");
  private static final List<String> KEY_PAY =
      List.of("addition_fee", "client_id", "command", "trans_amount", "transaction_id", "version");

  private SignedResult() {}

  /** The input as it is where it is no object. */
  static byte[] of(String wire, byte[] input) {
    try {
      if (!(MAPPER.readTree(input) instanceof ObjectNode message)) {
        return input;
      }
      sign(wire, message);
      return MAPPER.writeValueAsBytes(message);
    } catch (IOException e) {
      return input;
    }
  }

  private static void sign(String wire, ObjectNode message) {
    switch (wire) {
      case "platform" ->
          message.put(
              "MaXacThuc", sha256(joined(message, PLATFORM) + "|" + new String(KEY, UTF_8)));
      case "keypay" -> message.put("check_sum", hmac(joined(message, KEY_PAY)));
      default ->
          message.put(
              "checksum",
              sha256(
                  new String(KEY, UTF_8)
                      + "KHOA-TRUY-CAP"
                      + "PAYGOV-THU"
                      + text(message, "orderId")
                      + text(message, "requestCode")
                      + text(message, "amount")
                      + text(message, "errorCode")));
    }
  }

  private static String joined(JsonNode message, List<String> names) {
    return names.stream().map(name -> text(message, name)).collect(Collectors.joining("|"));
  }

  private static String text(JsonNode message, String name) {
    return message.hasNonNull(name) ? message.get(name).asText() : "";
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hmac(String text) {
    return hmac(text.getBytes(UTF_8));
  }

  /** HMAC-SHA-256 of these parts in a row. */
  static String hmac(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
