package dev.npsp.sdk.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A guide, read as far as its twin in the other language has to agree with it.
 *
 * @param file from the root of the repository, as {@code docs/payments.md}
 * @param twin the guide that it names as itself in the other language, before its second heading
 * @param sections in their order; the first begins with the title
 */
record Guide(String file, Optional<Twin> twin, List<Section> sections) {

  static final Path ROOT = Path.of("..");

  /** The guide in the other language, and which one that is. */
  record Twin(Language language, String file) {}

  enum Language {
    ENGLISH("English"),
    VIETNAMESE("Tiếng Việt");

    private final String ownName;

    Language(String ownName) {
      this.ownName = ownName;
    }

    /** How a guide in the other language calls it. */
    String ownName() {
      return ownName;
    }
  }

  /**
   * A heading and what stands below it.
   *
   * @param level of the heading, 1 to 6
   * @param parts in their order: a paragraph, an item of a list, a table with the number of cells
   *     of each row, or a block of code without its words
   * @param names what stands between backticks, without its words
   * @param links in their order
   */
  record Section(int level, String title, List<String> parts, Set<String> names, List<Link> links) {

    /** The anchor that the heading has on GitHub. */
    String anchor() {
      String lower = title.strip().toLowerCase(Locale.ROOT);
      return lower.replaceAll("[^\\p{L}\\p{M}\\p{N}_\\- ]", "").replace(' ', '-');
    }
  }

  /**
   * Where a link leads.
   *
   * @param target a file, from the root of the repository, or a page elsewhere as it is written
   * @param anchor of a heading in a file, or empty
   */
  record Link(String target, String anchor) {

    boolean isElsewhere() {
      return target.contains(":");
    }
  }

  /** The front page, and what stands in {@code docs} under a name in small letters. */
  static List<Guide> all() throws IOException {
    List<Guide> guides = new ArrayList<>();
    guides.add(read(ROOT.resolve("README.md")));
    try (Stream<Path> documents = Files.list(ROOT.resolve("docs"))) {
      for (Path path : documents.sorted().toList()) {
        if (path.getFileName().toString().matches("[a-z].*\\.md")) {
          guides.add(read(path));
        }
      }
    }
    return guides;
  }

  private static Guide read(Path path) throws IOException {
    String file = ROOT.relativize(path).toString().replace('\\', '/');
    return GuideReader.read(file, Files.readAllLines(path, StandardCharsets.UTF_8));
  }

  /** The place of the section with that anchor, or -1. */
  int placeOf(String anchor) {
    List<String> anchors = sections.stream().map(Section::anchor).toList();
    return anchors.indexOf(anchor);
  }
}
