package dev.npsp.sdk.domain.internal.text;

import dev.npsp.sdk.domain.LocalizedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Texts of one place in English and in Vietnamese. */
public final class TextBundles {

  private final Messages english;
  private final Messages vietnamese;

  private TextBundles(Messages english, Messages vietnamese) {
    this.english = english;
    this.vietnamese = vietnamese;
  }

  /** Texts that the caller's own module opens: no other module sees what lies in its packages. */
  public static TextBundles of(Function<Locale, ResourceBundle> bundle) {
    return new TextBundles(
        Messages.in(Locale.ENGLISH, bundle), Messages.in(LocalizedText.VIETNAMESE, bundle));
  }

  /** The text under that key; an argument that has two languages itself is said in each. */
  public LocalizedText text(String key, Object... arguments) {
    return new LocalizedText(
        english.text(key, in(Locale.ENGLISH, arguments)),
        vietnamese.text(key, in(LocalizedText.VIETNAMESE, arguments)));
  }

  private static Object[] in(Locale language, Object... arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof LocalizedText text ? text.in(language) : argument)
        .toArray();
  }
}
