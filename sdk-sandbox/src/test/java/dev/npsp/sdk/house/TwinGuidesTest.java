package dev.npsp.sdk.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.npsp.sdk.house.Guide.Language;
import dev.npsp.sdk.house.Guide.Link;
import dev.npsp.sdk.house.Guide.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A guide in English and its twin in Vietnamese are built alike: headings, paragraphs, items,
 * tables, code, the names that the text speaks of, and links. What is said in one language only is
 * a difference here, unless it is said within a sentence that both have.
 */
class TwinGuidesTest {

  private static Map<String, Guide> guides = Map.of();

  @BeforeAll
  static void read() throws IOException {
    guides = byFile(Guide.all());
  }

  /** Who writes a guide says in it where its twin is: {@code Tiếng Việt: [..](..)}. */
  @TestFactory
  Stream<DynamicTest> guide_hasATwinThatNamesIt() {
    assertThat(guides).hasSizeGreaterThan(20);
    return guides.values().stream().map(guide -> dynamicTest(guide.file(), () -> checkTwin(guide)));
  }

  @TestFactory
  Stream<DynamicTest> guideInVietnamese_isBuiltAsTheEnglishOne() {
    return guides.values().stream()
        .filter(TwinGuidesTest::isEnglish)
        .map(guide -> dynamicTest(guide.file(), () -> checkPair(guide)));
  }

  @TestFactory
  Stream<DynamicTest> link_leadsToAFileAndAHeading() {
    return guides.values().stream()
        .map(guide -> dynamicTest(guide.file(), () -> assertThat(lost(guide)).isEmpty()));
  }

  @Test
  void differences_whenOnlyWordsDiffer_areNone() {
    assertThat(between(ENGLISH, VIETNAMESE)).isEmpty();
  }

  @Test
  void differences_whenAPartDiffers_nameIt() {
    assertThat(between(ENGLISH, VIETNAMESE.replace("## Trả", "### Trả"))).hasSize(1);
    assertThat(between(ENGLISH, VIETNAMESE.replace("| `B` | hai |\n", ""))).hasSize(2);
    assertThat(between(ENGLISH, VIETNAMESE.replace("một |", "một | 1 |"))).hasSize(1);
    assertThat(between(ENGLISH, VIETNAMESE.replace("open(order", "open(donHang"))).hasSize(1);
    assertThat(between(ENGLISH, VIETNAMESE.replace("\"a.pdf\"", "\"b.pdf\""))).hasSize(1);
    assertThat(between(ENGLISH, VIETNAMESE.replace("- Hỏi `resolve`.\n", ""))).hasSize(2);
    assertThat(between(ENGLISH, VIETNAMESE.replace("`resolve`", "hàm"))).hasSize(1);
    assertThat(between(ENGLISH, VIETNAMESE.replace("#trả", "#thu"))).hasSize(1);
    assertThat(between(ENGLISH, VIETNAMESE.replace("example.vn", "example.org"))).hasSize(1);
  }

  @Test
  void lost_whenAHeadingOrAFileIsGone_namesTheLink() {
    Guide guide =
        GuideReader.read(
            "docs/a.md", List.of("# A", "[1](#a), [2](#gone), [3](no-such.md), [4](../pom.xml)"));

    assertThat(lost(guide)).containsExactly("docs/a.md#gone", "docs/no-such.md");
  }

  private static final String ENGLISH =
      """
      # Fees
      Tiếng Việt: [phi.md](phi.md). [Paying](#paying), [page](https://example.vn/a#b).
      ## Paying
      ```java
      open(order, "a.pdf", "fee corrected"); // the payer pays
      ```
      - Ask `resolve`.

      | code | number |
      |---|---|
      | `A` | one |
      | `B` | two |
      """;

  private static final String VIETNAMESE =
      """
      # Phí
      English: [fees.md](fees.md). [Trả](#trả), [trang](https://example.vn/a#b).
      ## Trả
      ```java
      open(order, "a.pdf", "sửa phí");    // người nộp trả
      ```
      - Hỏi `resolve`.

      | mã | số |
      |---|---|
      | `A` | một |
      | `B` | hai |
      """;

  private static List<String> between(String english, String vietnamese) {
    Guide guide = GuideReader.read("docs/fees.md", english.lines().toList());
    Guide twin = GuideReader.read("docs/phi.md", vietnamese.lines().toList());
    return differences(guide, twin, byFile(List.of(guide, twin)));
  }

