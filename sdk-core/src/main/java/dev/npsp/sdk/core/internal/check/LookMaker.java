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
final class LookMaker {

  private final Validator validator;
  private final Rules rules;
  private final Function<Class<?>, Look> otherBeans;

  /**
   * @param otherBeans gives the look for a bean that another one holds
   */
  LookMaker(
      Validator validator, ConstraintValidatorFactory rules, Function<Class<?>, Look> otherBeans) {
    this.validator = validator;
    this.rules = new Rules(rules);
    this.otherBeans = otherBeans;
  }

  /** How to look at a bean of this type. */
  Look bean(Class<?> type) {
    BeanDescriptor description = validator.getConstraintsForClass(type);
    if (hasOwnSequence(type)) {
      return Look.UNSURE;
    }
    List<Look> looks = new ArrayList<>(rules(description, type));
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

  private Look property(Class<?> type, PropertyDescriptor property) {
    MethodHandle accessor = Accessors.find(type, property.getPropertyName());
    if (accessor == null) {
      return Look.UNSURE;
    }
    Look value = value(property, property, property, accessor.type().returnType());
    MethodHandle asking = accessor.asType(Accessors.ANY);
    return value == Look.UNSURE ? Look.UNSURE : bean -> value.isFine(Accessors.ask(asking, bean));
  }

  /** The three descriptors are one: a property or an element of a container. */
  private Look value(
      ElementDescriptor element,
      CascadableDescriptor cascade,
      ContainerDescriptor container,
      Class<?> type) {
    List<Look> looks = new ArrayList<>(rules(element, type));
    if (!cascade.getGroupConversions().isEmpty()) {
      looks.add(Look.UNSURE);
    } else if (cascade.isCascaded()) {
      looks.add(new HeldBean(otherBeans));
    }
    for (ContainerElementTypeDescriptor inside : container.getConstrainedContainerElementTypes()) {
      looks.add(elements(inside));
    }
    return all(looks);
  }

  private Look elements(ContainerElementTypeDescriptor inside) {
    Look each = value(inside, inside, inside, inside.getElementClass());
    Class<?> container = inside.getContainerClass();
    if (each == Look.UNSURE || inside.getTypeArgumentIndex() != 0) {
      return Look.UNSURE;
    }
    if (container == Optional.class) {
      return optional -> optional == null || isFineInside((Optional<?>) optional, each);
    }
    return container == List.class || container == Set.class
        ? elements -> elements == null || areFine((Iterable<?>) elements, each)
        : Look.UNSURE;
  }

  private static boolean isFineInside(Optional<?> optional, Look each) {
    return optional.isEmpty() || each.isFine(optional.get());
  }

  private static boolean areFine(Iterable<?> elements, Look each) {
    for (Object element : elements) {
      if (!each.isFine(element)) {
        return false;
      }
    }
    return true;
  }

  private List<Look> rules(ElementDescriptor element, Class<?> type) {
    List<Look> looks = new ArrayList<>();
    for (ConstraintDescriptor<? extends Annotation> constraint :
        element.getConstraintDescriptors()) {
      looks.add(rules.look(constraint, type));
    }
    return looks;
  }

  private static Look all(List<Look> looks) {
    if (looks.contains(Look.UNSURE)) {
      return Look.UNSURE;
    }
    Look[] each = looks.toArray(new Look[0]);
    return value -> {
      for (Look look : each) {
        if (!look.isFine(value)) {
          return false;
        }
      }
      return true;
    };
  }
}
