package dev.npsp.sdk.edocuments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages of 300 MB go through a JVM whose heap has 48 MB: streamed, or refused. */
class EdxmlHeapTest {

  @Test
  void messages_whenTheyAreLargerThanTheHeap_areStreamedOrRefused(@TempDir Path folder)
      throws Exception {
    Path said = folder.resolve("said.txt");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-cp",
                classPath(),
                LargeMessages.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = child.waitFor(3, TimeUnit.MINUTES);
    child.destroyForcibly();

    assertThat(ended).as(Files.readString(said)).isTrue();
    assertThat(Files.readString(said))
        .contains("read 225000000")
        .contains("comment TOO_LARGE")
        .contains("attribute TOO_LARGE")
        .contains("text TOO_LARGE")
        .containsPattern("written 26[0-9]{7}");
    assertThat(child.exitValue()).isZero();
  }

  /** All that this JVM found its classes by, whether on a path of classes or of modules. */
  private static String classPath() {
    Set<String> places = new TreeSet<>();
    for (String name : List.of("surefire.test.class.path", "java.class.path", "jdk.module.path")) {
      places.addAll(List.of(System.getProperty(name, "").split(File.pathSeparator)));
    }
    List<String> some = new ArrayList<>(places);
    some.add(Path.of("target", "test-classes").toAbsolutePath().toString());
    some.removeIf(String::isBlank);
    return String.join(File.pathSeparator, some);
  }
}
