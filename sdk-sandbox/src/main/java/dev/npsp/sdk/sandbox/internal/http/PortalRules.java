package dev.npsp.sdk.sandbox.internal.http;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a call must be before anybody looks into it: POST, JSON in UTF-8, its length known, its
 * destination named.
 */
final class PortalRules {
  /** A batch of dossiers. */
  static final int LARGEST_BODY = 64 << 20;

  /** A form with one field. */
  static final int LARGEST_FORM = 64 << 10;

  private static final Pattern DESTINATION = Pattern.compile("VN:(GOV|COM):[^:\\s]+:[^:\\s]+");

  private final boolean requireDestination;

  PortalRules(boolean requireDestination) {
    this.requireDestination = requireDestination;
  }

  /** The broken rule in Vietnamese, or null. */
  @Nullable String wrong(Exchange exchange, boolean throughAdapter) {
    if (!exchange.method().equals("POST")) {
      return "Chỉ nhận phương thức POST";
    }
    if (!isJson(exchange.header("Content-Type"))) {
      return "Content-Type phải là application/json, mã hóa UTF-8";
    }
    if (exchange.contentCoding() != null) {
      return "Không hỗ trợ Content-Encoding";
    }
    if (exchange.length() < 0) {
      return "Thiếu Content-Length";
    }
    if (exchange.length() > LARGEST_BODY) {
      return "Dung lượng vượt quá giới hạn";
    }
    return throughAdapter ? wrongDestination(exchange) : null;
  }

  /** A byte order mark, UTF-16 and the like: the wire is UTF-8 from the first byte on. */
  static @Nullable String wrongStart(byte[] body) {
    boolean utf8 = body.length > 1 && body[0] > 0 && body[1] > 0;
    return utf8 ? null : "Nội dung phải là JSON mã hóa UTF-8, không có BOM";
  }

  private @Nullable String wrongDestination(Exchange exchange) {
    String destination = exchange.parameter("dstcode");
    if (destination.isEmpty()) {
      destination = exchange.header("dstcode");
    }
    if (destination.isEmpty()) {
      return requireDestination ? "Thiếu dstcode" : null;
    }
    return DESTINATION.matcher(destination).matches()
        ? null
        : "dstcode không đúng dạng VN:GOV:<mã cơ quan>:<dịch vụ>";
  }

  private static boolean isJson(String contentType) {
    String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
    if (!parts[0].trim().equals("application/json")) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].replace("\"", "").trim();
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        return false;
      }
    }
    return true;
  }
}
