package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * {@code MaXacThuc}: SHA-256 in lower-case hex over the fields in a fixed order, joined by {@code
 * |}, the secret last.
 */
final class Checksum {
  private static final List<String> INIT =
      List.of(
          "LoaiBanTin",
          "PhienBan",
          "MaDoiTac",
          "MaThamChieu",
          "SoTien",
          "LoaiHinhThanhToan",
          "MaKenhThanhToan",
          "MaThietBi",
          "NgonNgu",
          "MaTienTe",
          "MaNganHang",
          "ThongTinGiaoDich",
          "ThoiGianGD",
          "Ip");
  private static final List<String> QUERY =
      List.of("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

  private final String secret;

  Checksum(String secret) {
    this.secret = secret;
  }

  boolean fitsInit(JsonObject message) {
    return fits(message, INIT);
  }

  /** QUERY and GET_BILL share their rule. */
  boolean fitsQuery(JsonObject message) {
    return fits(message, QUERY);
  }

  String of(List<String> fields) {
    String joined = String.join("|", fields) + "|" + secret;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private boolean fits(JsonObject message, List<String> order) {
    String expected = of(order.stream().map(message::text).toList());
    byte[] given = message.text("MaXacThuc").getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given);
  }
}
