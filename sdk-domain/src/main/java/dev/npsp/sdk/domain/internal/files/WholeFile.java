package dev.npsp.sdk.domain.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Puts a file in place of another one: written beside it, forced to the disk, and then moved. So a
 * reader, a process that dies and a machine that loses power leave the old content or the new one,
 * never half of one and never an empty file.
 */
public final class WholeFile {

  private WholeFile() {}

  /**
   * The file holds that content from now on. One that was there keeps its permissions; a link stays
   * a link. When this fails, the file is as it was, and nothing is left beside it.
   */
  public static void replace(Path file, byte[] content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      write(beside, content, permissionsOf(target));
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      discard(beside, e);
      throw e;
    }
  }

  /** Forces what was written to that file to the disk. */
  public static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void write(Path file, byte[] content, FileAttribute<?>... permissions)
      throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /** Those of the file that is replaced; none for a first one, which gets the process's own. */
  private static FileAttribute<?>[] permissionsOf(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null || !Files.exists(file)) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(view.readAttributes().permissions())
    };
  }

  /** The first error is the one that is thrown. */
  private static void discard(Path file, Exception first) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      first.addSuppressed(e);
    }
  }
}
