package dev.npsp.sdk.core.callback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The body of a call: read when it is first asked for, never far beyond its limit, and held once.
 */
final class InboundBody {

  /** What is held before the caller has sent more than a few packets. */
  private static final int FIRST_BYTES = 64 * 1024;

  private static final long UNKNOWN = -1;

  private final @Nullable InputStream source;
  private final long announced;
  private int limit = Integer.MAX_VALUE - 1;
  private byte @Nullable [] held;

  private InboundBody(@Nullable InputStream source, long announced, byte @Nullable [] held) {
    this.source = source;
    this.announced = announced;
    this.held = held;
  }

  /** A body that was read already. */
  static InboundBody of(byte[] bytes) {
    return new InboundBody(null, UNKNOWN, bytes);
  }

  /**
   * A body that has not been read.
   *
   * @param announced the length that the caller announces, or a negative number
   */
  static InboundBody of(InputStream source, long announced) {
    return new InboundBody(source, announced, null);
  }

  void limitTo(int bytes) {
    this.limit = bytes;
  }

  /**
   * All of it, as a view that cannot be written to.
   *
   * @throws TooLarge when it is longer than its limit
   * @throws Incomplete when it did not arrive whole
   */
  ByteBuffer view() {
    return ByteBuffer.wrap(read()).asReadOnlyBuffer();
  }

  /** Whether the connection may still hold some of it. */
  boolean isUnread() {
    byte[] known = held;
    return source != null && (known == null || known.length > limit);
  }

  /** The array itself, for this package alone; as {@link #view}, which nobody can write to. */
  byte[] read() {
    byte[] bytes = bytes();
    if (bytes.length > limit) {
      throw new TooLarge();
    }
    return bytes;
  }

  private byte[] bytes() {
    byte[] known = held;
    if (known != null || source == null) {
      return known == null ? new byte[0] : known;
    }
    try {
      byte[] bytes = read(source);
      held = bytes;
      return bytes;
    } catch (IOException e) {
      throw new Incomplete(e);
    }
  }

  /**
   * A long body whose length is known is read into its place at once, so that it is never there
   * twice; but only when a beginning of it has come, or many callers that only announce one would
   * take the memory.
   */
  private byte[] read(InputStream from) throws IOException {
    byte[] first = from.readNBytes(Math.min(FIRST_BYTES, limit + 1));
    boolean isWhole = first.length < FIRST_BYTES;
    if (isWhole) {
      return first;
    }
    if (announced < first.length || announced > limit) {
      return joined(first, from.readNBytes(limit + 1 - first.length));
    }
    byte[] whole = Arrays.copyOf(first, (int) announced);
    int end = first.length + from.readNBytes(whole, first.length, whole.length - first.length);
    if (end < whole.length) {
      return Arrays.copyOf(whole, end);
    }
    byte[] beyond = from.readNBytes(limit + 1 - whole.length);
    return beyond.length == 0 ? whole : joined(whole, beyond);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
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
