package dev.npsp.sdk.inbound;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The body of a call: read when it is first asked for, and never far beyond its limit. */
final class InboundBody {

  private final InputStream source;
  private int limit = Integer.MAX_VALUE - 1;
  private byte @Nullable [] read;

  InboundBody(InputStream source) {
    this.source = source;
  }

  void limitTo(int bytes) {
    this.limit = bytes;
  }

  /**
   * All of it; not to be changed.
   *
   * @throws TooLarge when it is longer than its limit
   * @throws Incomplete when it did not arrive whole
   */
  byte[] bytes() {
    byte[] bytes = read == null ? readNow() : read;
    if (bytes.length > limit) {
      throw new TooLarge();
    }
    return bytes;
  }

  private byte[] readNow() {
    try {
      byte[] bytes = source.readNBytes(limit + 1);
      read = bytes;
      return bytes;
    } catch (IOException e) {
      throw new Incomplete(e);
    }
  }

  /** A body that is longer than allowed. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("The body is longer than allowed.");
    }
  }

  /** A body whose bytes stopped coming. */
  static final class Incomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Incomplete(IOException cause) {
      super("The body did not arrive whole.", cause);
    }
  }
}
