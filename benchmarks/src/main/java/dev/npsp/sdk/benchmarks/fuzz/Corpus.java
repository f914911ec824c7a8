package dev.npsp.sdk.benchmarks.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The inputs that are kept: samples of every wire, and all that has once come out wrong. */
final class Corpus {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Corpus() {
    text("INDEX")
        .lines()
        .filter(name -> !name.isBlank())
        .forEach(name -> files.put(name, bytes(name)));
  }

  /** A file of the corpus. */
  static byte[] bytes(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream("/fuzz/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The corpus has no file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the corpus that is a text. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** Files whose names begin so; a prefix that finds none is a mistake of ours. */
  List<byte[]> starting(List<String> prefixes) {
    List<byte[]> found =
        files.entrySet().stream()
            .filter(file -> prefixes.stream().anyMatch(file.getKey()::startsWith))
            .map(Map.Entry::getValue)
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("The corpus has nothing for " + prefixes);
    }
    return found;
  }

  /** All of it, to cut pieces from. */
  List<byte[]> all() {
    return List.copyOf(files.values());
  }
}
