package dev.npsp.sdk.applications.internal;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** The names of fields of forms and the words of explanations; a field's key is its wire name. */
public final class ApplicationTexts {

  private ApplicationTexts() {}

  /** The texts in Vietnamese, or else in English. */
  public static Messages in(Locale language) {
    return Messages.in(
        language, locale -> ResourceBundle.getBundle(ApplicationTexts.class.getName(), locale));
  }

  /** A text in both languages. */
  public static LocalizedText text(String key, Object... arguments) {
    return new LocalizedText(
        in(Locale.ENGLISH).text(key, arguments), in(LocalizedText.VIETNAMESE).text(key, arguments));
  }

  /** What a field of that wire name is called. */
  public static LocalizedText name(String field) {
    return text(field);
  }
}
