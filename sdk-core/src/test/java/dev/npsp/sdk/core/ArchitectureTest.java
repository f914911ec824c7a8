package dev.npsp.sdk.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.http.TransportBuilder;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.jdk.JdkTransport;
import dev.npsp.sdk.core.internal.json.Json;
import jakarta.validation.Validation;
import java.net.http.HttpClient;
import org.hibernate.validator.HibernateValidator;

/** Who may know whom inside the core. */
@AnalyzeClasses(packages = "dev.npsp.sdk.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String CORE = "dev.npsp.sdk.core";

  @ArchTest
  static final ArchRule directions =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(CORE + "..")
          .withOptionalLayers(true)
          .layer("words")
          .definedBy(CORE, CORE + ".error", CORE + ".auth", CORE + ".observe")
          .layer("http")
          .definedBy(CORE + ".http")
          .layer("callback")
          .definedBy(CORE + ".callback")
          .layer("exec")
          .definedBy(CORE + ".internal.exec")
          .layer("check")
          .definedBy(CORE + ".internal.check")
          .layer("jdk")
          .definedBy(CORE + ".internal.jdk")
          .layer("json")
          .definedBy(CORE + ".internal.json")
          .layer("text")
          .definedBy(CORE + ".internal.text")
          .layer("reference")
          .definedBy(CORE + ".internal.reference")
          .whereLayer("reference")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("exec")
          .mayOnlyBeAccessedByLayers("reference")
          .whereLayer("callback")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("reference")
          .mayOnlyAccessLayers("words", "http", "exec", "json", "text")
          .whereLayer("exec")
          .mayOnlyAccessLayers("words", "http", "check", "json", "text")
          .whereLayer("http")
          .mayOnlyAccessLayers("words", "jdk", "text")
          .whereLayer("jdk")
          .mayOnlyAccessLayers("words", "http", "text")
          .whereLayer("json")
          .mayOnlyAccessLayers("text")
          .whereLayer("text")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule httpKnowsItsOneTransportAtTheDoorOnly =
      noClasses()
          .that()
          .resideInAPackage(CORE + "..")
          .and()
          .doNotBelongToAnyOf(TransportBuilder.class, Transport.class)
          .and()
          .resideOutsideOfPackage(CORE + ".internal.jdk")
          .should()
          .dependOnClassesThat(resideInAPackage(CORE + ".internal.jdk"));

  @ArchTest
  static final ArchRule jacksonsMapperIsNamedOnce =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Json.class)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ObjectMapper.class, JsonMapper.class);

  @ArchTest
  static final ArchRule theJdksClientStaysBehindTheTransport =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Transport.class)
          .and()
          .resideOutsideOfPackage(CORE + ".internal.jdk")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(HttpClient.class);

  @ArchTest
  static final ArchRule theJdksClientIsMadeInOneClass =
      noClasses()
          .that()
          .doNotBelongToAnyOf(JdkTransport.class)
          .should()
          .callMethod(HttpClient.class, "newBuilder")
          .orShould()
          .callMethod(HttpClient.class, "newHttpClient");

  @ArchTest
  static final ArchRule beanValidationIsStartedOnce =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Checker.class)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Validation.class, HibernateValidator.class);

  @ArchTest
  static final ArchRule wordsDoNotGoRound =
      slices().matching(CORE + ".(error|auth|observe|callback)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingIsSynchronized =
      methods().should().notHaveModifier(JavaModifier.SYNCHRONIZED);

  @ArchTest
  static final ArchRule staticsDoNotChange =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage(CORE + "..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule sleepingIsInOnePlace =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Sleeper.class)
          .should()
          .callMethod(Thread.class, "sleep", long.class);
}
