package dev.npsp.sdk.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.fasterxml.jackson.core.JsonFactory;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.npsp.sdk.sandbox.internal.json.Wire;

@AnalyzeClasses(
    packages = "dev.npsp.sdk.sandbox",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Two witnesses, not one: the sandbox reads and writes the wire with its own code. */
  @ArchTest
  static final ArchRule sharesNoInternalsWithTheSdk =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.npsp.sdk.(domain|core).internal..",
              "dev.npsp.sdk.wire..",
              "dev.npsp.sdk.jdbc..");

  @ArchTest
  static final ArchRule oneClassNamesTheJsonFactory =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Wire.class.getName())
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(JsonFactory.class);

  @ArchTest
  static final ArchRule checksKnowNoRoom =
      noClasses()
          .that()
          .resideInAnyPackage("..internal.check..", "..internal.json..", "..internal.data..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..internal.mapi..", "..internal.pay..", "..internal.http..", "..internal.store..");
}
