package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How names of places are compared: what people leave out or write in their own way. */
public final class PlaceNames {

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}'’]+");
  private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");
  private static final List<String> DISTRICT_KINDS =
      List.of("quan ", "huyen ", "thi xa ", "thanh pho ");

  private PlaceNames() {}

  /** Small letters without diacritics, one blank for any gap, numbers without zeros in front. */
  public static String key(String name) {
    String plain = GAPS.matcher(VietnameseText.fold(name)).replaceAll(" ").strip();
    return ZEROS.matcher(plain).replaceAll("");
  }

  /** Whether a district has that name, with its kind or without. */
  public static Predicate<String> alike(String asked) {
    String key = key(asked);
    return district -> {
      String whole = key(district);
      return whole.equals(key)
          || DISTRICT_KINDS.stream().anyMatch(kind -> whole.equals(kind + key));
    };
  }

  /**
   * Of places that are named alike, those with the very diacritics; all if there are none, or if
   * the name was asked without any.
   */
  public static <T> List<T> preferExact(
      String asked, List<T> alike, Function<T, List<String>> names) {
    String written = small(asked);
    if (written.equals(small(VietnameseText.fold(asked)))) {
      return alike;
    }
    List<T> exact =
        alike.stream()
            .filter(
                each ->
                    names.apply(each).stream()
                        .anyMatch(name -> small(name).equals(written) || endsWith(name, written)))
            .toList();
    return exact.isEmpty() ? alike : exact;
  }

  private static boolean endsWith(String name, String written) {
    return DISTRICT_KINDS.stream().anyMatch(key(name)::startsWith)
        && small(name).endsWith(" " + written);
  }

  private static String small(String name) {
    return GAPS.matcher(VietnameseText.nfc(name).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
