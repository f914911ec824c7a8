package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The glossary's part of electronic documents names every element and member of their wires, and
 * nothing else.
 */
class GlossaryOfPlatformsTest {

  private static final Path GLOSSARY = Path.of("..", "docs", "GLOSSARY.md");
  private static final int COLUMNS = 6;

  @Test
  void glossary_namesWhatTheWiresHaveAndNothingElse() throws Exception {
    Set<String> names = new TreeSet<>(membersOfRecords());
    names.addAll(elementsOfEdxml());

    assertThat(namesOfTheGlossary()).containsExactlyElementsOf(names);
  }

  @Test
  void glossary_hasAllColumnsInEveryRow() throws IOException {
    for (String row : rows()) {
      assertThat(cells(row)).as(row).hasSize(COLUMNS).noneMatch(String::isBlank);
    }
  }

  private static Set<String> elementsOfEdxml() throws Exception {
    Set<String> names = new TreeSet<>();
    Class<?> constants = Class.forName("dev.npsp.sdk.edocuments.internal.EdxmlNames");
    for (Field field : constants.getDeclaredFields()) {
      if (field.getType() == String.class) {
        field.setAccessible(true);
        names.add((String) field.get(null));
      }
    }
    assertThat(names).hasSizeGreaterThan(50);
    return names;
  }

  private static Set<String> membersOfRecords() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.npsp.sdk.edocuments", "dev.npsp.sdk.directions")) {
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
    return names;
  }

  private static Set<String> namesOfTheGlossary() throws IOException {
    return rows().stream()
        .map(row -> cells(row).get(0).replace("`", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(GLOSSARY).stream()
        .dropWhile(line -> !line.startsWith("## Electronic documents"))
        .filter(line -> line.startsWith("| `"))
        .toList();
  }

  private static List<String> cells(String row) {
    return List.of(row.substring(1, row.lastIndexOf('|')).split("\\|", -1)).stream()
        .map(String::strip)
        .toList();
  }
}
