package dev.npsp.sdk.core.internal.check;

import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.GroupSequence;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes looks from the validator's description of a type. */
final class FastCheckCompiler {

  private final Validator validator;
  private final Rules rules;
  private final Function<Class<?>, FastCheck> otherBeans;

  /**
   * @param otherBeans gives the look for a bean that another one holds
   */
  FastCheckCompiler(
      Validator validator,
      ConstraintValidatorFactory rules,
      Function<Class<?>, FastCheck> otherBeans) {
    this.validator = validator;
    this.rules = new Rules(rules);
    this.otherBeans = otherBeans;
  }

  /** How to look at a bean of this type. */
  FastCheck bean(Class<?> type) {
    BeanDescriptor description = validator.getConstraintsForClass(type);
    if (hasOwnSequence(type)) {
      return FastCheck.UNSURE;
    }
    List<FastCheck> looks = new ArrayList<>(rules(description, type));
    for (PropertyDescriptor property : description.getConstrainedProperties()) {
      looks.add(property(type, property));
    }
    return all(looks);
  }

  /** A type may redefine what its default constraints are. */
  private static boolean hasOwnSequence(Class<?> type) {
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      if (one.isAnnotationPresent(GroupSequence.class)) {
        return true;
      }
    }
    return false;
  }

  private FastCheck property(Class<?> type, PropertyDescriptor property) {
    MethodHandle accessor = Accessors.find(type, property.getPropertyName());
    if (accessor == null) {
      return FastCheck.UNSURE;
    }
    FastCheck value = value(property, property, property, accessor.type().returnType());
    MethodHandle asking = accessor.asType(Accessors.ANY);
    return value == FastCheck.UNSURE
        ? FastCheck.UNSURE
        : bean -> value.isFine(Accessors.ask(asking, bean));
  }

  /** The three descriptors are one: a property or an element of a container. */
  private FastCheck value(
      ElementDescriptor element,
      CascadableDescriptor cascade,
      ContainerDescriptor container,
      Class<?> type) {
    List<FastCheck> looks = new ArrayList<>(rules(element, type));
    if (!cascade.getGroupConversions().isEmpty()) {
      looks.add(FastCheck.UNSURE);
    } else if (cascade.isCascaded()) {
      looks.add(new CascadedCheck(otherBeans));
    }
    for (ContainerElementTypeDescriptor inside : container.getConstrainedContainerElementTypes()) {
      looks.add(elements(inside));
    }
    return all(looks);
  }

  private FastCheck elements(ContainerElementTypeDescriptor inside) {
    FastCheck each = value(inside, inside, inside, inside.getElementClass());
    Class<?> container = inside.getContainerClass();
    if (each == FastCheck.UNSURE || inside.getTypeArgumentIndex() != 0) {
      return FastCheck.UNSURE;
    }
    if (container == Optional.class) {
      return optional -> optional == null || isFineInside((Optional<?>) optional, each);
    }
    return container == List.class || container == Set.class
        ? elements -> elements == null || areFine((Iterable<?>) elements, each)
        : FastCheck.UNSURE;
  }

  private static boolean isFineInside(Optional<?> optional, FastCheck each) {
    return optional.isEmpty() || each.isFine(optional.get());
  }

  private static boolean areFine(Iterable<?> elements, FastCheck each) {
    for (Object element : elements) {
      if (!each.isFine(element)) {
        return false;
      }
    }
    return true;
  }

  private List<FastCheck> rules(ElementDescriptor element, Class<?> type) {
    List<FastCheck> looks = new ArrayList<>();
    for (ConstraintDescriptor<? extends Annotation> constraint :
        element.getConstraintDescriptors()) {
      looks.add(rules.look(constraint, type));
    }
    return looks;
  }

  private static FastCheck all(List<FastCheck> looks) {
    if (looks.contains(FastCheck.UNSURE)) {
      return FastCheck.UNSURE;
    }
    FastCheck[] each = looks.toArray(new FastCheck[0]);
    return value -> {
      for (FastCheck look : each) {
        if (!look.isFine(value)) {
          return false;
        }
      }
      return true;
    };
  }
}
