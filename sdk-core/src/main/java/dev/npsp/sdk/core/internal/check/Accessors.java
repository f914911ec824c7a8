package dev.npsp.sdk.core.internal.check;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Reads properties through what their public types declare. */
final class Accessors {

  /** How accessors are asked, whatever they give. */
  static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

  private Accessors() {}

  /** The accessor of that name, as a type shows it to everybody; null when none does. */
  static @Nullable MethodHandle find(Class<?> type, String property) {
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      MethodHandle found = Modifier.isPublic(one.getModifiers()) ? declared(one, property) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable MethodHandle declared(Class<?> type, String property) {
    try {
      Method accessor = type.getDeclaredMethod(property);
      return MethodHandles.publicLookup().unreflect(accessor);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return null; // this type does not show it, one above it may
    }
  }

  /** What the accessor of this bean gives; the accessor is of type {@link #ANY}. */
  static @Nullable Object ask(MethodHandle accessor, @Nullable Object bean) {
    try {
      return accessor.invokeExact(bean);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("An accessor declares no checked exception.", e);
    }
  }
}
