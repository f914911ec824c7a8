package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.testing.VietnameseWords;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write in Vietnamese has one spelling, and texts for people hold no English. */
class VietnameseTextsTest {

  private static final Path ROOT = Path.of("..");
  private static final Set<String> TEXTS =
      Set.of("java", "md", "properties", "csv", "html", "json", "xml", "txt");

  /** Names of communes are spelled as their list spells them. */
  private static final Set<String> AS_THE_LIST_HAS_IT =
      Set.of("commune-mergers.csv", "communes.csv");

  @Test
  void texts_ofCodeResourcesAndDocs_haveOneSpelling() throws IOException {
    List<String> other = new ArrayList<>();
    int read = 0;
    for (Path file : ours()) {
      read++;
      int line = 0;
      for (String text : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
        line++;
        for (String found : VietnameseWords.otherSpelling(text)) {
          other.add(ROOT.relativize(file) + ":" + line + ": " + found);
        }
      }
    }
    assertThat(read).isGreaterThan(1000);
    assertThat(other).as("khóa, hủy, tùy, ủy, Hòa: the tone on the first vowel").isEmpty();
  }

  static List<Path> vietnameseBundles() throws IOException {
    return files(path -> path.getFileName().toString().endsWith("_vi.properties"));
  }

  @ParameterizedTest
  @MethodSource("vietnameseBundles")
  void bundle_holdsNoEnglishWord(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    Set<String> foreign = new TreeSet<>();
    for (String key : texts.stringPropertyNames()) {
      for (String word : VietnameseWords.foreign(texts.getProperty(key))) {
        foreign.add(key + ": " + word);
      }
    }
    assertThat(texts).isNotEmpty();
    assertThat(foreign).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hẹn trả kết quả lúc 10:00 ngày 24/11/2026.",
        "gọi replace(number, order, reason) hoặc chờ PaymentTracker, ví dụ 1.002809",
        "kiểm tra proxy và token (HTTP 407): -Djdk.http.auth=x",
        "Quý khách khỏe, hủy tùy ủy Hòa Thủy; yêu cầu quyết định nghiêng giữa gì"
      })
  void foreign_ofVietnamese_isEmpty(String text) {
    assertThat(VietnameseWords.foreign(text)).isEmpty();
    assertThat(VietnameseWords.otherSpelling(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the, ngày the nghỉ",
    "Culture, Ngày Culture Việt Nam",
    "not, không not rõ",
    "receipt, tải receipt về",
    "weekend, cuối tuần (weekend)"
  })
  void foreign_ofEnglishWithin_findsIt(String word, String text) {
    assertThat(VietnameseWords.foreign(text)).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kho\u00e1", "hu\u1ef7", "tu\u1ef3", "\u1ee6y kho\u1ebb", "Ho\u00e0 B\u00ecnh"})
  void otherSpelling_ofToneOnTheSecondVowel_findsIt(String text) {
    assertThat(VietnameseWords.otherSpelling(text)).isNotEmpty();
  }

  private static List<Path> ours() throws IOException {
    List<Path> found =
        new ArrayList<>(
            files(
                path ->
                    TEXTS.contains(ending(path))
                        && !AS_THE_LIST_HAS_IT.contains(path.getFileName().toString())));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(path -> path.toString().endsWith(".md")).forEach(found::add);
    }
    try (Stream<Path> root = Files.list(ROOT)) {
      root.filter(path -> path.toString().endsWith(".md")).forEach(found::add);
    }
    return found;
  }

  /** Of the main code and its resources, of all modules; tests play with spellings. */
  private static List<Path> files(Predicate<Path> wanted) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.toList()) {
        Path main = module.resolve("src").resolve("main");
        if (Files.isDirectory(main)) {
          try (Stream<Path> files = Files.walk(main)) {
            files.filter(Files::isRegularFile).filter(wanted).forEach(found::add);
          }
        }
      }
    }
    return found;
  }

  private static String ending(Path path) {
    String name = path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
