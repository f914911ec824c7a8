package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every name of the wire stands in the glossary with all its columns, and the glossary names
 * nothing else.
 */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("..", "docs", "GLOSSARY.md");
  private static final int COLUMNS = 6;

  /** What stands below is compared in the module of those platforms. */
  private static final String OTHER_PLATFORMS = "# Other platforms";

  @Test
  void glossary_coversEveryWireName() throws IOException {
    assertThat(namesOfTheGlossary()).containsAll(namesOfTheWires());
  }

  @Test
  void glossary_namesNothingThatIsNotThere() throws IOException {
    Set<String> unknown = new TreeSet<>(namesOfTheGlossary());
    unknown.removeAll(namesOfTheWires());
    unknown.removeAll(ENVELOPES);
    assertThat(unknown).isEmpty();
  }

  @Test
  void glossary_hasAllColumnsInEveryRow() throws IOException {
    for (String row : rows()) {
      assertThat(cells(row)).as(row).hasSize(COLUMNS).noneMatch(String::isBlank);
    }
  }

  /** Names of envelopes, which are read as trees and so stand in no record. */
  private static final Set<String> ENVELOPES =
      Set.of(
          "session",
          "madonvi",
          "service",
          "error_code",
          "errorCode",
          "message",
          "result",
          "data",
          "dstcode",
          "providerurl");

  private static Set<String> namesOfTheWires() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.npsp.sdk")) {
      Class<?> reflected = type.reflect();
      if (reflected.isRecord()) {
        for (RecordComponent component : reflected.getRecordComponents()) {
          JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
          if (property != null && !property.value().isEmpty()) {
            names.add(property.value());
          }
        }
      }
    }
    assertThat(names).as("wire names found by reflection").hasSizeGreaterThan(100);
    return names;
  }

  private static Set<String> namesOfTheGlossary() throws IOException {
    return rows().stream()
        .map(row -> cells(row).get(0).replace("`", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(GLOSSARY).stream()
        .takeWhile(line -> !line.startsWith(OTHER_PLATFORMS))
        .filter(line -> line.startsWith("| `"))
        .toList();
  }

  private static List<String> cells(String row) {
    return List.of(row.substring(1, row.lastIndexOf('|')).split("\\|", -1)).stream()
        .map(String::strip)
        .toList();
  }
}
