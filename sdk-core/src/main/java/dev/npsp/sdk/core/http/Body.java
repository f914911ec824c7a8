package dev.npsp.sdk.core.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a call sends. A body that cannot be read twice is never sent twice. */
public final class Body {

  private static final Body EMPTY = new Body(List.of(), null, 0, true);

  private final List<byte[]> parts;
  private final @Nullable Supplier<InputStream> stream;
  private final long length;
  private final boolean repeatable;
  private final AtomicBoolean opened = new AtomicBoolean();

  private Body(
      List<byte[]> parts, @Nullable Supplier<InputStream> stream, long length, boolean repeatable) {
    this.parts = parts;
    this.stream = stream;
    this.length = length;
    this.repeatable = repeatable;
  }

  /** No body. */
  public static Body empty() {
    return EMPTY;
  }

  /**
   * Bytes in memory, one after the other; they are not copied and must not be changed afterwards.
   */
  public static Body of(byte[]... parts) {
    long length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    return new Body(List.of(parts), null, length, true);
  }

  /**
   * Bytes that can be opened anew for each attempt, such as a file. Each stream is closed when its
   * attempt is over.
   */
  public static Body reopening(Supplier<InputStream> opener, long length) {
    return new Body(List.of(), opener, requireLength(length), true);
  }

  /**
   * Bytes that can be read only once: such a call is made once, whatever happens. The stream is
   * closed after it.
   */
  public static Body once(InputStream stream, long length) {
    return new Body(List.of(), () -> stream, requireLength(length), false);
  }

  private static long requireLength(long length) {
    if (length < 0) {
      throw new IllegalArgumentException("The length of a body must be known before it is sent.");
    }
    return length;
  }

  /** Whether the body can be sent again. */
  public boolean repeatable() {
    return repeatable;
  }

  /** How many bytes will be sent. */
  public long length() {
    return length;
  }

  /** The parts in memory; empty when the body is a stream. */
  public List<byte[]> parts() {
    return parts;
  }

  /** Whether the body is a stream rather than bytes in memory. */
  public boolean isStream() {
    return stream != null;
  }

  /** Opens the stream. A body that can be read once can be opened once. */
  public InputStream open() throws IOException {
    if (stream == null) {
      throw new IOException("This body is in memory: take its parts.");
    }
    if (!repeatable && !opened.compareAndSet(false, true)) {
      throw new IOException("This body can be read only once and was read already.");
    }
    return stream.get();
  }
}
