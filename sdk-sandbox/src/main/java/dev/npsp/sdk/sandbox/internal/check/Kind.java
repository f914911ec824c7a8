package dev.npsp.sdk.sandbox.internal.check;

import org.jspecify.annotations.Nullable;

/**
 * What a text member may hold. Looks at the parser's own buffer, so that no string is made for a
 * field that passes.
 */
@FunctionalInterface
public interface Kind {

  /** The broken rule in Vietnamese, or null when the text is right. */
  @Nullable String wrong(char[] text, int from, int length);

  /** This rule, then another one. */
  default Kind and(Kind other) {
    return (text, from, length) -> {
      String wrong = wrong(text, from, length);
      return wrong != null ? wrong : other.wrong(text, from, length);
    };
  }

  /** This rule, or the empty text that the wire uses for "none". */
  default Kind orEmpty() {
    return (text, from, length) -> length == 0 ? null : wrong(text, from, length);
  }

  default @Nullable String wrong(String text) {
    return wrong(text.toCharArray(), 0, text.length());
  }
}
