package dev.npsp.sdk.internal.wire.payments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recognises a PDF by its content, whatever the headers say. */
public final class Pdf {

  private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private static final String END = "%%EOF";
  private static final int TAIL = 1024;

  private Pdf() {}

  /** Whether these bytes begin as a PDF does. */
  public static boolean isPdf(byte[] bytes) {
    return bytes.length > MAGIC.length
        && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /** Whether these bytes begin and end as a PDF does: the end stands within the last kilobyte. */
  public static boolean isWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return isPdf(bytes) && tail.contains(END);
  }
}
