package dev.npsp.sdk.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fenced block of a document.
 *
 * @param document from the root of the repository, as {@code docs/payments.md}
 * @param line of its first line of text in the document, from 1
 * @param language what stands behind the fence, maybe nothing
 */
record Snippet(String document, int line, String language, List<String> lines) {

  private static final Path ROOT = Path.of("..");
  private static final String FENCE = "```";

  /** Of all documents that are read by users and contributors, in both languages. */
  static List<Snippet> inDocuments() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (Path document : documents()) {
      List<String> lines = Files.readAllLines(document, StandardCharsets.UTF_8);
      snippets.addAll(in(ROOT.relativize(document).toString().replace('\\', '/'), lines));
    }
    return snippets;
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> guides = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
              guides.filter(path -> path.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  static List<Snippet> in(String document, List<String> lines) {
    List<Snippet> snippets = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String opening = lines.get(at).strip();
      at++;
      if (opening.startsWith(FENCE)) {
        int from = at;
        while (at < lines.size() && !lines.get(at).strip().equals(FENCE)) {
          at++;
        }
        String language = opening.substring(FENCE.length()).strip();
        snippets.add(new Snippet(document, from + 1, language, lines.subList(from, at)));
        at++;
      }
    }
    return snippets;
  }

  String place() {
    return document + ":" + line;
  }

  String text() {
    return String.join("\n", lines);
  }
}
