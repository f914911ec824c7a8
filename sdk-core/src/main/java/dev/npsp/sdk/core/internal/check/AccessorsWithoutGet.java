package dev.npsp.sdk.core.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Every accessor of our types is a property: {@code name()}, not {@code getName()}. */
public final class AccessorsWithoutGet implements GetterPropertySelectionStrategy {

  private static final Set<String> OBJECT_METHODS =
      Set.of("hashCode", "toString", "clone", "getClass");

  @Override
  public Optional<String> getProperty(ConstrainableExecutable executable) {
    boolean isAccessor =
        executable.getParameterTypes().length == 0
            && executable.getReturnType() != void.class
            && !OBJECT_METHODS.contains(executable.getName());
    return isAccessor ? Optional.of(executable.getName()) : Optional.empty();
  }

  @Override
  public List<String> getGetterMethodNameCandidates(String propertyName) {
    return List.of(propertyName);
  }
}
