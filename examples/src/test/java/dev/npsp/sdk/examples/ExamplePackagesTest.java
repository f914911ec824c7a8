package dev.npsp.sdk.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** A package for each example; what several need is in support. */
class ExamplePackagesTest {

  private static final String ROOT = "dev.npsp.sdk.examples";
  private static final String SUPPORT = ROOT + ".support..";

  private static final JavaClasses EXAMPLES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void examples_whateverTheyShow_knowNoOther() {
    slices()
        .matching(ROOT + ".(*)..")
        .namingSlices("$1")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage(SUPPORT))
        .check(EXAMPLES);
  }

  @Test
  void support_whoeverUsesIt_knowsNoExample() {
    noClasses()
        .that()
        .resideInAPackage(SUPPORT)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(ROOT + "..")
                .and(JavaClass.Predicates.resideOutsideOfPackage(SUPPORT)))
        .check(EXAMPLES);
  }

  @Test
  void packages_withThoseOfSupport_haveNoCycles() {
    slices().matching("(" + ROOT + "..)").should().beFreeOfCycles().check(EXAMPLES);
  }

  /** The entry point names each example by the class of that package's command. */
  @Test
  void commands_ofTheEntryPoint_haveAPackageEachAndItsName() {
    List<String> packages =
        Arrays.stream(Examples.class.getAnnotation(Command.class).subcommands())
            .map(ExamplePackagesTest::packageAndName)
            .toList();
    assertThat(packages).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    assertThat(packages).allMatch(both -> both.matches("(\\w+) \\1"));
    classes()
        .that()
        .haveSimpleNameEndingWith("Example")
        .should()
        .beAnnotatedWith(Command.class)
        .check(EXAMPLES);
  }

  /** Of the package {@code provincesync} and the command {@code province-sync}: one word twice. */
  private static String packageAndName(Class<?> command) {
    String name = command.getAnnotation(Command.class).name().replace("-", "");
    String place = command.getPackageName();
    return place.substring(place.lastIndexOf('.') + 1) + " " + name;
  }
}
