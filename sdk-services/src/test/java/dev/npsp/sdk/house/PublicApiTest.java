package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Page;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a host can call is written down, one file a module in {@code docs/api}, so that nobody
 * changes it unawares. After a change that is meant, {@value #REFRESH} writes the files anew; then
 * look at the difference.
 *
 * <p>Builders are the accessors once more and are left to them.
 */
class PublicApiTest {

  private static final String REFRESH =
      "mvn -B -pl sdk-core,sdk-services test -Delsewhere.phase=none -Dtest=PublicApiTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dnpsp.api.write=true";

  private static final Path DUMPS = Path.of("..", "docs", "api");
  private static final Pattern KNOWN_PACKAGES =
      Pattern.compile("\\b(java\\.(lang|util|time|net|io)|dev\\.npsp\\.sdk(\\.core)?)\\.(?=[A-Z])");
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  @Test
  void core_offersWhatIsWrittenDown() throws IOException {
    requireAsWritten(Page.class.getModule(), "core.txt");
  }

  @Test
  void services_offerWhatIsWrittenDown() throws IOException {
    requireAsWritten(PortalClient.class.getModule(), "services.txt");
  }

  private static void requireAsWritten(Module module, String file) throws IOException {
    Path dump = DUMPS.resolve(file);
    List<String> api = api(module);
    if (Boolean.getBoolean("npsp.api.write")) {
      Files.createDirectories(DUMPS);
      Files.write(dump, api);
    }
    assertThat(api)
        .as("the public API is that of %s; if a change is meant: %s", file, REFRESH)
        .hasSizeGreaterThan(100)
        .isEqualTo(Files.readAllLines(dump));
  }

  private static List<String> api(Module module) {
    Set<String> exported =
        module.getDescriptor().exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(Exports::source)
            .collect(Collectors.toSet());
    List<String> lines = new ArrayList<>();
    new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(exported).stream()
            .filter(type -> exported.contains(type.getPackageName()))
            .sorted(Comparator.comparing(JavaClass::getName))
            .map(JavaClass::reflect)
            .filter(PublicApiTest::isReachable)
            .forEach(type -> add(type, lines));
    return lines;
  }

  private static boolean isReachable(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      if (!Modifier.isPublic(each.getModifiers())) {
        return false;
      }
    }
    return !type.isAnonymousClass() && !type.isLocalClass();
  }

  private static void add(Class<?> type, List<String> lines) {
    lines.add(type.toGenericString() + parents(type));
    Stream.of(
            Arrays.stream(type.getDeclaredFields()),
            Arrays.stream(type.getDeclaredConstructors()),
            Arrays.stream(type.getDeclaredMethods()))
        .flatMap(members -> members)
        .filter(PublicApiTest::isForHosts)
        .map(member -> "  " + said((AnnotatedElement) member, type))
        .sorted()
        .forEach(lines::add);
  }

  private static boolean isForHosts(Member member) {
    boolean visible = (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    return visible
        && !member.isSynthetic()
        && !(member instanceof Executable && OF_EVERY_OBJECT.contains(member.getName()));
  }

  private static String parents(Class<?> type) {
    String parents =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass())
                    .filter(parent -> parent != Object.class),
                Arrays.stream(type.getGenericInterfaces()))
            .map(Type::getTypeName)
            .map(PublicApiTest::shortened)
            .collect(Collectors.joining(", "));
    return parents.isEmpty() ? "" : " : " + parents;
  }

  private static String said(AnnotatedElement member, Class<?> type) {
    String whole =
        member instanceof Executable executable
            ? executable.toGenericString()
            : ((Field) member).toGenericString();
    return shortened(whole.replace(type.getName() + ".", ""));
  }

  private static String shortened(String text) {
    return KNOWN_PACKAGES.matcher(text).replaceAll("");
  }
}
