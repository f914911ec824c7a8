package dev.npsp.sdk.identity.internal.vnconnect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Claims as JSON knows them; anything else, such as a moment or an address, as its text. A map may
 * hold itself, so depth and number are bounded: what goes beyond is refused.
 */
final class PlainClaims {

  private static final int DEEPEST = 100;
  private static final int MOST = 20_000;

  private int values;

  /**
   * The claim in maps, lists, texts, numbers and yes or no.
   *
   * @throws IllegalArgumentException when it is too deep, or larger than all claims may be
   */
  @Nullable Object value(@Nullable Object claim) {
    int before = values;
    try {
      return value(claim, 0);
    } catch (IllegalArgumentException e) {
      values = before; // what is left out takes no room from the others
      throw e;
    }
  }

  private @Nullable Object value(@Nullable Object claim, int depth) {
    if (depth > DEEPEST || ++values > MOST) {
      throw new IllegalArgumentException("a claim that is too deep or too large");
    }
    if (claim == null || claim instanceof Number || claim instanceof Boolean) {
      return claim;
    }
    if (claim instanceof Map<?, ?> members) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      members.forEach((name, member) -> plain.put(String.valueOf(name), value(member, depth + 1)));
      return plain;
    }
    return claim instanceof Collection<?> elements ? list(elements, depth) : claim.toString();
  }

  private List<@Nullable Object> list(Collection<?> elements, int depth) {
    List<@Nullable Object> plain = new ArrayList<>();
    for (Object element : elements) {
      plain.add(value(element, depth + 1));
    }
    return plain;
  }
}
