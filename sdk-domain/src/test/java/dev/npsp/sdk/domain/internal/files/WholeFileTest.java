package dev.npsp.sdk.domain.internal.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  private final Path directory;

  WholeFileTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.toList();
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private void assumePosix() {
    assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void replace_leavesTheNewContentAndNothingBesideIt() throws IOException {
    Path file = directory.resolve("file");

    WholeFile.replace(file, "old".getBytes(UTF_8));
    WholeFile.replace(file, "new".getBytes(UTF_8));

    assertThat(file).hasContent("new");
    assertThat(left()).containsExactly(file);
  }

  @Test
  void replace_whenItFails_leavesTheOldContentAndNothingBesideIt() throws IOException {
    Path file = Files.createDirectory(directory.resolve("file"));
    Files.writeString(file.resolve("inside"), "old");

    assertThatThrownBy(() -> WholeFile.replace(file, "new".getBytes(UTF_8)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WholeFile.replace(directory.resolve("no/file"), new byte[1]))
        .isInstanceOf(NoSuchFileException.class);

    assertThat(file.resolve("inside")).hasContent("old");
    assertThat(left()).containsExactly(file);
  }

  @Test
  void replace_keepsThePermissionsThatSomebodyGave() throws IOException {
    assumePosix();
    Path file = Files.writeString(directory.resolve("file"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    WholeFile.replace(file, "new".getBytes(UTF_8));

    assertThat(mode(file)).isEqualTo("rw-------");
  }

  @Test
  void replace_ofALink_replacesWhatItLeadsTo() throws IOException {
    assumePosix();
    Path real = Files.writeString(directory.resolve("real"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link"), real);

    WholeFile.replace(link, "new".getBytes(UTF_8));

    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(real).hasContent("new");
  }

  @Test
  void ownerOnly_makesWhatNobodyElseMayRead() throws IOException {
    assumePosix();
    Path inner = directory.resolve("a/b");
    OwnerOnly.createDirectories(inner);
    OwnerOnly.createDirectories(inner);
    Path file = inner.resolve("file");
    try (BufferedWriter writer = OwnerOnly.newWriter(file)) {
      assertThat(mode(file)).isEqualTo("rw-------");
      writer.write("Lệ phí \uD83D");
    }

    assertThat(mode(directory.resolve("a"))).isEqualTo("rwx------");
    assertThat(mode(inner)).isEqualTo("rwx------");
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("Lệ phí ?");
    assertThatThrownBy(() -> OwnerOnly.createFile(file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> OwnerOnly.createDirectory(inner))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void ownerOnly_leavesADirectoryOfTheHostAsItIs() throws IOException {
    assumePosix();
    Path shared = Files.createDirectory(directory.resolve("shared"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-x---"));

    OwnerOnly.createDirectories(shared);

    assertThat(mode(shared)).isEqualTo("rwxr-x---");
  }

  /** A file system without modes, as those of Windows and of memory sticks are. */
  @Test
  void ownerOnlyAndReplace_whenTheFileSystemKnowsNoModes_makeTheFileStill() throws IOException {
    URI archive = URI.create("jar:" + directory.resolve("archive.zip").toUri());
    try (FileSystem plain = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      assertThat(plain.supportedFileAttributeViews()).doesNotContain("posix");
      Path inner = plain.getPath("/a/b");
      OwnerOnly.createDirectories(inner);
      OwnerOnly.createDirectory(inner.resolve("c"));
      OwnerOnly.createFile(inner.resolve("empty"));
      try (BufferedWriter writer = OwnerOnly.newWriter(inner.resolve("file"))) {
        writer.write("content");
      }
      assertThat(Files.readString(inner.resolve("file"))).isEqualTo("content");
    }
  }
}
