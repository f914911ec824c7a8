package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.NotConnectedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * A file of the disk that is read while it is sent. Size and time of its last change are taken when
 * this is made: one that has changed since is not sent, so that no attempt sends another file than
 * the one that was checked.
 */
public final class FileToSend {

  private final Path path;
  private final long size;
  private final FileTime changed;

  private FileToSend(Path path, long size, FileTime changed) {
    this.path = path;
    this.size = size;
    this.changed = changed;
  }

  /** The file as it is now. */
  public static FileToSend of(Path path) throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    if (!now.isRegularFile()) {
      throw new IOException("Only a regular file can be sent.");
    }
    return new FileToSend(path, now.size(), now.lastModifiedTime());
  }

  /** Its size in bytes. */
  public long size() {
    return size;
  }

  /** Its bytes, opened anew for each attempt. */
  Body body() {
    return Body.reopening(this::open, size);
  }

  private InputStream open() {
    try {
      requireUnchanged();
      return new Watched(Files.newInputStream(path));
    } catch (NotConnectedException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(changed(e));
    }
  }

  private void requireUnchanged() throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    if (now.size() != size || !now.lastModifiedTime().equals(changed)) {
      throw changed(null);
    }
  }

  private static NotConnectedException changed(@Nullable IOException why) {
    return new NotConnectedException(
        NotConnectedException.Reason.FILE_CHANGED,
        "a file that is to be sent has changed since it was given, or cannot be read",
        why);
  }

  /** Ends with an error when the file was changed while it was read. */
  private final class Watched extends FilterInputStream {

    private long left = size;

    Watched(InputStream file) {
      super(file);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (left == 0) {
        requireSame();
        return -1;
      }
      int read = super.read(into, from, (int) Math.min(length, left));
      if (read < 0) {
        throw new IOException("a file became shorter while it was sent");
      }
      left -= read;
      return read;
    }

    private void requireSame() throws IOException {
      try {
        requireUnchanged();
      } catch (NotConnectedException e) {
        throw new IOException("a file was changed while it was sent", e);
      }
    }
  }

  /** The size alone: files are named for people. */
  @Override
  public String toString() {
    return "a file of " + size + " bytes";
  }
}
