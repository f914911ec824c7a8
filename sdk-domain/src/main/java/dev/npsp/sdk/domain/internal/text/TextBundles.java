package dev.npsp.sdk.domain.internal.text;

import dev.npsp.sdk.domain.LocalizedText;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of one place in English and in Vietnamese. */
public final class TextBundles {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final ResourceBundle english;
  private final ResourceBundle vietnamese;

  private TextBundles(ResourceBundle english, ResourceBundle vietnamese) {
    this.english = english;
    this.vietnamese = vietnamese;
  }

  /** Texts that the caller's own module opens: no other module sees what lies in its packages. */
  public static TextBundles of(Function<Locale, ResourceBundle> opener) {
    return new TextBundles(opener.apply(Locale.ROOT), opener.apply(LocalizedText.VIETNAMESE));
  }

  /** The text under that key; an argument that has two languages itself is said in each. */
  public LocalizedText text(String key, Object... arguments) {
    return new LocalizedText(
        filled(english.getString(key), Locale.ENGLISH, arguments),
        filled(vietnamese.getString(key), LocalizedText.VIETNAMESE, arguments));
  }

  private static String filled(String text, Locale language, Object... arguments) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(said(found.group(1), language, arguments)));
  }

  private static String said(String number, Locale language, Object... arguments) {
    Object argument = arguments[Integer.parseInt(number)];
    return argument instanceof LocalizedText text ? text.in(language) : String.valueOf(argument);
  }
}
