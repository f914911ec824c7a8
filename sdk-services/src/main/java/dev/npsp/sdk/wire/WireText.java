package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts and lists of an answer, any of which may be missing, null or blank. */
public final class WireText {

  private WireText() {}

  /** The text; empty when missing or blank. */
  public static Optional<String> optional(@Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  /** The text; {@code ""} when missing or blank. */
  public static String orEmpty(@Nullable String text) {
    return optional(text).orElse("");
  }

  /** The code without the quotes and blanks that hands left around it, as in {@code 1'}. */
  public static String code(@Nullable String text) {
    String code = orEmpty(text);
    int start = 0;
    int end = code.length();
    while (start < end && isStray(code.charAt(start))) {
      start++;
    }
    while (end > start && isStray(code.charAt(end - 1))) {
      end--;
    }
    return code.substring(start, end);
  }

  /** The same for a code that is open: empty when nothing is left, or halves of characters. */
  public static Optional<String> optionalCode(@Nullable String text) {
    return Optional.of(code(text)).filter(OpenCode::isWhole);
  }

  /** Whether a flag is set, however peers write it: true, "True", 1, "1". */
  public static boolean isYes(@Nullable String flag) {
    String code = code(flag);
    return code.equals("1") || code.equalsIgnoreCase("true");
  }

  /** The elements that are there, each mapped; none when the list is missing. */
  public static <W, T> List<T> each(
      @Nullable Collection<? extends @Nullable W> elements, Function<W, T> mapping) {
    return elements == null
        ? List.of()
        : elements.stream().filter(Objects::nonNull).map(mapping).toList();
  }

  /**
   * The lines of a bill, none when the list is missing; a line that is none could hide an amount.
   */
  public static <W> List<W> whole(@Nullable List<? extends @Nullable W> lines)
      throws JsonUnreadable {
    List<W> whole = new ArrayList<>();
    for (W line : lines == null ? List.<W>of() : lines) {
      if (line == null) {
        throw new JsonUnreadable(ServiceText.NO_LINE.text());
      }
      whole.add(line);
    }
    return whole;
  }

  /** The members that we do not know, without those that are null. */
  public static Map<String, String> additional(@Nullable Map<String, String> more) {
    if (more == null) {
      return Map.of();
    }
    Map<String, String> kept = new LinkedHashMap<>(more);
    kept.values().removeIf(Objects::isNull);
    return kept;
  }

  private static boolean isStray(char c) {
    return Character.isWhitespace(c) || "'\"`’‘“”".indexOf(c) >= 0;
  }
}
