package dev.npsp.sdk.core;

import dev.npsp.sdk.core.internal.digest.Digests;
import java.nio.charset.StandardCharsets;

/**
 * A password or key. It shows itself to nobody who does not ask with {@link #reveal}: {@code
 * toString}, logs and exceptions hold three asterisks.
 */
public final class Secret {

  private final byte[] utf8;

  private Secret(byte[] utf8) {
    if (utf8.length == 0) {
      throw new IllegalArgumentException("A secret cannot be empty.");
    }
    this.utf8 = utf8;
  }

  /** A secret from text. */
  public static Secret of(String text) {
    return new Secret(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A secret from the environment variable of that name; refused with the name when it is not set.
   */
  public static Secret ofEnv(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException(
          "Set the environment variable " + name + ": it holds a secret.");
    }
    return of(value);
  }

  /** The text itself, for the one place that sends it. */
  public String reveal() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** The bytes (UTF-8) themselves, a copy, for the one place that signs with them. */
  public byte[] revealBytes() {
    return utf8.clone();
  }

  /** Compares in constant time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Secret that && Digests.areEqual(utf8, that.utf8);
  }

  /** The same for every secret: a hash would tell something. */
  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "***";
  }
}
