package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.npsp.sdk.testing.CountedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every regular expression of the core and of the services, as the sources have it, is tried with
 * long texts made of its own words: it must neither recurse as deep as the text nor go over it
 * again and again.
 */
class PatternsTest {

  private static final List<Path> SOURCES =
      List.of(Path.of("..", "sdk-core", "src", "main", "java"), Path.of("src", "main", "java"));

  private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*+)\"";

  /** A pattern, or a method of String that makes one. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:Pattern\\.compile|\\.(?:replaceAll|replaceFirst|matches|split))\\(\\s*((?:"
              + LITERAL
              + "|[A-Z_]+)(?:\\s*\\+\\s*(?:"
              + LITERAL
              + "|[A-Z_]+))*)");

  private static final Pattern NAMED = Pattern.compile("Pattern ([A-Z_0-9]+) =\\s*$");
  private static final Pattern SEARCHES =
      Pattern.compile("\\.(?:find|lookingAt|results|replaceAll|replaceFirst|split)\\(|asPredicate");
  private static final Pattern PART = Pattern.compile(LITERAL + "|([A-Z_]+)");
  private static final Pattern UNICODE =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u([0-9a-fA-F]{4})");
  private static final Pattern CONSTANT =
      Pattern.compile("String ([A-Z_]+) =\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)");

  /** Enough that a square would be seen and a recursion end the stack. */
  private static final int LENGTH = 4 * 1024;

  private static final int STACK = 256 * 1024;

  private static final String FORWARD = "http://a/b/RestService/forward";

  /** Steps a character: what a pattern with its bounded repetitions may take. */
  private static final int MOST_VISITS = 1_500;

  @Test
  void patterns_areFoundInTheSources() throws IOException {
    assertThat(patterns().values()).hasSizeGreaterThan(70);
  }

  @TestFactory
  Stream<DynamicTest> pattern_whateverLongTextItMeets_goesOverItOnce() throws IOException {
    return patterns().entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> tried(each.getValue())));
  }

  /**
   * A pattern of the sources.
   *
   * @param isSearched whether it is looked for inside of texts, and not only asked for whole ones
   */
  private record Found(Pattern pattern, boolean isSearched) {}

  private static void tried(Found found) throws InterruptedException {
    List<Throwable> thrown = new ArrayList<>();
    Thread small =
        new Thread(
            null,
            () -> textsFor(found.pattern().pattern()).forEach(text -> tried(found, text)),
            "small",
            STACK);
    small.setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
    small.start();
    small.join();
    assertThat(thrown).isEmpty();
  }

  private static void tried(Found found, String text) {
    CountedText whole = new CountedText(text);
    boolean matched = found.pattern().matcher(whole).matches();
    assertThat(whole.visits())
        .as("%s matches %.40s: %s", found.pattern(), text, matched)
        .isLessThan(most());
    if (found.isSearched()) {
      CountedText searched = new CountedText(text);
      long count = found.pattern().matcher(searched).results().count();
      assertThat(searched.visits())
          .as("%s in %.40s: %s", found.pattern(), text, count)
          .isLessThan(most());
    }
  }

  private static long most() {
    return (long) MOST_VISITS * LENGTH;
  }

  /** The words of the pattern and its signs, alone and in pairs, repeated and then spoilt. */
  private static List<String> textsFor(String pattern) {
    TreeSet<String> units = new TreeSet<>(List.of("a", "A", "1", "000", " ", ".", "-", ","));
    Matcher word =
        Pattern.compile("[\\p{L}/:@(<% ]{1,20}").matcher(pattern.replaceAll("\\\\[a-zA-Z]", ""));
    while (word.find()) {
      units.add(word.group());
    }
    for (String sign : List.of("/", ":", "@", "(", "<", "%", "_", "&", "=")) {
      if (pattern.contains(sign)) {
        units.add(sign);
      }
    }
    List<String> texts = new ArrayList<>();
    for (String one : units) {
      for (String other : units) {
        String unit = one.equals(other) ? one : one + other;
        for (String start : List.of("", pattern.contains("http") ? FORWARD : "1.000000")) {
          texts.add(start + unit.repeat(LENGTH / unit.length()));
          texts.add(start + unit.repeat(LENGTH / unit.length()) + "!");
        }
      }
    }
    return texts;
  }

  private static Map<String, Found> patterns() throws IOException {
    Map<String, Found> found = new LinkedHashMap<>();
    for (Path sources : SOURCES) {
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          String source = Files.readString(file);
          Matcher made = MADE.matcher(source);
          while (made.find()) {
            boolean isSearched = isSearched(source, made.start());
            text(source, made.group(1))
                .map(pattern -> new Found(Pattern.compile(pattern), isSearched))
                .ifPresent(each -> found.put(file.getFileName() + " " + each.pattern(), each));
          }
        }
      }
    }
    return found;
  }

  /** A constant is not, where it is only ever asked for whole texts. */
  private static boolean isSearched(String source, int at) {
    Matcher constant = NAMED.matcher(source.substring(0, at));
    if (constant.find()) {
      String name = "\\b" + constant.group(1) + "\\b";
      long uses = Pattern.compile(name).matcher(source).results().count() - 1;
      long wholes =
          Pattern.compile(name + "\\.matcher\\([^;]{1,100}?\\)\\.matches\\(\\)")
              .matcher(source)
              .results()
              .count();
      if (uses == wholes) {
        return false;
      }
    }
    return SEARCHES.matcher(source).find();
  }

  /** The text of an expression of literals and constants; none where something else is in it. */
  private static Optional<String> text(String source, String expression) {
    StringBuilder text = new StringBuilder();
    Matcher part = PART.matcher(expression);
    while (part.find()) {
      String literal = part.group(1);
      Optional<String> next =
          literal == null ? constant(source, part.group(2)) : Optional.of(unescaped(literal));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      text.append(next.get());
    }
    return Optional.of(text.toString());
  }

  private static String unescaped(String literal) {
    return UNICODE
        .matcher(literal)
        .replaceAll(
            found -> {
              String c = Character.toString(Integer.parseInt(found.group(2), 16));
              return Matcher.quoteReplacement(found.group(1) + c);
            })
        .translateEscapes();
  }

  private static Optional<String> constant(String source, String name) {
    Matcher constant = CONSTANT.matcher(source);
    while (constant.find()) {
      if (constant.group(1).equals(name)) {
        return text(source, constant.group(2));
      }
    }
    return Optional.empty();
  }
}
