package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.npsp.sdk.Portal;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the text of a guide names of our types is there: {@code PaymentTracker.builder(..)} and the
 * calls that follow on it, {@code portal.dossiers().find(code)}, {@code BillKind.DOSSIER}. Blocks
 * of code are compiled by {@link SnippetsTest}; names that begin with no type of ours are not
 * looked at.
 */
class NamesInGuidesTest {

  private static final Pattern ARGUMENTS = Pattern.compile("\\(([^()]+)\\)");
  private static final Pattern CALLS =
      Pattern.compile("\\b(portal|[A-Z]\\w*)((?:\\.\\w+(?:\\(\\))?)+)");

  private static Map<String, Set<Class<?>>> types = Map.of();

  @BeforeAll
  static void read() {
    types =
        PublicTypes.exported().stream()
            .collect(Collectors.groupingBy(Class::getSimpleName, Collectors.toSet()));
  }

  @TestFactory
  Stream<DynamicTest> name_isOfOurTypes() throws IOException {
    return Guide.all().stream()
        .map(guide -> dynamicTest(guide.file(), () -> assertThat(unknown(guide)).isEmpty()));
  }

  @Test
  void unknown_whenAMemberIsGone_namesIt() {
    assertThat(unknown("PaymentTracker.over(portal.payments(), store)")).isEmpty();
    assertThat(unknown("PaymentTracker.ower(portal.payments(), store)")).containsExactly("ower");
    assertThat(unknown("PaymentTracker.over(portal.paymants(), store)"))
        .containsExactly("paymants");
    assertThat(unknown("portal.dossiers().fynd(code)")).containsExactly("fynd");
    assertThat(unknown("BillKind.DOSIER")).containsExactly("DOSIER");
    assertThat(unknown("Duration.ofSomething(5)")).isEmpty();
  }

  private static List<String> unknown(Guide guide) {
    return guide.sections().stream()
        .flatMap(section -> section.names().stream())
        .flatMap(name -> unknown(name).stream())
        .toList();
  }

  private static List<String> unknown(String name) {
    List<String> unknown = new ArrayList<>();
    for (String part : parts(name)) {
      Matcher calls = CALLS.matcher(part);
      while (calls.find()) {
        Set<Class<?>> start =
            calls.group(1).equals("portal")
                ? Set.of(Portal.class)
                : types.getOrDefault(calls.group(1), Set.of());
        follow(start, calls.group(2).substring(1).split("\\."), unknown);
      }
    }
    return unknown;
  }

  /** The name with empty parentheses, and what stood in them. */
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    Deque<String> left = new ArrayDeque<>(List.of(name));
    while (!left.isEmpty()) {
      String part = left.pop();
      Matcher arguments = ARGUMENTS.matcher(part);
      if (arguments.find()) {
        left.push(arguments.group(1));
        left.push(arguments.replaceFirst("()"));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  /** As far as the types are ours. */
  private static void follow(Set<Class<?>> start, String[] members, List<String> unknown) {
    Set<Class<?>> at = start;
    for (String member : members) {
      String name = member.replace("()", "");
      Set<Class<?>> next = at.stream().flatMap(type -> of(type, name)).collect(Collectors.toSet());
      if (!at.isEmpty() && next.isEmpty()) {
        unknown.add(name);
      }
      at = ours(next);
    }
  }

  private static Set<Class<?>> ours(Set<Class<?>> types) {
    return types.stream()
        .filter(type -> type.getName().startsWith("dev.npsp."))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<Class<?>> of(Class<?> type, String name) {
    return Stream.of(
            Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .<Class<?>>map(Method::getReturnType),
            Arrays.stream(type.getFields())
                .filter(field -> field.getName().equals(name))
                .<Class<?>>map(Field::getType),
            Arrays.stream(type.getClasses()).filter(nested -> nested.getSimpleName().equals(name)))
        .flatMap(found -> found);
  }
}
