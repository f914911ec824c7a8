package dev.npsp.sdk.domain.internal.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Files and directories that only their owner may read, from the moment they are there: mode 0600
 * and 0700 where the file system knows modes; where it knows access lists, as on Windows, a list of
 * the owner alone, set while the file is still empty. A file system that knows neither has nothing
 * to set: there the place of the directory is what protects it.
 */
public final class OwnerOnly {

  private static final String FILE = "rw-------";
  private static final String DIRECTORY = "rwx------";

  private OwnerOnly() {}

  /** Makes a directory and those above it that are not there; one that is there stays as it is. */
  public static void createDirectories(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory, mode(directory, DIRECTORY));
      listOwner(directory, Set.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
    }
  }

  /**
   * Makes a directory that is not there.
   *
   * @throws java.nio.file.FileAlreadyExistsException when something of that name is there
   */
  public static void createDirectory(Path directory) throws IOException {
    Files.createDirectory(directory, mode(directory, DIRECTORY));
    listOwner(directory, Set.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
  }

  /**
   * Makes an empty file that is not there.
   *
   * @throws java.nio.file.FileAlreadyExistsException when something of that name is there
   */
  public static void createFile(Path file) throws IOException {
    Files.createFile(file, mode(file, FILE));
    listOwner(file, Set.of());
  }

  /**
   * Makes a file and writes it in UTF-8. What no UTF-8 can hold is written as a question mark: one
   * bad name must not end a report.
   */
  public static BufferedWriter newWriter(Path file) throws IOException {
    createFile(file);
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
  }

  private static FileAttribute<?>[] mode(Path path, String mode) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }

  private static void listOwner(Path path, Set<AclEntryFlag> flags) throws IOException {
    AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (view != null) {
      view.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(view.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .setFlags(flags)
                  .build()));
    }
  }
}
