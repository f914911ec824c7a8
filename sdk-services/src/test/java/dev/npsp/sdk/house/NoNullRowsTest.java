package dev.npsp.sdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.npsp.sdk.core.internal.json.Json;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No list of any record that we read has null in it, whatever stands there where a row is due: a
 * mapping that walks over rows meets rows. Lists of money lines keep it, to refuse it.
 */
class NoNullRowsTest {

  private static final Json JSON = new Json();
  private static final String ODD =
      "[null,true,7,1.5,\"x\",\"\",[],[null],[[]],[[1]],{},[1,2],{\"a\":null}]";

  /** Of bills and duties: what is no line could hide an amount. */
  private static final List<String> REFUSED =
      List.of(
          "PlatformRequest.lines",
          "DutyRow.fees",
          "DutyRow.lines",
          "DueBillRow.fees",
          "DueBillRow.lines");

  @TestFactory
  Stream<DynamicTest> list_whereARowIsDue_holdsNoNull() {
    return lists()
        .filter(list -> !REFUSED.contains(name(list)))
        .flatMap(
            list ->
                Stream.of(ODD, "null", "true", "\"x\"", "\"\"", "{}", "[[null],[true]]")
                    .map(
                        value ->
                            dynamicTest(name(list) + " of " + value, () -> check(list, value))));
  }

  @Test
  void lists_ofMoneyLines_areTheOnesThatKeepNull() {
    assertThat(lists().filter(NoNullRowsTest::keepsNull).map(NoNullRowsTest::name))
        .containsExactlyInAnyOrderElementsOf(REFUSED);
    assertThat(lists()).as("records are found").hasSizeGreaterThan(30);
  }

  private static void check(RecordComponent list, String value) throws Exception {
    String json = "{\"" + wireName(list) + "\":" + value + "}";
    Object read = JSON.row(JSON.tree(json.getBytes(UTF_8)), list.getDeclaringRecord());

    assertThat(read).isNotNull();
    Method accessor = list.getAccessor();
    accessor.setAccessible(true);
    List<?> rows = (List<?>) accessor.invoke(read);
    assertThat(rows == null ? List.of() : rows).doesNotContainNull();
  }

  private static Stream<RecordComponent> lists() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.npsp.sdk")
            .stream()
            .filter(type -> type.isRecord())
            .map(type -> type.reflect())
            .flatMap(type -> Stream.of(type.getRecordComponents()))
            .filter(component -> component.getType() == List.class)
            .filter(component -> !wireName(component).isEmpty());
  }

  /** Empty where the component is not of the wire. */
  private static String wireName(RecordComponent component) {
    JsonProperty name = parameter(component).getAnnotation(JsonProperty.class);
    return name == null ? "" : name.value();
  }

  private static boolean keepsNull(RecordComponent component) {
    return parameter(component).isAnnotationPresent(JsonSetter.class);
  }

  /** Jackson's annotations are no annotations of components, but reach the constructor. */
  private static Parameter parameter(RecordComponent component) {
    Class<?> type = component.getDeclaringRecord();
    List<String> names = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent each : type.getRecordComponents()) {
      names.add(each.getName());
      types.add(each.getType());
    }
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      return canonical.getParameters()[names.indexOf(component.getName())];
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }
}
