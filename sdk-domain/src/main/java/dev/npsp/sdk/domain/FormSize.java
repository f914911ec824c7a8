package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.FormTooLarge;
import java.util.Collection;
import java.util.List;

/**
 * What a value takes of the bounds.
 *
 * @param levels that stand in each other
 * @param values of all levels
 * @param characters of all texts and names
 */
record FormSize(int levels, long values, long characters) {

  static FormSize around(Collection<FormValue> parts, Collection<String> names) {
    FormSize size = new FormSize(1, 1, names.stream().mapToLong(String::length).sum());
    for (FormValue part : parts) {
      size = size.with(of(part));
    }
    return size.bounded();
  }

  private static FormSize of(FormValue value) {
    if (value instanceof FormData group) {
      return group.size();
    }
    if (value instanceof FormValue.Items items) {
      return around(items.values(), List.of());
    }
    long characters = value instanceof FormValue.Text text ? text.text().length() : 0;
    return new FormSize(0, 1, characters);
  }

  private FormSize with(FormSize part) {
    return new FormSize(
        Math.max(levels, part.levels + 1), values + part.values, characters + part.characters);
  }

  private FormSize bounded() {
    require(levels <= FormData.DEEPEST, FormData.DEEPEST + " levels");
    require(values <= FormData.MOST_VALUES, FormData.MOST_VALUES + " values");
    require(characters <= FormData.MOST_CHARACTERS, FormData.MOST_CHARACTERS + " characters");
    return this;
  }

  private static void require(boolean holds, String bound) {
    if (!holds) {
      throw new FormTooLarge(bound);
    }
  }
}
