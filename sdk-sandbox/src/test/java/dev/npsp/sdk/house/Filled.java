package dev.npsp.sdk.house;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.domain.LocalizedText;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of any type, in which every text is one word that is looked for afterwards. */
final class Filled {

  private static final int DEEPEST = 4;

  /** Forms of identifiers, for types that take no other text; the word to look for is the form. */
  private static final List<String> FORMS =
      List.of(
          "079203001234", // a personal number
          "0123456789", // tax code, telephone, social insurance
          "0912345678",
          "012345678",
          "000.00.00.H56-261122-00017",
          "H56.14",
          "1.003560",
          "1.003560.01",
          "dvc12345678901234567",
          "29A-123.45",
          "DN4797912345678",
          "PE01000123456",
          "PA1234567890123",
          "SV4010123456789",
          "47",
          "1",
          "00");

  private Filled() {}

  /** What holds the word and the word that it holds, which for identifiers is one of theirs. */
  record One(Object value, List<String> words) {}

  static boolean isText(Class<?> type) {
    return type == String.class || type == URI.class || type == Path.class || type == byte[].class;
  }

  /** A record by its own constructor, the others field by field, whatever their rules. */
  static One of(Class<?> type) throws ReflectiveOperationException {
    if (type.isRecord() && holdsNoText(type)) {
      return new One("", List.of());
    }
    if (!type.isRecord()) {
      Object value = bare(type);
      for (Field field : fields(type)) {
        put(value, field, make(field.getGenericType(), word(field.getName()), 0));
      }
      return new One(value, List.of());
    }
    List<String> words = new ArrayList<>();
    words.add("");
    words.addAll(FORMS);
    for (String form : words) {
      Optional<Object> made = record(type, form, 0);
      if (made.isPresent()) {
        return new One(made.get(), form.isEmpty() ? List.of() : List.of(form));
      }
    }
    throw new IllegalStateException(type + " takes none of the forms: add one to FORMS");
  }

  /** Only numbers, moments and constants. */
  private static boolean holdsNoText(Class<?> record) {
    return Stream.of(record.getRecordComponents())
        .map(RecordComponent::getType)
        .allMatch(
            type -> type.isPrimitive() || type.isEnum() || type.getName().startsWith("java.time."));
  }

