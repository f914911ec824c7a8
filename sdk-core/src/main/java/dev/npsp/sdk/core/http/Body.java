package dev.npsp.sdk.core.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
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
   * attempt is over. An opener that fails throws an {@link UncheckedIOException}; around a {@link
   * NotConnectedException} it says that nothing was sent.
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

  /**
   * Bodies one after the other, as the parts of a form are sent. It can be sent again when all of
   * them can.
   */
  public static Body joined(List<Body> bodies) {
    if (bodies.stream().noneMatch(Body::isStream)) {
      return of(bodies.stream().flatMap(body -> body.parts().stream()).toArray(byte[][]::new));
    }
    List<Body> pieces = List.copyOf(bodies);
    return new Body(
        List.of(),
        () -> openedAll(pieces),
        pieces.stream().mapToLong(Body::length).sum(),
        pieces.stream().allMatch(Body::repeatable));
  }

  /** All before the first byte is read: what cannot be opened is seen while nothing was sent. */
  private static InputStream openedAll(List<Body> pieces) {
    List<InputStream> streams = new ArrayList<>();
    try {
      for (Body piece : pieces) {
        if (piece.isStream()) {
          streams.add(piece.open());
        } else {
          piece.parts().forEach(part -> streams.add(new ByteArrayInputStream(part)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(closed(streams, e));
    }
    return new SequenceInputStream(Collections.enumeration(streams));
  }

  private static IOException closed(List<InputStream> streams, IOException why) {
    for (InputStream stream : streams) {
      try {
        stream.close();
      } catch (IOException e) {
        why.addSuppressed(e);
      }
    }
    return why;
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
    try {
      return stream.get();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
