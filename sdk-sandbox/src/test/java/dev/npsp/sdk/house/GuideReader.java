package dev.npsp.sdk.house;

import dev.npsp.sdk.house.Guide.Language;
import dev.npsp.sdk.house.Guide.Link;
import dev.npsp.sdk.house.Guide.Section;
import dev.npsp.sdk.house.Guide.Twin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the Markdown that our guides use, line by line. */
final class GuideReader {

  private static final String FENCE = "```";
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");
  private static final Pattern ITEM = Pattern.compile("\\s*(-|\\d+\\.) .*");
  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)#]*)#?([^)]*)\\)");
  private static final Pattern TWIN =
      Pattern.compile(
          Arrays.stream(Language.values())
              .map(Language::ownName)
              .collect(Collectors.joining("|", "(", "):\\s(" + LINK.pattern() + ")")));
  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|//[^\\n]*");

  private final String file;
  private final List<Section> sections = new ArrayList<>();
  private final StringBuilder prose = new StringBuilder();
  private final List<String> table = new ArrayList<>();
  private boolean inParagraph;

  private GuideReader(String file) {
    this.file = file;
  }

  static Guide read(String file, List<String> lines) {
    GuideReader reader = new GuideReader(file);
    reader.readAll(lines);
    return new Guide(file, reader.twin(lines), List.copyOf(reader.sections));
  }

  private void readAll(List<String> lines) {
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      at++;
      if (line.strip().startsWith(FENCE)) {
        endPart();
        int end = endOfBlock(lines, at);
        part(code(line.strip().substring(FENCE.length()), lines.subList(at, end)));
        at = end + 1;
      } else {
        readLine(line);
      }
    }
    endSection();
  }

  private static int endOfBlock(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).strip().equals(FENCE)) {
      at++;
    }
    return at;
  }

  private void readLine(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      endSection();
      begin(heading.group(1).length(), heading.group(2));
    } else if (line.isBlank()) {
      endPart();
    } else if (line.startsWith("|")) {
      inParagraph = false;
      table.add(String.valueOf(CELL_END.split(line.strip()).length - 1));
    } else {
      readText(line);
    }
    prose.append(line).append('\n');
  }

  /** A line without a mark of its own goes on with what was begun. */
  private void readText(String line) {
    boolean item = ITEM.matcher(line).matches();
    if (item || !inParagraph) {
      endPart();
      part(item ? "item" : "paragraph");
    }
    inParagraph = true;
  }

  private void begin(int level, String title) {
    sections.add(new Section(level, title, new ArrayList<>(), new TreeSet<>(), new ArrayList<>()));
  }

  private Section current() {
    if (sections.isEmpty()) {
      begin(0, "");
    }
    return sections.get(sections.size() - 1);
  }

  private void part(String part) {
    current().parts().add(part);
  }

  private void endPart() {
    if (!table.isEmpty()) {
      part("table of rows with cells " + table);
      table.clear();
    }
    inParagraph = false;
  }

  private void endSection() {
    endPart();
    String text = prose.toString();
    prose.setLength(0);
    if (!text.isBlank()) {
      NAME.matcher(text).results().map(found -> found.group(1)).forEach(this::name);
      LINK.matcher(NAME.matcher(text).replaceAll("")).results().forEach(this::link);
    }
  }

  private void name(String text) {
    current().names().add(withoutWords(text).replaceAll("\\s+", " "));
  }

  private void link(MatchResult found) {
    current().links().add(linkTo(found.group(1), found.group(2)));
  }

  private Link linkTo(String target, String anchor) {
    if (target.contains(":")) {
      return new Link(anchor.isEmpty() ? target : target + "#" + anchor, "");
    }
    return new Link(target.isEmpty() ? file : fromRoot(target), anchor);
  }

  private String fromRoot(String target) {
    Path folder = Path.of("/").resolve(file).getParent();
    Path resolved = Objects.requireNonNull(folder).resolve(target).normalize();
    return resolved.toString().replace('\\', '/').substring(1);
  }

  private Optional<Twin> twin(List<String> lines) {
    String start =
        lines.stream().takeWhile(line -> !line.startsWith("## ")).collect(Collectors.joining("\n"));
    return TWIN.matcher(start).results().findFirst().map(this::twin);
  }

  private Twin twin(MatchResult found) {
    Language language =
        Arrays.stream(Language.values())
            .filter(each -> each.ownName().equals(found.group(1)))
            .findFirst()
            .orElseThrow();
    return new Twin(language, fromRoot(found.group(3)));
  }

  private static String code(String language, List<String> lines) {
    String text = String.join("\n", lines);
    String compared =
        switch (language) {
          case "java" -> withoutWords(text);
          case "yaml", "properties" -> text.replaceAll("(?m)(^|\\s)#.*$", "");
          default -> text;
        };
    return "code " + language + "\n" + compared.replaceAll("\\s+", " ").strip();
  }

  /** Without comments; of a text that holds a blank, what it says does not count. */
  private static String withoutWords(String code) {
    return LITERAL_OR_COMMENT
        .matcher(code)
        .replaceAll(
            found -> {
              String literal = found.group(1);
              boolean kept = literal != null && !literal.contains(" ");
              return literal == null ? "" : Matcher.quoteReplacement(kept ? literal : "\"..\"");
            });
  }
}
