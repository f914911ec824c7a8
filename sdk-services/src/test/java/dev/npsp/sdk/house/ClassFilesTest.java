package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a host's compiler reads. An annotation of the generator's whose values it cannot read is a
 * warning in every class of the host that uses ours, and an error with {@code -Werror}. A bare mark
 * is none: {@code @Value.Immutable} may stay.
 */
class ClassFilesTest {

  @Test
  void classFiles_nameNoValueOfAnAnnotationThatHostsLack() {
    Stream<JavaClass> house =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.npsp.sdk")
                .stream()
                .filter(type -> !type.isEquivalentTo(PublicType.class)); // itself in no class file

    assertThat(house.flatMap(ClassFilesTest::annotations))
        .hasSizeGreaterThan(500)
        .filteredOn(annotation -> annotation.getRawType().getPackageName().startsWith("org.immu"))
        .filteredOn(ClassFilesTest::hasValues)
        .isEmpty();
  }

  /** Those in the class file, without defaults. */
  private static boolean hasValues(JavaAnnotation<?> annotation) {
    return annotation.getProperties().keySet().stream()
        .anyMatch(annotation::hasExplicitlyDeclaredProperty);
  }

  private static Stream<JavaAnnotation<?>> annotations(JavaClass type) {
    return Stream.concat(
        type.getAnnotations().stream(),
        type.getMembers().stream().map(JavaMember::getAnnotations).flatMap(each -> each.stream()));
  }
}