  private static Map<String, Guide> byFile(List<Guide> read) {
    return read.stream().collect(Collectors.toMap(Guide::file, Function.identity()));
  }

  private static boolean isEnglish(Guide guide) {
    return guide.twin().filter(twin -> twin.language() == Language.VIETNAMESE).isPresent();
  }

  private static void checkTwin(Guide guide) {
    Guide.Twin named = guide.twin().orElseThrow();
    assertThat(guides).containsKey(named.file());
    Guide.Twin back = requireNonNull(guides.get(named.file())).twin().orElseThrow();
    assertThat(back.file()).isEqualTo(guide.file());
    assertThat(back.language()).isNotEqualTo(named.language());
  }

  private static void checkPair(Guide english) {
    Guide vietnamese = requireNonNull(guides.get(english.twin().orElseThrow().file()));

    assertThat(differences(english, vietnamese, guides)).isEmpty();
  }

  /** Only the headings, where these differ: nothing below them could be compared. */
  private static List<String> differences(
      Guide english, Guide vietnamese, Map<String, Guide> guides) {
    List<String> differences = new ArrayList<>();
    compare("headings", headings(english), headings(vietnamese), differences);
    if (differences.isEmpty()) {
      for (int at = 0; at < english.sections().size(); at++) {
        Section one = english.sections().get(at);
        Section other = vietnamese.sections().get(at);
        compare(one.title() + ": parts", one.parts(), other.parts(), differences);
        compareNames(one, other, differences);
        compare(
            one.title() + ": links",
            links(one, link -> inTwin(link, guides)),
            links(other, link -> link),
            differences);
      }
    }
    return differences;
  }

  private static List<Integer> headings(Guide guide) {
    return guide.sections().stream().map(Section::level).toList();
  }

  private static void compare(
      String what, List<?> english, List<?> vietnamese, List<String> differences) {
    if (!english.equals(vietnamese)) {
      int same = 0;
      while (same < Math.min(english.size(), vietnamese.size())
          && english.get(same).equals(vietnamese.get(same))) {
        same++;
      }
      differences.add(
          "%s, number %d: %s, but %s"
              .formatted(what, same + 1, from(english, same), from(vietnamese, same)));
    }
  }

  private static Object from(List<?> parts, int at) {
    return at < parts.size() ? parts.get(at) : "nothing";
  }

  private static void compareNames(Section english, Section vietnamese, List<String> differences) {
    Set<String> missing = without(english.names(), vietnamese.names());
    Set<String> more = without(vietnamese.names(), english.names());
    if (!missing.isEmpty() || !more.isEmpty()) {
      differences.add(
          "%s: only in English %s, only in Vietnamese %s"
              .formatted(english.title(), missing, more));
    }
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  /** In no order: sentences are built differently. */
  private static List<Link> links(Section section, Function<Link, Link> map) {
    return section.links().stream()
        .map(map)
        .sorted(Comparator.comparing(Link::target).thenComparing(Link::anchor))
        .toList();
  }

  /** A guide is linked as its twin, a heading as the one in the same place there. */
  private static Link inTwin(Link link, Map<String, Guide> guides) {
    Guide guide = guides.get(link.target());
    if (guide == null || guide.twin().isEmpty()) {
      return link;
    }
    Guide twin = guides.get(guide.twin().orElseThrow().file());
    int place = guide.placeOf(link.anchor());
    String anchor =
        twin != null && place >= 0 && place < twin.sections().size()
            ? twin.sections().get(place).anchor()
            : link.anchor();
    return new Link(guide.twin().orElseThrow().file(), anchor);
  }

  private static List<String> lost(Guide guide) {
    return guide.sections().stream()
        .flatMap(section -> section.links().stream())
        .filter(link -> !link.isElsewhere())
        .filter(link -> !isFound(guide, link))
        .map(link -> link.anchor().isEmpty() ? link.target() : link.target() + "#" + link.anchor())
        .toList();
  }

  private static boolean isFound(Guide from, Link link) {
    Guide guide = link.target().equals(from.file()) ? from : guides.get(link.target());
    if (guide == null) {
      return link.anchor().isEmpty() && Files.exists(Guide.ROOT.resolve(link.target()));
    }
    return link.anchor().isEmpty() || guide.placeOf(link.anchor()) >= 0;
  }
}
