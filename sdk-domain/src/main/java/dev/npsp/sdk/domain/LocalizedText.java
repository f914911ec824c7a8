package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.text.Messages;
import java.io.Serializable;
import java.util.Locale;

/**
 * A text in the two languages of this library. It never holds personal data or secrets.
 *
 * @param english the English text
 * @param vietnamese the Vietnamese text
 */
public record LocalizedText(String english, String vietnamese) implements Serializable {

  /** The one language beside English, for whoever asks for it. */
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /**
   * A text that is the same in both languages: a number, a name, or words of one language alone.
   */
  public static LocalizedText of(String same) {
    return new LocalizedText(same, same);
  }

  /** The text in that language: Vietnamese where it is asked for, else English. */
  public String in(Locale language) {
    return Messages.isVietnamese(language) ? vietnamese : english;
  }
}
