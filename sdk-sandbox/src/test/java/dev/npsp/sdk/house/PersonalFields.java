package dev.npsp.sdk.house;

import dev.npsp.sdk.domain.PersonalData;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of all public types, and which of them are marked as personal data. */
final class PersonalFields {

  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("toString", "hashCode", "toBuilder", "build", "clone", "getClass", "ordinal", "name");

  private PersonalFields() {}

  /** What a type gives of itself without being asked for more: its accessors. */
  static List<Method> of(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
        .filter(method -> !ofEveryObject(type, method))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static boolean ofEveryObject(Class<?> type, Method method) {
    String name = method.getName();
    return OF_EVERY_OBJECT.contains(name) && (!name.equals("name") || type.isEnum());
  }

  /** The mark of an accessor, its own or that of the accessor which it implements. */
  static Optional<PersonalData> mark(Method accessor) {
    return mark((AnnotatedElement) accessor)
        .or(() -> mark(accessor.getDeclaringClass(), accessor.getName()));
  }

  private static Optional<PersonalData> mark(Class<?> type, String name) {
    return above(type)
        .flatMap(
            each ->
                Arrays.stream(each.getDeclaredMethods())
                    .filter(one -> one.getName().equals(name) && one.getParameterCount() == 0))
        .flatMap(one -> mark((AnnotatedElement) one).stream())
        .findFirst();
  }

  private static Stream<Class<?>> above(Class<?> type) {
    Stream<Class<?>> direct =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    return direct.flatMap(one -> Stream.concat(Stream.of(one), above(one)));
  }

  /** The mark of a type or an accessor itself. */
  static Optional<PersonalData> mark(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(PersonalData.class));
  }

  /** The mark of the type that an accessor gives, be it inside an optional, a list or a map. */
  static Optional<PersonalData> markOfValue(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Stream.of(generic.getActualTypeArguments())
          .flatMap(argument -> markOfValue(argument).stream())
          .findFirst();
    } else if (type instanceof WildcardType wild) {
      return markOfValue(wild.getUpperBounds()[0]);
    } else if (type instanceof GenericArrayType array) {
      return markOfValue(array.getGenericComponentType());
    }
    return type instanceof Class<?> plain ? mark(plain) : Optional.empty();
  }

  /** {@code dossiers.Dossier} as the lists of this package name it. */
  static String name(Class<?> type) {
    return type.getName().replace("dev.npsp.sdk.", "").replace('$', '.');
  }

  /** {@code dossiers.Dossier.note}. */
  static String name(Method accessor) {
    return name(accessor.getDeclaringClass()) + "." + accessor.getName();
  }
}
