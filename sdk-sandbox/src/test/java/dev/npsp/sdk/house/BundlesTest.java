package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every bundle says the same in both languages, and nothing that no code asks for. A key stands as
 * a text in the sources; or it is made of an enum and a constant, or of a type of codes and the
 * code of a constant: then the bundle has all constants of the type and no others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundlesTest {

  private static final String VIETNAMESE = "_vi.properties";
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\\n]*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final Pattern COUNTED = Pattern.compile("\\.(one|other)$");

  /** The validator has words of its own for these in English. */
  private static final String OF_VALIDATOR = "jakarta.validation.";

  /** Keys of constraints are whole names; what the constraints ask for is tested beside them. */
  private static final String OF_CONSTRAINTS = "dev.npsp.sdk.";

  private final Set<String> written = new HashSet<>();
  private final Map<String, String> types =
      new HashMap<>(Map.of(DayOfWeek.class.getSimpleName(), DayOfWeek.class.getName()));

  @BeforeAll
  void readSources() throws IOException {
    for (Path source : files("src/main/java", ".java")) {
      String text = Files.readString(source, StandardCharsets.UTF_8);
      TEXT.matcher(text).results().map(match -> match.group(1)).forEach(written::add);
      String simple = source.getFileName().toString().replace(".java", "");
      Pattern.compile("(?m)^package ([a-z.]+);")
          .matcher(text)
          .results()
          .forEach(found -> types.put(simple, found.group(1) + "." + simple));
    }
    assertThat(types).hasSizeGreaterThan(500);
  }

  static List<Path> bundles() throws IOException {
    return files("src/main/resources", VIETNAMESE);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bundle_hasTheSameKeysAndPlaceholdersInBothLanguages(Path bundle) throws IOException {
    Map<String, String> english = english(bundle);
    Map<String, String> vietnamese = read(bundle);
    vietnamese.keySet().removeIf(key -> key.startsWith(OF_VALIDATOR) && !english.containsKey(key));
    assertThat(english).isNotEmpty();
    assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    assertThat(placeholders(vietnamese)).isEqualTo(placeholders(english));
    assertThat(english.values()).noneMatch(String::isBlank);
    assertThat(vietnamese.values()).noneMatch(String::isBlank);
  }

  /**
   * Bundles of an enumeration of keys are held to their constants and uses in their own modules.
   */
  static List<Path> bundlesWithoutAnEnumeration() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path bundle : bundles()) {
      String source = bundle.toString().replace(VIETNAMESE, ".java").replace("resources", "java");
      if (!Files.exists(Path.of(source))
          || !Files.readString(Path.of(source)).contains("implements TextKey")) {
        found.add(bundle);
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("bundlesWithoutAnEnumeration")
  void bundle_hasNoKeyThatNothingAsksForAndAllOfAType(Path bundle) throws Exception {
    Set<String> keys = new TreeSet<>(english(bundle).keySet());
    keys.removeIf(key -> key.startsWith(OF_VALIDATOR) || key.startsWith(OF_CONSTRAINTS));
    keys.removeIf(
        key -> written.contains(key) || written.contains(COUNTED.matcher(key).replaceFirst("")));
    Set<String> expected = new TreeSet<>();
    for (String key : keys) {
      expected.addAll(keysOfType(key));
    }
    assertThat(keys).isEqualTo(expected);
  }

  /** All keys of the type that is named before the last point. */
  private Set<String> keysOfType(String key) throws ClassNotFoundException {
    String type = key.substring(0, key.lastIndexOf('.'));
    String outer = type.split("\\.", 2)[0];
    assertThat(types).as("the type of " + key).containsKey(outer);
    Class<?> found =
        Class.forName(types.get(outer) + type.substring(outer.length()).replace('.', '$'));
    return constants(found).map(last -> type + "." + last).collect(Collectors.toSet());
  }

  private static Stream<String> constants(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name())
        : Arrays.stream(type.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
            .map(BundlesTest::code);
  }

  private static String code(Field constant) {
    try {
      Object value = constant.get(null);
      return (String) value.getClass().getMethod("code").invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(constant + " has no code", e);
    }
  }

  private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
    Map<String, Set<String>> found = new HashMap<>();
    texts.forEach(
        (key, text) ->
            found.put(
                key,
                PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(match -> match.group())
                    .collect(Collectors.toSet())));
    return found;
  }

  private static Map<String, String> english(Path vietnamese) throws IOException {
    String name = vietnamese.getFileName().toString().replace(VIETNAMESE, ".properties");
    return read(vietnamese.resolveSibling(name));
  }

  private static Map<String, String> read(Path bundle) throws IOException {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      read.load(reader);
    }
    Map<String, String> texts = new HashMap<>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return texts;
  }

  /** Of the libraries, not of the sandbox, the examples and what measures. */
  private static List<Path> files(String folder, String ending) throws IOException {
    List<Path> roots;
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      roots =
          modules
              .filter(module -> module.getFileName().toString().startsWith("sdk-"))
              .map(module -> module.resolve(folder))
              .filter(Files::exists)
              .toList();
    }
    Set<Path> found = new TreeSet<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }
}
