package dev.npsp.sdk.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Data flows one way: area, the area's room of the wire, the stations of a call. */
class WallsTest {

  private static final String ROOT = "dev.npsp.sdk";
  private static final Set<String> WIRES = Set.of("mapi", "paymentplatform", "keypay", "paygov");

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void areas_standForThemselves() {
    assertThat(areas()).contains("dossiers", "procedures", "catalogues", "payments");
  }

  @TestFactory
  Iterable<DynamicTest> area_usesOnlyTheRootItsOwnWireRoomAndTheCore() {
    return areas().stream()
        .map(area -> DynamicTest.dynamicTest(area, () -> ownWaysOnly(area)))
        .toList();
  }

  private void ownWaysOnly(String area) {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "." + area, ROOT + ".internal.*." + area)
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        resideInAnyPackage(
                            ROOT,
                            ROOT + "." + area,
                            ROOT + ".internal",
                            ROOT + ".internal.wire",
                            ROOT + ".internal.*." + area,
                            ROOT + ".internal.mapi",
                            ROOT + ".internal.paymentplatform",
                            ROOT + ".internal.keypay",
                            ROOT + ".internal.paygov",
                            ROOT + ".core.."))))
        .check(house);
  }

  @Test
  void wires_knowNothingOfEachOther() {
    for (String wire : WIRES) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".internal." + wire + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              WIRES.stream()
                  .filter(other -> !other.equals(wire))
                  .map(other -> ROOT + ".internal." + other + "..")
                  .toArray(String[]::new))
          .check(house);
    }
  }

  @Test
  void core_knowsNoPublicService() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".core..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        resideInAPackage(ROOT + ".core.."))))
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

  /** The packages right under the root that hold a client. */
  private Set<String> areas() {
    Set<String> areas = new TreeSet<>();
    for (JavaClass type : house) {
      String name = type.getPackageName();
      if (type.getSimpleName().endsWith("Client")
          && name.matches("dev\\.npsp\\.sdk\\.[a-z]+")
          && !name.equals(ROOT + ".core")) {
        areas.add(name.substring(ROOT.length() + 1));
      }
    }
    return areas;
  }
}
