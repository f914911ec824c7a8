package dev.npsp.sdk.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Data flows one way: area, the area's room of the wire, the stations of a call. */
class WallsTest {

  private static final String ROOT = "dev.npsp.sdk";

  /** Rooms under {@code internal} that belong to no wire: every area may use the first kind. */
  private static final Set<String> SHARED_ROOMS =
      Set.of("wire", "identifiers", "csv", "files", "jdbc");

  private static final Set<String> ROOMS_OF_AREAS = Set.of("constraints", "reference");

  /** Rooms with names of their own for their records. */
  private static final Set<String> WIRES_OF_MONEY =
      Set.of(".paymentplatform", ".keypay", ".paygov", ".etax", ".bankproposal", ".payments");

  /** Who may use another area, which is none of its own: each with its reason. */
  private static final Map<String, String> NEIGHBOURS =
      Map.of("banking.proposal", "reconciliation"); // writes the day files that are compared there

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void areas_andWires_areFound() {
    assertThat(areas()).contains("dossiers", "procedures", "procedures.open", "reference");
    assertThat(wires()).contains("mapi", "paymentplatform").doesNotContain("wire");
  }

  @TestFactory
  Iterable<DynamicTest> area_usesOnlyTheRootItsOwnWireRoomAndTheCore() {
    return areas().stream()
        .map(area -> DynamicTest.dynamicTest(area, () -> ownWaysOnly(area)))
        .toList();
  }

  private void ownWaysOnly(String area) {
    String room = area.substring(area.lastIndexOf('.') + 1);
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "." + area, ROOT + ".internal." + room, ROOT + ".internal.*." + room)
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(waysOf(area, room)))))
        .check(house);
  }

  /** What stands inside an area may use the area around it, and its rooms. */
  private String[] waysOf(String area, String room) {
    Stream<String> common = Stream.of("", "." + area, ".internal", ".core..");
    Stream<String> around =
        Stream.of(area)
            .filter(name -> name.contains("."))
            .flatMap(name -> Stream.of("." + parent(name), ".internal.*." + parent(name)));
    Stream<String> neighbour = Stream.ofNullable(NEIGHBOURS.get(area)).map(name -> "." + name);
    Stream<String> rooms =
        Stream.concat(
            Stream.of(".internal." + room, ".internal.*." + room),
            Stream.concat(SHARED_ROOMS.stream(), wires().stream())
                .map(name -> ".internal." + name));
    return Stream.of(common, around, neighbour, rooms)
        .flatMap(Function.identity())
        .map(ROOT::concat)
        .toArray(String[]::new);
  }

  private static String parent(String area) {
    return area.substring(0, area.lastIndexOf('.'));
  }

  @TestFactory
  Iterable<DynamicTest> wire_knowsNothingOfTheOthers() {
    return wires().stream()
        .map(wire -> DynamicTest.dynamicTest(wire, () -> aloneOnItsWire(wire)))
        .toList();
  }

  private void aloneOnItsWire(String wire) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".internal." + wire + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            wires().stream()
                .filter(other -> !other.equals(wire))
                .map(other -> ROOT + ".internal." + other + "..")
                .toArray(String[]::new))
        .check(house);
  }

  /** Nobody reaches the unofficial gateway by the way: only its own area knows its wire. */
  @Test
  void openPortal_isReachedByItsOwnAreaOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".procedures.open", ROOT + ".internal.openportal..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".procedures.open", ROOT + ".internal.openportal..")
        .check(house);
  }

  @Test
  void core_knowsNoPublicService() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".core..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".core.."))))
        .check(house);
  }

  @Test
  void services_knowNoSocketAndNoMapper() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".core..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.fasterxml.jackson.databind.ObjectMapper")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.http.HttpClient")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.hibernate.validator..")
        .check(house);
  }

  @Test
  void jackson_staysInside() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(ROOT + "..internal..")
        .and()
        .arePublic()
        .should()
        .notHaveRawReturnType(resideInAPackage("com.fasterxml.."))
        .check(house);
  }

  @Test
  void wireRecords_staySimple() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".internal..")
        .and()
        .haveSimpleNameEndingWith("Row")
        .should()
        .beRecords()
        .check(house);
  }

  /** What a record of a wire is can be told by its name; CONTRIBUTING.md says how. */
  @Test
  void wireRecords_areNamedForWhatTheyAre() {
    Set<String> names =
        house.stream()
            .filter(type -> type.getPackageName().startsWith(ROOT + ".internal."))
            .filter(type -> WIRES_OF_MONEY.stream().noneMatch(type.getPackageName()::contains))
            .filter(type -> type.isRecord() && type.isTopLevelClass())
            .filter(type -> type.getFields().stream().anyMatch(WallsTest::hasAWireName))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(names)
        .contains("ProcedureRow", "SubmitParameters", "PromotionMessage")
        .allMatch(name -> name.matches("\\w+(Row|Parameters|Message)"));
  }

  private static boolean hasAWireName(JavaField field) {
    return field.isAnnotatedWith(JsonProperty.class);
  }

  @Test
  void nothing_isStaticAndChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(ROOT + "..")
        .and()
        .doNotHaveName("$jacocoData")
        .should()
        .beFinal()
        .check(house);
  }

  @Test
  void nothing_isSynchronized() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(ROOT + "..")
        .should()
        .haveModifier(JavaModifier.SYNCHRONIZED)
        .check(house);
  }

  @Test
  void fastCsv_isNamedInOneClass() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".internal.csv.CsvFile")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".internal.csv.CsvFile$Broken")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar..")
        .check(house);
  }

  /** Every package under the root that hosts see. */
  private Set<String> areas() {
    return packages().stream()
        .filter(name -> !name.startsWith("core") && !name.startsWith("internal"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What stands right under {@code internal} and belongs to no area. */
  private Set<String> wires() {
    return packages().stream()
        .filter(name -> name.startsWith("internal."))
        .map(name -> name.split("\\.")[1])
        .filter(name -> !SHARED_ROOMS.contains(name) && !ROOMS_OF_AREAS.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> packages() {
    return StreamSupport.stream(house.spliterator(), false)
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(ROOT + "."))
        .map(name -> name.substring(ROOT.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
