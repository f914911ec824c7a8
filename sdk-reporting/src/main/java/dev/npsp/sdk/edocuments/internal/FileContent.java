package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.edocuments.EdxmlUnreadable.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Base64;
import java.util.zip.ZipException;

/** The bytes of a file as they travel: base64, decoded and bounded. */
final class FileContent extends FilterInputStream {

  private final InputStream encoded;
  private final PushbackInputStream bytes;

  private FileContent(InputStream encoded, PushbackInputStream bytes, long most) {
    super(new Bounded(bytes, most));
    this.encoded = encoded;
    this.bytes = bytes;
  }

  static FileContent decoded(InputStream encoded, long most) {
    InputStream decoded = Base64.getDecoder().wrap(encoded);
    return new FileContent(
        encoded, new PushbackInputStream(new BufferedInputStream(decoded), 1), most);
  }

  /** Whether there is anything; broken base64 is something. */
  boolean isThere() throws IOException {
    try {
      int first = in.read();
      if (first >= 0) {
        bytes.unread(first);
      }
      return first >= 0;
    } catch (DamagedFile e) {
      return true;
    }
  }

  /** That the store has read all, and that nothing stands behind the padding. */
  void requireWhole() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    if (encoded.read() >= 0) {
      throw new DamagedFile();
    }
  }

  @Override
  public void close() {
    // the parser below goes on
  }

  /** Bytes of a file up to that many; what is broken in it is said in one way. */
  static InputStream bounded(InputStream in, long most) {
    return new Bounded(in, most);
  }

  /** Ends with an error when the file is longer than it may be, or broken. */
  private static final class Bounded extends FilterInputStream {

    private final long most;
    private long read;
    private boolean failed;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = readOrDamaged(into, from, length);
      read += Math.max(count, 0);
      if (read > most) {
        throw new Unreadable(Reason.TOO_LARGE);
      }
      return count;
    }

    private int readOrDamaged(byte[] into, int from, int length) throws IOException {
      if (failed) {
        throw new DamagedFile(); // what is below would go on as if nothing had been
      }
      try {
        return super.read(into, from, length);
      } catch (ZipException | EOFException | DamagedFile e) {
        failed = true;
        throw new DamagedFile();
      } catch (IOException e) {
        failed = e.getClass() == IOException.class; // the decoder has no exception of its own
        throw failed ? new DamagedFile() : e;
      }
    }

    @Override
    public void close() {
      // whoever opened what is below closes it
    }
  }
}
