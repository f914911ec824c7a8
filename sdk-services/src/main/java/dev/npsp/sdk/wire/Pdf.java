package dev.npsp.sdk.wire;

import java.nio.charset.StandardCharsets;

/**
 * Recognises a PDF by its content, whatever the headers say, and as leniently as viewers do: the
 * header stands within the first kilobyte, the end within the last one. What stands in front of the
 * header is a byte order mark, blank lines, or what a printer added - but never the beginning of a
 * page or of JSON, which may well speak of a PDF and is none.
 */
public final class Pdf {

  private static final String HEADER = "%PDF-";
  private static final String END = "%%EOF";
  private static final String BYTE_ORDER_MARK =
      "\u00EF\u00BB\u00BF"; // three bytes, read one by one
  private static final String OTHER_THINGS = "<{[\"";
  private static final int KILOBYTE = 1024;

  private Pdf() {}

  /** Whether these bytes begin as a PDF does. */
  public static boolean isPdf(byte[] bytes) {
    return header(bytes) >= 0;
  }

  /** Whether these bytes begin and end as a PDF does. */
  public static boolean isWhole(byte[] bytes) {
    int header = header(bytes);
    int from = Math.max(header, bytes.length - KILOBYTE);
    return header >= 0 && text(bytes, from, bytes.length).contains(END);
  }

  /** Where the header stands; negative when there is none. */
  private static int header(byte[] bytes) {
    String start = text(bytes, 0, Math.min(bytes.length, KILOBYTE));
    int header = start.indexOf(HEADER);
    boolean isAlone = header + HEADER.length() >= bytes.length;
    return header < 0 || isAlone || isOtherThing(start.substring(0, header)) ? -1 : header;
  }

  private static boolean isOtherThing(String front) {
    String plain =
        front.startsWith(BYTE_ORDER_MARK) ? front.substring(BYTE_ORDER_MARK.length()) : front;
    String stripped = plain.strip();
    return !stripped.isEmpty() && OTHER_THINGS.indexOf(stripped.charAt(0)) >= 0;
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
