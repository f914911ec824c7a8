package dev.npsp.sdk.procedures.open;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The content of a file that everybody may read, whole, in memory; the client bounds its size. */
public final class OpenFile {

  private final byte[] bytes;

  private OpenFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A file of these bytes. */
  public static OpenFile of(byte[] bytes) {
    return new OpenFile(bytes.clone());
  }

  /** The content, a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Writes the content, without a copy; the stream stays open. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** How long it is, in bytes. */
  public int size() {
    return bytes.length;
  }

  /** Whether it has no content: the portal keeps files of 0 bytes. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenFile that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The length alone. */
  @Override
  public String toString() {
    return "OpenFile(" + bytes.length + " bytes)";
  }
}
