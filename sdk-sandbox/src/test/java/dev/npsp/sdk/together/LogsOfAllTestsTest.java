package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tests of all modules run with everything logged at TRACE; this one runs after them, in a JVM
 * of its own, and looks in their logs for the people and secrets of the samples. It names the line
 * and not the text.
 */
class LogsOfAllTestsTest {

  private static final String NEVER_LOGGED = "/never-logged.txt";
  private static final Path OWN = Path.of("target/tests.log");
  private static final List<Path> OTHERS =
      Stream.of("domain", "core", "services", "reporting", "reporting-xlsx", "reconciliation")
          .map(module -> Path.of("../sdk-" + module + "/target/tests.log"))
          .toList();

  @Test
  void logs_ofAllTests_holdNobodyAndNoSecret() throws IOException {
    List<String> never = never();
    List<String> found = new ArrayList<>();
    for (Path log : logs()) {
      found.addAll(linesWithAnyOf(never, log));
    }

    assertThat(OWN).content(StandardCharsets.UTF_8).contains("dev.npsp.sdk");
    assertThat(found).isEmpty();
  }

  /** Those of the modules that were built; a build of this module alone has its own only. */
  private static List<Path> logs() {
    return Stream.concat(Stream.of(OWN), OTHERS.stream().filter(Files::exists)).toList();
  }

  private static List<String> linesWithAnyOf(List<String> never, Path log) throws IOException {
    List<String> found = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String small = line.toLowerCase(Locale.ROOT);
        for (int i = 0; i < never.size(); i++) {
          if (small.contains(never.get(i))) {
            found.add(log + ":" + number + " holds text " + (i + 1) + " of " + NEVER_LOGGED);
          }
        }
      }
    }
    return found;
  }

  private static List<String> never() throws IOException {
    try (InputStream list =
        Objects.requireNonNull(LogsOfAllTestsTest.class.getResourceAsStream(NEVER_LOGGED))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.toLowerCase(Locale.ROOT))
          .toList();
    }
  }
}
