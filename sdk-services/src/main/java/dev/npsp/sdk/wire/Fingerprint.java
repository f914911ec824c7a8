package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.internal.digest.Digests;

/** Tells whether two messages say the same, without keeping what they say. */
public final class Fingerprint {

  private Fingerprint() {}

  /** SHA-256 of the bytes, as hexadecimal digits. */
  public static String of(byte[] bytes) {
    return Digests.sha256Hex(bytes);
  }
}
