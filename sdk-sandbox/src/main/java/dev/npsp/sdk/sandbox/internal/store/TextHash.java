package dev.npsp.sdk.sandbox.internal.store;

/** 64 bits of a text, never 0. */
public final class TextHash {
  private TextHash() {}

  public static long of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 32) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
