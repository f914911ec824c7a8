package dev.npsp.sdk.core.internal.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidator;
import org.jspecify.annotations.Nullable;

/** Finds the rule that decides a constraint for a type of values. */
final class Rules {

  /** The validator looks inside these by itself. */
  private static final Set<Class<?>> UNWRAPPED =
      Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  private final ConstraintValidatorFactory factory;

  Rules(ConstraintValidatorFactory factory) {
    this.factory = factory;
  }

  /** Decides this constraint; unsure when more than one plain rule is needed to do so. */
  <A extends Annotation> FastCheck look(ConstraintDescriptor<A> constraint, Class<?> type) {
    Class<? extends ConstraintValidator<A, ?>> nearest =
        isPlain(constraint) ? nearest(constraint, type) : null;
    if (nearest == null
        || UNWRAPPED.contains(type)
        || HibernateConstraintValidator.class.isAssignableFrom(nearest)) {
      return FastCheck.UNSURE;
    }
    @SuppressWarnings("unchecked") // chosen for this type of values
    ConstraintValidator<A, Object> rule =
        (ConstraintValidator<A, Object>) factory.getInstance(nearest);
    rule.initialize(constraint.getAnnotation());
    return value -> isFine(rule, value);
  }

  private static boolean isPlain(ConstraintDescriptor<?> constraint) {
    return constraint.getComposingConstraints().isEmpty()
        && constraint.getGroups().contains(Default.class)
        && constraint.getValueUnwrapping() == ValidateUnwrappedValue.DEFAULT;
  }

  /** The rule for the nearest type of values; null when there is none, or no nearest one. */
  private static <A extends Annotation>
      @Nullable Class<? extends ConstraintValidator<A, ?>> nearest(
          ConstraintDescriptor<A> constraint, Class<?> type) {
    Class<?> values = MethodType.methodType(type).wrap().returnType();
    Class<? extends ConstraintValidator<A, ?>> nearest = null;
    Class<?> nearestTakes = Object.class;
    for (Class<? extends ConstraintValidator<A, ?>> rule :
        constraint.getConstraintValidatorClasses()) {
      Class<?> takes = taken(rule);
      if (!takes.isAssignableFrom(values)) {
        continue;
      }
      boolean alike = takes == nearestTakes || !areRelated(takes, nearestTakes);
      if (nearest != null && alike) {
        return null;
      }
      if (nearest == null || nearestTakes.isAssignableFrom(takes)) {
        nearest = rule;
        nearestTakes = takes;
      }
    }
    return nearest;
  }

  private static boolean areRelated(Class<?> one, Class<?> other) {
    return one.isAssignableFrom(other) || other.isAssignableFrom(one);
  }

  /**
   * What values a rule takes, as its method says: any when the type is a variable; none when there
   * is more than one such method.
   */
  private static Class<?> taken(Class<?> rule) {
    Class<?> taken = void.class;
    for (Method method : rule.getMethods()) {
      if (method.getName().equals("isValid") && !method.isBridge()) {
        taken = taken == void.class ? method.getParameterTypes()[0] : void.class;
      }
    }
    return taken;
  }

  /** What a rule cannot decide without a context, it decides when the validator asks it. */
  private static boolean isFine(ConstraintValidator<?, Object> rule, @Nullable Object value) {
    try {
      return rule.isValid(value, UnsupportedContext.INSTANCE);
    } catch (UnsupportedContext.Asked e) {
      return false;
    }
  }
}
