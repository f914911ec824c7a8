package dev.npsp.sdk.sandbox.internal.check;

import org.jspecify.annotations.Nullable;

/**
 * What one pass over one object brings back beside "it is right": a hash of its content and the few
 * texts that were asked for.
 */
public final class Inspection {
  private final @Nullable String[] captured;
  private long hash;

  public Inspection(int slots) {
    captured = new @Nullable String[slots];
  }

  /** The captured text; "" when the member was null or left out. */
  public String text(int slot) {
    String text = captured[slot];
    return text == null ? "" : text;
  }

  /** Equal content gives an equal hash, whatever the order of the members. */
  public long hash() {
    return hash;
  }

  void capture(int slot, String text) {
    captured[slot] = text;
  }

  void hash(long value) {
    hash = value;
  }
}
