package dev.npsp.sdk.results;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The content of a file of a result, whole, in memory. It names persons. */
public final class ResultDocument {

  private final byte[] bytes;

  private ResultDocument(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A document of these bytes. */
  public static ResultDocument of(byte[] bytes) {
    return new ResultDocument(bytes.clone());
  }

  /** The content, a copy. Nothing says that it is what the name of the file promises. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How long it is, in bytes. */
  public int size() {
    return bytes.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResultDocument that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The length alone. */
  @Override
  public String toString() {
    return "ResultDocument(" + bytes.length + " bytes)";
  }
}
