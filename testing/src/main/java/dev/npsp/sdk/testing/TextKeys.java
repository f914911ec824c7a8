package dev.npsp.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the two bundles of an enumeration of texts to each other, to its constants and to the
 * places where they are used. The module of the test is the current directory.
 */
public final class TextKeys {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final String REMEDY = ".remedy";

  private final Class<? extends Enum<?>> type;
  private final Map<String, String> english;
  private final Map<String, String> vietnamese;

  private TextKeys(Class<? extends Enum<?>> type) throws IOException {
    this.type = type;
    this.english = bundle("");
    this.vietnamese = bundle("_vi");
  }

  /** The texts of that enumeration. */
  public static TextKeys of(Class<? extends Enum<?>> type) throws IOException {
    return new TextKeys(type);
  }

  /** Each constant has a text or a remedy, both languages have the same, and nothing is left. */
  public TextKeys areThoseOfTheConstants() {
    assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    Set<String> constants =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
    Set<String> keys =
        english.keySet().stream()
            .filter(key -> !key.startsWith("sentence"))
            .map(key -> key.endsWith(REMEDY) ? key.substring(0, key.length() - 7) : key)
            .collect(Collectors.toSet());
    assertThat(keys).isEqualTo(constants);
    return this;
  }

  /** The same arguments in both languages, and no word of one in the other. */
  public TextKeys sayTheSame() {
    List<String> foreign = new ArrayList<>();
    english.forEach(
        (key, text) -> {
          String other = vietnamese.getOrDefault(key, "");
          assertThat(text).as(key).isNotBlank();
          assertThat(other).as(key).isNotBlank();
          assertThat(placeholders(other)).as(key).isEqualTo(placeholders(text));
          VietnameseWords.foreign(other).forEach(word -> foreign.add(key + ": " + word));
          VietnameseWords.otherSpelling(other).forEach(word -> foreign.add(key + ": " + word));
        });
    assertThat(foreign).isEmpty();
    return this;
  }

  /** Each use hands over as many arguments as the text has places; returns how many uses. */
  public int areUsedWithTheirArguments() throws IOException {
    Pattern use =
        Pattern.compile(
            "\\b" + type.getSimpleName() + "\\s*\\.\\s*([A-Z_0-9]+)\\s*\\.\\s*(text|remedy)\\(");
    int uses = 0;
    for (String source : sources()) {
      Matcher found = use.matcher(source);
      while (found.find()) {
        String key = found.group(1) + (found.group(2).equals("remedy") ? REMEDY : "");
        assertThat(english).as("a use without a text").containsKey(key);
        assertThat(arguments(source, found.end()))
            .as("arguments of " + key)
            .isEqualTo(placeholders(english.getOrDefault(key, "")).size());
        uses++;
      }
    }
    return uses;
  }

  /** Constants that nothing names, in this module. */
  public Set<String> unused() throws IOException {
    Set<String> unused =
        Arrays.stream(type.getEnumConstants())
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Pattern name = Pattern.compile("\\b" + type.getSimpleName() + "\\s*\\.\\s*([A-Z_0-9]+)\\b");
    for (String source : sources()) {
      name.matcher(source).results().forEach(found -> unused.remove(found.group(1)));
    }
    return unused;
  }

  private List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return sources;
  }

  /** Commas of the outermost level, plus one; none between two parentheses. */
  private static int arguments(String source, int start) {
    int depth = 0;
    int count = 0;
    boolean isEmpty = true;
    boolean isText = false;
    for (int i = start; ; i++) {
      char c = source.charAt(i);
      if (c == '"' && source.charAt(i - 1) != '\\') {
        isText = !isText;
      }
      if (isText) {
        isEmpty = false;
        continue;
      }
      if (c == ')' && depth == 0) {
        return isEmpty ? 0 : count + 1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      count += c == ',' && depth == 0 ? 1 : 0;
      isEmpty &= Character.isWhitespace(c);
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, String> bundle(String language) throws IOException {
    Path file = RESOURCES.resolve(type.getName().replace('.', '/') + language + ".properties");
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    Map<String, String> read = new TreeMap<>();
    texts.stringPropertyNames().forEach(key -> read.put(key, texts.getProperty(key)));
    return read;
  }
}
