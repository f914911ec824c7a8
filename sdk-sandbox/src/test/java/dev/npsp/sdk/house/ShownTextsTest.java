package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What {@code toString()} shows of every public type, and {@code getMessage()} of every exception:
 * each text is filled with a word that stands nowhere else, and those that come out must be on the
 * list of what may be shown. A field that is new is redacted or put on the list, by somebody who
 * has thought about it.
 */
class ShownTextsTest {

  private static final Path LIST = Path.of("src/test/resources/shown-in-to-string.txt");
  private static final LocalDate DAY = LocalDate.of(1987, 6, 5);

  @Test
  void toString_ofEveryPublicType_showsCodesAndNumbersOnly() throws Exception {
    TreeSet<String> shown = new TreeSet<>();
    List<Class<?>> generated = PublicTypes.generated();
    List<Class<?>> held = PublicTypes.held();
    assertThat(generated).hasSizeGreaterThan(100);
    assertThat(held).hasSizeGreaterThan(150);
    for (Class<?> type : generated) {
      shown.addAll(shownBy(type));
    }
    List<String> notMade = new ArrayList<>();
    for (Class<?> type : held) {
      try {
        shown.addAll(
            Throwable.class.isAssignableFrom(type) ? saidBy(type) : shownByItsOwnWords(type));
      } catch (RuntimeException | AssertionError e) {
        notMade.add(type + ": " + e);
      }
    }
    assertThat(notMade).as("types that this test cannot fill").isEmpty();

    assertThat(shown)
        .as("redact what names a person or is free text about a case; list what may be shown")
        .containsExactlyInAnyOrderElementsOf(allowed());
  }

  private static List<String> allowed() throws IOException {
    return Files.readAllLines(LIST, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String prefix(Class<?> type) {
    return type.getName().replace("dev.npsp.sdk.", "").replace('$', '.') + ".";
  }

  /** {@code banking.DueBill.number} for each text that comes out. */
  private static List<String> shownBy(Class<?> type) throws Exception {
    Class<?> named = type.getSuperclass();
    Object value = Filled.bare(type);
    List<Field> texts = new ArrayList<>();
    for (Field field : Filled.fields(type)) {
      if (fill(value, field)) {
        texts.add(field);
      }
    }
    if (writesItsOwn(named)) {
      return shownByItsOwnWords(type, prefix(named));
    }
    String text = value.toString();
    return texts.stream()
        .filter(
            field ->
                text.contains(
                    field.getType() == LocalDate.class
                        ? DAY.toString()
                        : Filled.word(field.getName())))
        .filter(field -> field.getType() != LocalDate.class || shows(text, field))
        .map(field -> prefix(named) + field.getName())
        .toList();
  }

  private static boolean shows(String text, Field field) {
    return text.contains(field.getName() + "=" + DAY);
  }

  private static boolean writesItsOwn(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals("toString") && !method.isBridge());
  }

  /** Fills what holds text with its word, collections with nothing; gives whether it is text. */
  private static boolean fill(Object value, Field field) throws IllegalAccessException {
    Class<?> type = field.getType();
    String word = Filled.word(field.getName());
    if (type == String.class) {
      field.set(value, word);
    } else if (type == URI.class) {
      field.set(value, URI.create("https://" + word + ".vn/"));
    } else if (type == LocalDate.class) {
      field.set(value, DAY);
    } else if (Map.class.isAssignableFrom(type)) {
      boolean isText = argument(field, 1) == String.class;
      field.set(value, isText ? Map.of("k", word) : Map.of());
      return isText;
    } else if (Collection.class.isAssignableFrom(type)) {
      boolean isText = argument(field, 0) == String.class;
      List<String> elements = isText ? List.of(word) : List.of();
      field.set(value, type == Set.class ? Set.copyOf(elements) : elements);
      return isText;
    } else {
      return false;
    }
    return true;
  }

  private static java.lang.reflect.Type argument(Field field, int index) {
    return ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[index];
  }

  /** Records and what writes its own; what has the words of {@code Object} shows nothing. */
  private static List<String> shownByItsOwnWords(Class<?> type) throws Exception {
    return type.isRecord() || writesItsOwn(type)
        ? shownByItsOwnWords(type, prefix(type))
        : List.of();
  }

  private static List<String> shownByItsOwnWords(Class<?> type, String prefix) throws Exception {
    Filled.One filled = Filled.of(type);
    String text = text(filled.value());
    if (filled.words().stream().anyMatch(text::contains)) {
      return List.of(prefix + "value");
    }
    return Filled.fields(type).stream()
        .map(Field::getName)
        .filter(name -> text.contains(Filled.word(name)))
        .map(name -> prefix + name)
        .toList();
  }

  private static String text(Object value) {
    try {
      return value.toString();
    } catch (RuntimeException e) {
      throw new AssertionError("no text of " + value.getClass(), e);
    }
  }

  /** {@code payments.AlreadyPaid(number)} for each argument that comes out of the message. */
  private static List<String> saidBy(Class<?> type) throws Exception {
    List<String> said = new ArrayList<>();
    for (Constructor<?> constructor : Filled.constructors(type)) {
      Parameter[] parameters = constructor.getParameters();
      @Nullable Object[] values = new Object[parameters.length];
      for (int i = 0; i < values.length; i++) {
        String word = Filled.word(parameters[i].getName());
        values[i] = Filled.make(parameters[i].getParameterizedType(), word, 0);
      }
      Optional<Object> made = Filled.built(constructor, values);
      assertThat(made).as("%s", constructor).isPresent();
      String text = made.get().toString();
      for (Parameter parameter : parameters) {
        if (text.contains(Filled.word(parameter.getName()))) {
          said.add(prefix(type) + "message." + parameter.getName());
        }
      }
    }
    return said;
  }
}
