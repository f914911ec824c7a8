package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.internal.text.CoreText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with places for values: {@code {name}} (RFC 6570, level 1) and, at its end, {@code
 * {?a,b}}. Values are percent-encoded. One that would leave its segment (a slash, a dot segment,
 * also when somebody on the way decodes once more) is refused; a value that a query does not have
 * is left out.
 */
public final class PathTemplate {

  private static final Pattern EXPRESSION = Pattern.compile("\\{([?&]?)([A-Za-z0-9_,]+)}");
  private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9_]++(?:,[A-Za-z0-9_]++)*+");
  private static final Pattern LEAVES_ITS_SEGMENT =
      Pattern.compile("[/\\\\]|%(?:25)*(?:2f|5c|2e|00)|\\p{Cntrl}");
  private static final String UNRESERVED = "-._~";
  private static final String HEX = "0123456789ABCDEF";

  /**
   * A piece of a template.
   *
   * @param literal the text before the values
   * @param operator nothing for a segment, {@code ?} or {@code &} for a query
   * @param names of the values; none in the last piece
   */
  private record Piece(String literal, String operator, List<String> names) {}

  private final String text;
  private final List<Piece> pieces;

  private PathTemplate(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** A template; what is none is refused. */
  public static PathTemplate of(String text) {
    return new PathTemplate(text, pieces("", text));
  }

  /** A path as it is, such as one from settings: braces mean nothing in it. */
  public static PathTemplate literal(String path) {
    return new PathTemplate(path, List.of(new Piece(path, "", List.of())));
  }

  /** A path as it is, and a template behind it. */
  public static PathTemplate behind(String path, String template) {
    return new PathTemplate(path + template, pieces(path, template));
  }

  private static List<Piece> pieces(String path, String template) {
    List<Piece> pieces = new ArrayList<>();
    Matcher expression = EXPRESSION.matcher(template);
    String before = path;
    int end = 0;
    while (expression.find()) {
      String literal = before + literal(template, end, expression.start());
      List<String> names = List.of(expression.group(2).split(",", -1));
      boolean isSegment = expression.group(1).isEmpty();
      boolean isOdd =
          !NAMES.matcher(expression.group(2)).matches()
              || (isSegment && names.size() > 1)
              || (isSegment && literal.isEmpty() && !pieces.isEmpty());
      if (isOdd) {
        throw notATemplate(template);
      }
      pieces.add(new Piece(literal, expression.group(1), names));
      before = "";
      end = expression.end();
    }
    pieces.add(new Piece(before + literal(template, end, template.length()), "", List.of()));
    return List.copyOf(pieces);
  }

  private static String literal(String template, int from, int to) {
    String literal = template.substring(from, to);
    if (literal.indexOf('{') >= 0 || literal.indexOf('}') >= 0) {
      throw notATemplate(template);
    }
    return literal;
  }

  private static IllegalArgumentException notATemplate(String template) {
    return new IllegalArgumentException(
        "A path template has {name} between other characters and {?a,b} at its end, not: "
            + template);
  }

  /**
   * The path with its values.
   *
   * @throws AddressRefused when a segment has no value, or one that it cannot hold
   */
  public String expand(Map<String, String> values) {
    if (pieces.size() == 1) {
      return pieces.get(0).literal();
    }
    StringBuilder path = new StringBuilder(text.length() + 32);
    for (Piece piece : pieces) {
      path.append(piece.literal());
      if (!piece.operator().isEmpty()) {
        query(piece, values, path);
      } else if (!piece.names().isEmpty()) {
        String name = piece.names().get(0);
        encode(name, segment(name, values), path);
      }
    }
    return path.toString();
  }

  private static void query(Piece piece, Map<String, String> values, StringBuilder path) {
    String separator = piece.operator();
    for (String name : piece.names()) {
      String value = values.get(name);
      if (value != null) {
        encode(name, value, path.append(separator).append(name).append('='));
        separator = "&";
      }
    }
  }

  private static String segment(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null || value.isEmpty()) {
      throw new AddressRefused(name, CoreText.ADDRESS_NO_VALUE.text());
    }
    boolean isDotSegment = value.equals(".") || value.equals("..");
    if (isDotSegment || LEAVES_ITS_SEGMENT.matcher(value.toLowerCase(Locale.ROOT)).find()) {
      throw new AddressRefused(name, CoreText.ADDRESS_OTHER_SEGMENT.text());
    }
    return value;
  }

  private static void encode(String name, String value, StringBuilder path) {
    ByteBuffer bytes = utf8(name, value);
    while (bytes.hasRemaining()) {
      int octet = bytes.get() & 0xFF;
      boolean isPlain =
          (octet >= 'a' && octet <= 'z')
              || (octet >= 'A' && octet <= 'Z')
              || (octet >= '0' && octet <= '9')
              || UNRESERVED.indexOf(octet) >= 0;
      if (isPlain) {
        path.append((char) octet);
      } else {
        path.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
      }
    }
  }

  /**
   * Half of a surrogate pair has no bytes, and a question mark in its place would be another id.
   */
  private static ByteBuffer utf8(String name, String value) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
    } catch (CharacterCodingException e) {
      throw new AddressRefused(name, CoreText.ADDRESS_NOT_WHOLE.text());
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
