package dev.npsp.sdk.domain.internal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a module for people, in Vietnamese or else in English. They stand in its bundle of
 * properties, English in the file without a language, so that they are the same on every host:
 * neither the host's language nor the locale data of the JDK has a say.
 *
 * <p>{@code {0}}, {@code {1}} and so on in a text stand for the arguments, in any order. A text of
 * an enum's constant has the names of both as its key: {@code DueStep.Kind.RECEIVED}.
 */
public final class Messages {

  /** The one language beside English. */
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final boolean vietnamese;
  private final ResourceBundle texts;

  private Messages(boolean vietnamese, ResourceBundle texts) {
    this.vietnamese = vietnamese;
    this.texts = texts;
  }

  /**
   * The texts in Vietnamese if that is the language, whatever the country, otherwise in English.
   *
   * @param bundle reads the module's own bundle of a locale; only a class of the module may do that
   */
  public static Messages in(Locale language, Function<Locale, ResourceBundle> bundle) {
    boolean vietnamese = isVietnamese(language);
    return new Messages(vietnamese, bundle.apply(vietnamese ? VIETNAMESE : Locale.ROOT));
  }

  /** Whether texts are shown in Vietnamese to who asks for that language. */
  public static boolean isVietnamese(Locale language) {
    return language.getLanguage().equals(VIETNAMESE.getLanguage());
  }

  /** Whether these are the texts in Vietnamese. */
  public boolean isVietnamese() {
    return vietnamese;
  }

  /** The text of that key, with the arguments in it as they print themselves. */
  public String text(String key, Object... arguments) {
    return filled(texts.getString(key), arguments);
  }

  /** The text of a constant. */
  public String text(Enum<?> constant, Object... arguments) {
    return text(key(constant.getDeclaringClass(), constant.name()), arguments);
  }

  /** The text for a number of things: that of {@code key.one} for one, else {@code key.other}. */
  public String count(String key, long count) {
    return text(key + (count == 1 ? ".one" : ".other"), count);
  }

  /** A number of three digits a group: {@code 115,000}, {@code 115.000} in Vietnamese. */
  public String number(long number) {
    String english = String.format(Locale.ROOT, "%,d", number);
    return vietnamese ? english.replace(',', '.') : english;
  }

  /** The name of a code, under the names of its type and itself: {@code Fee.Kind.1}. */
  public Optional<String> name(Class<?> type, String code) {
    return find(key(type, code));
  }

  /** The text of that key as it stands in the bundle, if there is one. */
  public Optional<String> find(String key) {
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  private static String key(Class<?> type, String last) {
    String simple = type.getName().substring(type.getPackageName().length() + 1);
    return simple.replace('$', '.') + "." + last;
  }

  private static String filled(String text, Object... arguments) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments[Integer.parseInt(place.group(1))])));
  }
}