  static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> at = type; at != null && at.getName().startsWith("dev."); at = superOf(at)) {
      Stream.of(at.getDeclaredFields())
          .filter(field -> !Modifier.isStatic(field.getModifiers()))
          .forEach(fields::add);
    }
    fields.forEach(field -> field.setAccessible(true));
    return fields;
  }

  private static @Nullable Class<?> superOf(Class<?> type) {
    return type.getSuperclass();
  }

  /** What is of no type that was thought of stays empty. */
  private static void put(Object value, Field field, @Nullable Object made)
      throws IllegalAccessException {
    if (field.getType().isPrimitive() || field.getType().isInstance(made)) {
      field.set(value, made);
    }
  }

  static String word(String name) {
    return "zq" + name.toLowerCase(Locale.ROOT) + "qz";
  }

  /** A record whose texts are the form, or each the word of its component. */
  private static Optional<Object> record(Class<?> type, String form, int depth)
      throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values = new Object[parts.length];
    Class<?>[] types = new Class<?>[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      String word = form.isEmpty() ? word(parts[i].getName()) : form;
      values[i] = make(parts[i].getGenericType(), word, depth + 1);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return built(constructor, values);
  }

  /** Empty when the type's own rules refuse the values. */
  static Optional<Object> built(Constructor<?> constructor, @Nullable Object[] values)
      throws ReflectiveOperationException {
    try {
      return Optional.of(constructor.newInstance(values));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException
          || e.getCause() instanceof NullPointerException
          || e.getCause() instanceof ArithmeticException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** A value of that type which holds the word wherever it holds text; null where it cannot. */
  static @Nullable Object make(Type wanted, String word, int depth)
      throws ReflectiveOperationException {
    Class<?> type = raw(wanted);
    if (depth > DEEPEST) {
      return type.isPrimitive() ? number(type) : null;
    }
    if (Optional.class == type) {
      return Optional.ofNullable(make(argument(wanted, 0), word, depth + 1));
    } else if (Map.class.isAssignableFrom(type)) {
      Object key = make(argument(wanted, 0), word, depth + 1);
      Object value = make(argument(wanted, 1), word, depth + 1);
      Map<Object, Object> map = key == null || value == null ? Map.of() : Map.of(key, value);
      return type == Map.class ? map : new java.util.TreeMap<>(map);
    } else if (Collection.class.isAssignableFrom(type)) {
      Object element = make(argument(wanted, 0), word, depth + 1);
      List<Object> elements = element == null ? List.of() : List.of(element);
      return type == Set.class ? Set.copyOf(elements) : elements;
    }
    return plain(type, word, depth);
  }

  private static @Nullable Object plain(Class<?> type, String word, int depth)
      throws ReflectiveOperationException {
    if (type == String.class || type == Object.class || type == CharSequence.class) {
      return word;
    } else if (type == URI.class) {
      return URI.create("https://" + word + ".vn/" + word);
    } else if (type == Path.class) {
      return Path.of(word);
    } else if (type == Locale.class) {
      return Locale.ENGLISH;
    } else if (type == byte[].class) {
      return word.getBytes(StandardCharsets.UTF_8);
    } else if (type.isPrimitive()) {
      return number(type);
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (Throwable.class.isAssignableFrom(type)) {
      return throwable(type, word);
    } else if (type.getName().startsWith("java.")) {
      return ofJava(type);
    } else if (type.isRecord()) {
      return ofOurs(type, word, depth);
    }
    return type.isInterface() ? null : fieldByField(type, word, depth);
  }

  private static @Nullable Object ofOurs(Class<?> type, String word, int depth)
      throws ReflectiveOperationException {
    for (String form : Stream.concat(Stream.of(word), FORMS.stream()).toList()) {
      Optional<Object> made = record(type, form, depth);
      if (made.isPresent()) {
        return made.get();
      }
    }
    return null;
  }

  private static @Nullable Object fieldByField(Class<?> type, String word, int depth)
      throws ReflectiveOperationException {
    Class<?> real = Modifier.isAbstract(type.getModifiers()) ? generated(type) : type;
    if (real == null || !type.getName().startsWith("dev.npsp.sdk.")) {
      return null;
    }
    Object value = bare(real);
    for (Field field : fields(real)) {
      put(value, field, make(field.getGenericType(), word, depth + 1));
    }
    return value;
  }

  private static @Nullable Class<?> generated(Class<?> type) {
    return PublicTypes.generated().stream().filter(type::isAssignableFrom).findFirst().orElse(null);
  }

  private static Object throwable(Class<?> type, String word) throws ReflectiveOperationException {
    List<Class<?>> stand =
        List.of(
            IllegalStateException.class, java.io.IOException.class, java.sql.SQLException.class);
    for (Class<?> one : stand) {
      if (type.isAssignableFrom(one)) {
        return one.getConstructor(String.class).newInstance(word);
      }
    }
    NotSent ours =
        new NotSent(new Origin(word, word), LocalizedText.of(word), LocalizedText.of(word), null);
    return type.isInstance(ours) ? ours : Objects.requireNonNull(fieldByField(type, word, 1));
  }

  private static @Nullable Object ofJava(Class<?> type) {
    return Stream.<Object>of(
            Instant.EPOCH,
            LocalDate.EPOCH,
            LocalTime.NOON,
            YearMonth.of(2026, 11),
            BigDecimal.ONE,
            java.time.Duration.ofSeconds(1),
            java.time.Clock.systemUTC(),
            java.util.Locale.ENGLISH,
            Integer.valueOf(1),
            Long.valueOf(1),
            Boolean.TRUE,
            java.util.OptionalInt.of(1),
            java.util.OptionalLong.of(1))
        .filter(type::isInstance)
        .findFirst()
        .orElse(null);
  }

  private static Object number(Class<?> type) {
    Object one = java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    return type == int.class ? (Object) 1 : type == long.class ? (Object) 1L : one;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType generic) {
      return raw(generic.getRawType());
    } else if (type instanceof java.lang.reflect.WildcardType wild) {
      return raw(wild.getUpperBounds()[0]);
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }

  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[index]
        : Object.class;
  }

  /** In how many ways a type is made by its own package: all its constructors. */
  static List<Constructor<?>> constructors(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .filter(one -> !one.isSynthetic())
        .peek(one -> one.setAccessible(true))
        .<Constructor<?>>map(one -> one)
        .toList();
  }

  /**
   * A value without its builder, which asks for more than texts. Named by reflection, since no
   * module of ours reads the one that can do it.
   */
  static Object bare(Class<?> type) throws ReflectiveOperationException {
    Class<?> unsafe = Class.forName("sun.misc.Unsafe");
    Field only = unsafe.getDeclaredField("theUnsafe");
    only.setAccessible(true);
    return unsafe.getMethod("allocateInstance", Class.class).invoke(only.get(null), type);
  }
}
