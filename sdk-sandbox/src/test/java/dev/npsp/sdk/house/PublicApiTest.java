package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a host can call is written down, one file a module in {@code docs/api}, builders and the
 * sandbox included, so that nobody changes it unawares. After a change that is meant, {@value
 * #REFRESH} writes the files anew; then look at the difference.
 */
class PublicApiTest {

  private static final String REFRESH =
      "mvn -B -pl sdk-sandbox -am test -Delsewhere.phase=none -Dtest=PublicApiTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dnpsp.api.write=true";

  private static final Path DUMPS = Path.of("..", "docs", "api");
  private static final Pattern KNOWN_PACKAGES =
      Pattern.compile(
          "\\b(java\\.(lang|util|time|net|io)|dev\\.npsp\\.sdk(\\.core|\\.domain)?)\\.(?=[A-Z])");
  private static final Pattern INTERNAL =
      Pattern.compile("dev\\.npsp\\.sdk\\.([a-z.]+\\.)?(internal|wire)\\.|com\\.fasterxml");
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.house.Modules#names")
  void module_offersWhatIsWrittenDown(String module) throws IOException {
    Path dump = DUMPS.resolve(module + ".txt");
    List<String> api = api(Modules.folder(module).resolve("target/classes"));
    if (Boolean.getBoolean("npsp.api.write")) {
      Files.createDirectories(DUMPS);
      Files.write(dump, api);
    }
    assertThat(api)
        .as("the public API is that of %s; if a change is meant: %s", dump, REFRESH)
        .hasSizeGreaterThan(5)
        .isEqualTo(Files.readAllLines(dump));
  }

  /** Neither a package of ours that is not exported nor the JSON library is needed to compile. */
  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.house.Modules#names")
  void module_showsNothingInternal(String module) {
    assertThat(api(Modules.folder(module).resolve("target/classes")))
        .noneMatch(line -> INTERNAL.matcher(line).find());
  }

  private static List<String> api(Path classes) {
    Set<String> exported =
        ModuleFinder.of(classes).findAll().iterator().next().descriptor().exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(Exports::source)
            .collect(Collectors.toSet());
    List<String> lines = new ArrayList<>();
    new ClassFileImporter()
        .importPath(classes).stream()
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
            Arrays.stream(type.getDeclaredMethods()),
            inherited(type))
        .flatMap(members -> members)
        .filter(PublicApiTest::isForHosts)
        .map(member -> "  " + said(member))
        .sorted()
        .forEach(lines::add);
  }

  /** What a host can call and the type does not declare: the steps of a builder, most of all. */
  private static Stream<Method> inherited(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != type)
        .filter(method -> !Modifier.isPublic(method.getDeclaringClass().getModifiers()));
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

  private static String said(Member member) {
    String whole =
        member instanceof Executable executable
            ? executable.toGenericString()
            : ((Field) member).toGenericString();
    return shortened(whole.replace(member.getDeclaringClass().getName() + ".", ""));
  }

  private static String shortened(String text) {
    return KNOWN_PACKAGES.matcher(text).replaceAll("");
  }
}
