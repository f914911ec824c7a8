package dev.npsp.sdk.internal.paymentplatform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recognises a PDF by its first bytes, whatever the headers say. */
public final class Pdf {

  private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private Pdf() {}

  /** Whether these bytes begin as a PDF does. */
  public static boolean isPdf(byte[] bytes) {
    return bytes.length > MAGIC.length
        && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }
}
