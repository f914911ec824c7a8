package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.PersonalData;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The inventory of personal data is that of the marks and of the wire names in the comments. After
 * a change that is meant, {@value #REFRESH} writes the file anew; then look at the difference.
 */
class InventoryTest {

  private static final String REFRESH =
      "mvn -B -pl sdk-sandbox -am test -Delsewhere.phase=none -Dtest=InventoryTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dnpsp.inventory.write=true";

  private static final Path INVENTORY = Path.of("..", "docs", "personal-data-inventory.csv");
  private static final String HEADER = "type,field,kind,in toString,wire,way";
  private static final String WHOLE = "(whole)";

  /** Where the data of an area comes from and goes to. */
  private static final Map<String, String> WAYS =
      Map.ofEntries(
          Map.entry("applications", "from the applicant to the agency; in a dossier to the portal"),
          Map.entry("banking", "between bank and tax authority"),
          Map.entry("banking.proposal", "between bank and payment platform; kept by the bank"),
          Map.entry("core.callback", "from callers of the agency"),
          Map.entry("domain", "part of other types"),
          Map.entry("directions", "between agencies over the document axis; kept by the agency"),
          Map.entry("dossiers", "from the agency to the portal and back"),
          Map.entry("edocuments", "between agencies over the document axis"),
          Map.entry("feedback", "between citizens and agency through the portal"),
          Map.entry("feeds", "from national systems to the agency; results back"),
          Map.entry("identity", "from the national sign-on and the portal to the agency"),
          Map.entry("inbound", "from the portal to the agency; answers back"),
          Map.entry("payments", "from the agency to the payment platform and back"),
          Map.entry("petitions", "between citizens and agencies through the portal"),
          Map.entry("procedures.open", "from the agency to the portal"),
          Map.entry("reconciliation", "day files of banks and platform; kept by the agency"),
          Map.entry("results", "between agency and the portal's store of results"),
          Map.entry("sandbox", "invented; in tests"),
          Map.entry("services", "from the agency to the portal"),
          Map.entry("statistics", "from the agency to the portal"));

  private static final Pattern WIRE = Pattern.compile("(?s)Wire:(.*?)(Source:|$)");
  private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^}]+)\\}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  @Test
  void inventory_isThatOfTheMarks() throws IOException {
    List<String> rows = rows();
    if (Boolean.getBoolean("npsp.inventory.write")) {
      Files.write(INVENTORY, rows);
    }
    assertThat(rows)
        .as("the inventory is %s; if a change is meant: %s", INVENTORY, REFRESH)
        .hasSizeGreaterThan(250)
        .isEqualTo(Files.readAllLines(INVENTORY, StandardCharsets.UTF_8));
  }

  @Test
  void inventory_namesBothKindsAndWireFields() throws IOException {
    assertThat(rows())
        .contains("feeds.FeedPerson,ethnicity,sensitive,no,DanToc," + WAYS.get("feeds"))
        .anyMatch(row -> row.startsWith("domain.Person,(whole),basic,no,"))
        .anyMatch(row -> row.startsWith("dossiers.Dossier,code,basic,yes,MaHoSo"));
  }

  private static List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Class<?> type : PublicTypes.exported()) {
      if (!type.isAnnotation() && !type.getSimpleName().endsWith("Builder")) {
        addRows(type, rows);
      }
    }
    return rows;
  }

  private static void addRows(Class<?> type, List<String> rows) throws IOException {
    Optional<PersonalData> whole = PersonalFields.mark(type);
    if (whole.isPresent()) {
      rows.add(row(type, WHOLE, whole.get()));
    }
    for (Method accessor : PersonalFields.of(type)) {
      Optional<PersonalData> mark =
          PersonalFields.mark(accessor)
              .or(() -> PersonalFields.markOfValue(accessor.getGenericReturnType()));
      if (mark.isPresent()) {
        rows.add(row(type, accessor.getName(), mark.get()));
      }
    }
  }

  private static String row(Class<?> type, String field, PersonalData mark) throws IOException {
    String name = PersonalFields.name(type);
    String area = type.getPackageName().replaceFirst("^dev\\.npsp\\.sdk\\.?", "");
    assertThat(WAYS).as("where %s comes from and goes to", name).containsKey(area);
    return String.join(
        ",",
        name,
        field,
        mark.value().name().toLowerCase(Locale.ROOT),
        mark.shown() ? "yes" : "no",
        wire(comment(type, field)),
        WAYS.get(area));
  }

  /** The names of the wire in the comment, in their order. */
  private static String wire(String comment) {
    return WIRE.matcher(comment.replaceAll("(?m)^\\s*\\*", " "))
        .results()
        .flatMap(part -> CODE.matcher(part.group(1)).results())
        .map(code -> code.group(1).strip())
        .filter(code -> NAME.matcher(code).matches())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The comment right before the type or the accessor; empty without one. */
  private static String comment(Class<?> type, String field) throws IOException {
    String source = source(type);
    String declared =
        field.equals(WHOLE)
            ? "(?:class|record|interface) " + type.getSimpleName() + "\\b"
            : "[\\w>\\])] " + field + "\\(\\)";
    Pattern place =
        Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/((?:(?!/\\*\\*|;|\\{\\s).)*?)" + declared);
    return place.matcher(source).results().map(found -> found.group(1)).findFirst().orElse("");
  }

  private static String source(Class<?> type) throws IOException {
    String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      Path found =
          modules
              .map(module -> module.resolve("src/main/java").resolve(file))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      return Files.readString(found, StandardCharsets.UTF_8);
    }
  }
}
