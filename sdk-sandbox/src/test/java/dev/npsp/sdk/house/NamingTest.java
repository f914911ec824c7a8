package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.house.PublicSources.Named;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public API speaks the words of its field; {@code docs/NAMING.md} lists those it does not. */
class NamingTest {

  private static final Path GUIDE = Path.of("..", "docs", "NAMING.md");
  private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE);
  private static final Pattern SECTION =
      Pattern.compile("^## Banned words$(.*?)^## ", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+", Pattern.UNICODE_CHARACTER_CLASS);

  /** The first sentence is ours; what is quoted of the wire in it is code and another's. */
  private static final Pattern QUOTED = Pattern.compile("\\{@code [^}]*}");

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.house.Modules#names")
  void module_speaksTheWordsOfItsField(String module) throws IOException {
    List<Named> names = PublicSources.in(sources(module));

    assertThat(names).hasSizeGreaterThan(10);
    assertThat(names.stream().map(Named::sentence).filter(one -> !one.isEmpty()))
        .hasSizeGreaterThan(5);
    assertThat(complaints(names, bannedWords())).as("see docs/NAMING.md").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bannedWords")
  void word_whereverAHostCanSeeIt_isComplainedOf(String word) {
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    for (String source :
        List.of(
            "package a.%s.b; public class Good {}",
            "package a; public class Open%2$s {}",
            "package a; public interface Open%2$sMaker {}",
            "package a; public class Good { public int %s() { return 1; } }",
            "package a; public class Good { protected void my%2$sHere(int a) {} }",
            "package a; public class Good { public static final int NO_%3$s = 1; }",
            "package a; public enum Good { FIRST, NO_%3$s }",
            "package a; public record Good(int %s) {}",
            "package a; public interface Good { int open%2$s(); }",
            "package a; public interface Good { class %2$s {} }",
            "package a; public @interface Good { int %ss(); }",
            "/** The %s. */ package a;",
            "package a; /** %2$s is it. More. */ public class Good {}",
            "package a; public class Good { /** See {@link Object the %s}. */ public Good() {} }",
            "package a; public class Good { /** See {@link %2$sMaker}. */ public int a; }",
            "package a; public class Good { /** Two %ss, {@code x}. */ protected int a; }",
            "package a; public enum Good { /** A %s. */ ONE }")) {
      String text = source.formatted(word, capital, word.toUpperCase(Locale.ROOT));

      assertThat(complaints(PublicSources.of(List.of(new Source(text))), List.of(word)))
          .as(text)
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("bannedWords")
  void word_whereNoHostSeesIt_isLeftAlone(String word) {
    String text =
        """
        package a;
        /** Good. The %1$s stands in its second sentence, and {@code %1$s} is quoted. */
        public class Good {
          /** A %1$s. */
          private int %1$s;
          /** A {@code %1$s}. */
          public int a%1$sb;
          int %1$s(int %1$s) { return %1$s; }
          private interface My { int %1$s(); }
        }
        """
            .formatted(word);

    assertThat(complaints(PublicSources.of(List.of(new Source(text))), List.of(word))).isEmpty();
  }

  static List<String> bannedWords() throws IOException {
    String section =
        SECTION
            .matcher(Files.readString(GUIDE))
            .results()
            .findFirst()
            .orElseThrow(() -> new AssertionError("no list of banned words in " + GUIDE))
            .group(1);
    List<String> words = ROW.matcher(section).results().map(row -> row.group(1)).toList();
    assertThat(words).hasSizeGreaterThanOrEqualTo(19).doesNotHaveDuplicates();
    return words;
  }

  private static List<Path> sources(String module) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "sdk-" + module, "src", "main", "java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> complaints(List<Named> names, List<String> banned) {
    Set<String> forms =
        banned.stream().flatMap(word -> Stream.of(word, word + "s")).collect(Collectors.toSet());
    return names.stream()
        .flatMap(
            named ->
                Stream.of(
                        complaint(named, "is named", named.name(), forms),
                        complaint(named, "is described", named.sentence(), forms))
                    .flatMap(Optional::stream))
        .toList();
  }

  private static Optional<String> complaint(
      Named named, String how, String text, Set<String> forms) {
    return WORD.matcher(QUOTED.matcher(text).replaceAll(""))
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .filter(forms::contains)
        .findFirst()
        .map(
            word ->
                named.where() + ": " + named.name() + " " + how + " by \"" + word + "\": " + text);
  }

  /** A source that is no file. */
  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(
          URI.create(
              "string:///" + (text.startsWith("/** The") ? "package-info" : "Good") + ".java"),
          JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
