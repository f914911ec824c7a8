package dev.npsp.sdk.internal.vnconnect.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Claims as JSON can hold them. A host's token library hands over maps that need not be JSON: a
 * claim that is none (half a character, a number without end, a map that holds itself) is left out.
 */
final class PlainClaims {

  /** Deeper than any claim of a sign-in. */
  private static final int DEEPEST = 32;

  /** More values than any claim has; maps that hold each other would never end. */
  private static final int MOST_VALUES = 10_000;

  /** Longer numbers are none to JSON either. */
  private static final int LONGEST_NUMBER = 300;

  private int values;

  private PlainClaims() {}

  static Map<String, @Nullable Object> of(Map<?, ? extends @Nullable Object> claims) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    claims.forEach((name, claim) -> put(plain, name, claim));
    return plain;
  }

  private static void put(
      Map<String, @Nullable Object> plain, @Nullable Object name, @Nullable Object claim) {
    try {
      plain.put(text(String.valueOf(name)), new PlainClaims().value(claim, 0));
    } catch (NotJson e) {
      plain.remove(String.valueOf(name));
    }
  }

  private @Nullable Object value(@Nullable Object claim, int depth) throws NotJson {
    values++;
    if (depth > DEEPEST || values > MOST_VALUES) {
      throw new NotJson();
    }
    if (claim == null || claim instanceof Boolean) {
      return claim;
    }
    if (claim instanceof Number number) {
      return number(number);
    }
    if (claim instanceof Map<?, ?> members) {
      return members(members, depth);
    }
    return claim instanceof Collection<?> elements
        ? elements(elements, depth)
        : text(String.valueOf(claim));
  }

  private Map<String, @Nullable Object> members(Map<?, ?> members, int depth) throws NotJson {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      plain.put(text(String.valueOf(member.getKey())), value(member.getValue(), depth + 1));
    }
    return plain;
  }

  private List<@Nullable Object> elements(Collection<?> elements, int depth) throws NotJson {
    List<@Nullable Object> plain = new ArrayList<>();
    for (Object element : elements) {
      plain.add(value(element, depth + 1));
    }
    return plain;
  }

  private static Number number(Number number) throws NotJson {
    if (number.toString().length() > LONGEST_NUMBER) {
      throw new NotJson();
    }
    return number;
  }

  private static String text(String text) throws NotJson {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new NotJson();
    }
    return text;
  }

  /** Says that a claim is no JSON. */
  private static final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
