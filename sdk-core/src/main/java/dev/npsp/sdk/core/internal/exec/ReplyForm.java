package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.error.Intermediary;
import dev.npsp.sdk.core.http.HttpReply;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the body of an answer looks like, by its first bytes: types of content are often wrong.
 *
 * @param kind what it looks like
 * @param opening its first characters, in small letters, without byte order marks
 * @param sender who sends such a thing when it is not the portal
 */
public record ReplyForm(Kind kind, String opening, Intermediary sender) {

  private static final int LOOK = 2048;
  private static final Pattern NO_TEXT =
      Pattern.compile("^(?:\\u00ef\\u00bb\\u00bf|[\\u00fe\\u00ff]{2})|\\u0000");
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype html|html|head|body|title|script|h1)\\b");
  private static final Pattern JSON =
      Pattern.compile("(?s)(?:[\\[{\"]|-?\\d|true\\b|false\\b|null\\b).*");

  /** Faults and errors of X-Road carry these in front of their codes. */
  private static final Pattern SECURITY_SERVER =
      Pattern.compile("(?:server|client)\\.(?:clientproxy|serverproxy)|x-road|xroad");

  private static final Pattern SECURITY_SERVER_TYPE =
      Pattern.compile("^\\{\\s*\"type\"\\s*:\\s*\"(?:server|client)\\.");

  /** What a body can look like. */
  public enum Kind {
    /** Nothing, or blanks. */
    EMPTY,
    /** Begins as JSON does. */
    JSON,
    /** HTML. */
    PAGE,
    /** XML that is no page. */
    XML,
    /** Anything else. */
    TEXT
  }

  public static ReplyForm of(HttpReply reply) {
    byte[] body = reply.body();
    String raw = new String(body, 0, Math.min(body.length, LOOK), StandardCharsets.ISO_8859_1);
    String opening = NO_TEXT.matcher(raw).replaceAll("").strip().toLowerCase(Locale.ROOT);
    Kind kind = kind(opening);
    return new ReplyForm(kind, opening, sender(reply, kind, opening));
  }

  /** The same question as that for {@link Kind#JSON}, for objects and arrays, without a copy. */
  static boolean beginsAsJson(byte[] body) {
    int at = body.length > 2 && body[0] == (byte) 0xEF ? 3 : 0;
    while (at < body.length && (body[at] == ' ' || (body[at] >= '\t' && body[at] <= '\r'))) {
      at++;
    }
    return at < body.length && (body[at] == '{' || body[at] == '[');
  }

  private static Kind kind(String opening) {
    if (opening.isEmpty()) {
      return Kind.EMPTY;
    }
    if (opening.startsWith("<")) {
      return PAGE.matcher(opening).find() ? Kind.PAGE : Kind.XML;
    }
    return JSON.matcher(opening).matches() ? Kind.JSON : Kind.TEXT;
  }

  private static Intermediary sender(HttpReply reply, Kind kind, String opening) {
    if (reply.headers().first("X-Squid-Error").isPresent()) {
      return Intermediary.PROXY;
    }
    if (reply.headers().first("X-Road-Error").isPresent()
        || ((kind == Kind.XML || kind == Kind.TEXT) && SECURITY_SERVER.matcher(opening).find())
        || SECURITY_SERVER_TYPE.matcher(opening).find()) {
      return Intermediary.SECURITY_SERVER;
    }
    return kind == Kind.PAGE ? Intermediary.WEB_PAGE : Intermediary.GATEWAY;
  }

  /** No wire of ours speaks with angle brackets. */
  boolean isPage() {
    return kind == Kind.PAGE || kind == Kind.XML;
  }

  /** A security server's words, or an error that it marks as its own. */
  boolean isOfSecurityServer() {
    return sender == Intermediary.SECURITY_SERVER;
  }
}
