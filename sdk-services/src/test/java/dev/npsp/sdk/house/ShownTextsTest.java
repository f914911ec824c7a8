package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@code toString()} shows of every value type: each text is filled with a word that stands
 * nowhere else, and those that come out must be on the list of what may be shown. A field that is
 * new is redacted or put on the list, by somebody who has thought about it.
 */
class ShownTextsTest {

  private static final Path LIST = Path.of("src/test/resources/shown-in-to-string.txt");
  private static final String GENERATED = "Immutable";

  @Test
  void toString_ofEveryValueType_showsCodesAndNumbersOnly() throws Exception {
    TreeSet<String> shown = new TreeSet<>();
    for (Class<?> type : generatedTypes()) {
      shown.addAll(shownBy(type));
    }

    assertThat(shown)
        .as("redact what names a person or is free text about a case; list what may be shown")
        .containsExactlyInAnyOrderElementsOf(allowed());
  }

  private static List<String> allowed() throws IOException {
    return Files.readAllLines(LIST, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static List<Class<?>> generatedTypes() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    Path classes =
        Path.of(PortalClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.toList()) {
        String name = classes.relativize(file).toString();
        if (file.getFileName().toString().startsWith(GENERATED)
            && name.endsWith(".class")
            && !name.contains("$")) {
          types.add(Class.forName(name.replace(".class", "").replaceAll("[/\\\\]", ".")));
        }
      }
    }
    assertThat(types).hasSizeGreaterThan(100);
    return types;
  }

  /** {@code banking.DueBill.number} for each text that comes out. */
  private static List<String> shownBy(Class<?> type) throws Exception {
    Class<?> named = type.getSuperclass();
    String prefix = named.getName().replace("dev.npsp.sdk.", "") + ".";
    if (Stream.of(named.getDeclaredMethods()).anyMatch(m -> m.getName().equals("toString"))) {
      return List.of(prefix + "toString"); // written by hand, and looked at by hand
    }
    Object value = bare(type);
    List<Field> texts = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        if (fill(value, field)) {
          texts.add(field);
        }
      }
    }
    String text = value.toString();
    return texts.stream()
        .filter(field -> text.contains(canary(field)))
        .map(field -> prefix + field.getName())
        .toList();
  }

  /** Fills what holds text with its canary, collections with nothing; gives whether it is text. */
  private static boolean fill(Object value, Field field) throws IllegalAccessException {
    Class<?> type = field.getType();
    String canary = canary(field);
    if (type == String.class) {
      field.set(value, canary);
    } else if (type == URI.class) {
      field.set(value, URI.create("https://" + canary + ".vn/"));
    } else if (Map.class.isAssignableFrom(type)) {
      boolean isText = argument(field, 1) == String.class;
      field.set(value, isText ? Map.of("k", canary) : Map.of());
      return isText;
    } else if (Collection.class.isAssignableFrom(type)) {
      boolean isText = argument(field, 0) == String.class;
      List<String> elements = isText ? List.of(canary) : List.of();
      field.set(value, type == Set.class ? Set.copyOf(elements) : elements);
      return isText;
    } else {
      return false;
    }
    return true;
  }

  private static Type argument(Field field, int index) {
    return ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[index];
  }

  private static String canary(Field field) {
    return "zq" + field.getName().toLowerCase(Locale.ROOT) + "qz";
  }

  /**
   * A value without its builder, which asks for more than texts. Named by reflection, since no
   * module of ours reads the one that can do it.
   */
  private static Object bare(Class<?> type) throws ReflectiveOperationException {
    Class<?> unsafe = Class.forName("sun.misc.Unsafe");
    Field only = unsafe.getDeclaredField("theUnsafe");
    only.setAccessible(true);
    return unsafe.getMethod("allocateInstance", Class.class).invoke(only.get(null), type);
  }
}
