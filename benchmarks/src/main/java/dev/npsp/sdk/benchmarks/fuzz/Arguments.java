package dev.npsp.sdk.benchmarks.fuzz;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A sound value for each type of parameter; of two that fit, the one that was named later. */
final class Arguments {

  private final List<Object> samples;

  private Arguments(List<Object> samples) {
    this.samples = samples;
  }

  static Arguments of(Object... samples) {
    Consumer<Object> nobody = taken -> {};
    return new Arguments(List.of("1", 5, Map.of(), nobody)).with(samples);
  }

  Arguments with(Object... more) {
    List<Object> all = new ArrayList<>(samples);
    all.addAll(List.of(more));
    return new Arguments(List.copyOf(all));
  }

  /** A value of that type; a list of it has one element. */
  Object of(Type type) {
    if (type instanceof ParameterizedType several) {
      Class<?> raw = (Class<?>) several.getRawType();
      return raw.isAssignableFrom(List.class)
          ? List.of(of(several.getActualTypeArguments()[0]))
          : of(raw);
    }
    Class<?> wanted = type == int.class ? Integer.class : (Class<?>) type;
    for (int i = samples.size() - 1; i >= 0; i--) {
      if (wanted.isInstance(samples.get(i))) {
        return samples.get(i);
      }
    }
    throw new IllegalStateException("Name a sample of " + type.getTypeName() + " for its area.");
  }
}
