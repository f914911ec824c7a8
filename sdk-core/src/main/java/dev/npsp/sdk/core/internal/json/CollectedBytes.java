package dev.npsp.sdk.core.internal.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a generator writes. It hands over a message that fits its buffer in one piece: that
 * piece is then the whole, without a buffer that grows and another copy of it.
 */
final class CollectedBytes extends OutputStream {

  private static final byte[] NOTHING = {};

  private byte[] first = NOTHING;
  private @Nullable ByteArrayOutputStream all;

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (first.length == 0) {
      first = Arrays.copyOfRange(bytes, offset, offset + length);
      return;
    }
    ByteArrayOutputStream collected = all;
    if (collected == null) {
      collected = new ByteArrayOutputStream(2 * (first.length + length));
      collected.writeBytes(first);
      all = collected;
    }
    collected.write(bytes, offset, length);
  }

  byte[] toByteArray() {
    return all == null ? first : all.toByteArray();
  }
}
