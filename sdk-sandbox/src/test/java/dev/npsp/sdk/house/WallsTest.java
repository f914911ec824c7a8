package dev.npsp.sdk.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Data flows one way: facade, composites, areas, wires, core, domain. The rules are about kinds of
 * packages, so that a new area or wire is held to them without being named here.
 */
class WallsTest {

  private static final String ROOT = "dev.npsp.sdk";

  /** What stands below the areas. */
  private static final Set<String> FOUNDATIONS = Set.of("domain", "core", "wire");

  /** What stands above the areas and may use several. */
  private static final Set<String> COMPOSITES = Set.of("applications", "inbound", "directions");

  /** Modules above the facade. */
  private static final Set<String> ABOVE = Set.of("jdbc", "sandbox", "testing");

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void house_isFoundWhole() {
    assertThat(slices())
        .containsAll(FOUNDATIONS)
        .contains(
            "dossiers", "payments", "inbound", "reporting", "reconciliation", "jdbc", "sandbox");
    assertThat(wiresOfAreas()).contains("payments.internal.keypay", "dossiers.internal.mapi");
  }

  @Test
  void slices_haveNoCycles() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void facade_isKnownToNothingBelow() {
    Set<String> below = slices();
    below.removeAll(ABOVE);
    noClasses()
        .that()
        .resideInAnyPackage(packages(below))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(house);
  }

  @TestFactory
  Stream<DynamicTest> area_knowsNoOtherAreaAndNoComposite() {
    Set<String> areas = slices();
    areas.removeAll(FOUNDATIONS);
    areas.removeAll(ABOVE);
    return areas.stream()
        .filter(area -> !COMPOSITES.contains(area))
        .map(
            area -> {
              Set<String> others = new TreeSet<>(areas);
              others.remove(area);
              return DynamicTest.dynamicTest(
                  area,
                  () ->
                      noClasses()
                          .that()
                          .resideInAPackage(ROOT + "." + area + "..")
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(packages(others))
                          .check(house));
            });
  }

  @Test
  void foundations_standOnEachOtherInOneOrder() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
        .layer("domain")
        .definedBy(ROOT + ".domain..")
        .layer("core")
        .definedBy(ROOT + ".core..")
        .layer("wire")
        .definedBy(ROOT + ".wire..")
        .whereLayer("domain")
        .mayNotAccessAnyLayer()
        .whereLayer("core")
        .mayOnlyAccessLayers("domain")
        .whereLayer("wire")
        .mayOnlyAccessLayers("domain", "core")
        .check(house);
  }

  /** What two wires of an area share stands in {@code internal} itself, or in {@code wire}. */
  @TestFactory
  Stream<DynamicTest> wire_knowsNoOtherWireOfItsArea() {
    return wiresOfAreas().stream()
        .map(
            wire ->
                DynamicTest.dynamicTest(
                    wire,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + "." + wire)
                            .should()
                            .dependOnClassesThat(standBeside(wire))
                            .check(house)));
  }

  private static DescribedPredicate<JavaClass> standBeside(String wire) {
    String area = ROOT + "." + wire.substring(0, wire.lastIndexOf('.') + 1);
    return DescribedPredicate.describe(
        "stand in another wire of the area",
        type ->
            type.getPackageName().startsWith(area)
                && !type.getPackageName().equals(ROOT + "." + wire));
  }

  /**
   * Nobody reaches the public catalogue by the way: only its own area knows its wires; its forms
   * are words.
   */
  @Test
  void openPortal_isReachedByItsOwnAreaOnly() {
    String[] wires = {
      ROOT + ".procedures.internal.openportal", ROOT + ".procedures.internal.apiv1"
    };
    noClasses()
        .that()
        .resideOutsideOfPackages(wires)
        .and()
        .resideOutsideOfPackage(ROOT + ".procedures.open")
        .should()
        .dependOnClassesThat(resideInAnyPackage(wires).or(simpleNameStartingWith("OpenCatalogue")))
        .check(house);
  }

  @Test
  void services_knowNoSocketAndNoMapper() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".core..", ROOT + ".sandbox..")
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

  /** The sandbox is the other witness: it has hashes of its own. */
  @Test
  void hashesAndComparisonsInConstantTime_areMadeInOneClass() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".sandbox..", ROOT + ".testing..")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".core.internal.digest.Digests")
        .should()
        .callMethod(MessageDigest.class, "getInstance", String.class)
        .orShould()
        .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Mac.class)
        .check(house);
  }

  @Test
  void signedMessages_areReadInOneClass() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".core..")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".wire.InboundJson")
        .should()
        .callMethod(
            ROOT + ".core.internal.json.Json", "unambiguousTree", ByteBuffer.class.getName())
        .check(house);
  }

  @Test
  void wireRecords_staySimple() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..internal..")
        .and()
        .haveSimpleNameEndingWith("Row")
        .should()
        .beRecords()
        .check(house);
  }

  /** The foreign vocabulary of an area and a wire is read on one screen. */
  @Test
  void wireRecords_ofOnePackage_standInOneSheet() {
    Map<String, Set<String>> sheets = new TreeMap<>();
    for (JavaClass type : house) {
      boolean isOfAWire =
          type.getPackageName().matches("dev\\.npsp\\.sdk\\.(\\w+\\.internal|wire)\\.\\w+");
      if (isOfAWire && type.isRecord() && readsOrWritesNames(type)) {
        String file = type.getName().replaceFirst("\\$.*", "");
        sheets.computeIfAbsent(type.getPackageName(), at -> new TreeSet<>()).add(file);
      }
    }
    assertThat(sheets).isNotEmpty();
    assertThat(sheets).allSatisfy((at, files) -> assertThat(files).as(at).hasSize(1));
  }

  private static boolean readsOrWritesNames(JavaClass type) {
    return type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(JsonProperty.class));
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
        .doNotHaveFullyQualifiedName(ROOT + ".domain.internal.csv.CsvFile")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".domain.internal.csv.CsvFile$Broken")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar..")
        .check(house);
  }

  private Set<String> slices() {
    return packages().stream()
        .map(name -> name.split("\\.")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code <area>.internal.<wire>}. */
  private Set<String> wiresOfAreas() {
    return packages().stream()
        .filter(name -> name.matches("\\w+\\.internal\\.\\w+"))
        .filter(name -> !FOUNDATIONS.contains(name.split("\\.")[0]))
        .filter(name -> !ABOVE.contains(name.split("\\.")[0]))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String[] packages(Set<String> slices) {
    return slices.stream().map(slice -> ROOT + "." + slice + "..").toArray(String[]::new);
  }

  private Set<String> packages() {
    return StreamSupport.stream(house.spliterator(), false)
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(ROOT + "."))
        .map(name -> name.substring(ROOT.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
