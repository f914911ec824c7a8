package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Civil number plates: two digits of the province, the series, four or five digits. A series of one
 * letter is a car's ({@code 30A-123.45}), and so are a few of two ({@code 51LD-123.45}); one with a
 * digit is a motorbike's ({@code 29-B1 123.45}), and so is any other of two letters ({@code 29-AA
 * 123.45}). Written without separators, {@code 29B11234} could be either and is read as a car's.
 */
public final class VehiclePlateRules {

  private static final String PROVINCE = "([1-9]\\d)";
  private static final String NUMBER = "(\\d{3})\\.?(\\d{2})|(\\d{4})";
  private static final String GAP = "[-. ]{0,3}";
  private static final Pattern LETTERS =
      Pattern.compile(PROVINCE + GAP + "([A-ZĐ]{1,2})" + GAP + "(?:" + NUMBER + ")");
  private static final Pattern LETTERS_AND_DIGIT =
      Pattern.compile(PROVINCE + GAP + "([A-ZĐ]{1,2}\\d)" + GAP + "(?:" + NUMBER + ")");

  /** Circular 51/2025/TT-BCA gives 81 numbers; these are given to no province. */
  private static final Set<String> NEVER_ISSUED =
      Set.of("10", "13", "42", "44", "45", "46", "87", "91", "96");

  /** Circular 79/2024/TT-BCA: series of two letters that are not motorbikes'. */
  private static final Set<String> OF_CARS =
      Set.of(
          "LD", "LĐ", "DA", "RM", "MK", "HC", "KT", "MD", "MĐ", "CD", "CĐ", "TD", "TĐ", "LB", "CT");

  private static final Pattern NEVER_A_LETTER = Pattern.compile("[IJOQW]");
  private static final Pattern TWO_LETTERS = Pattern.compile("[A-ZĐ]{2}");
  private static final Pattern SECOND_LETTER = Pattern.compile(".[ABCDEFHKLMNPRSTUVXYZ]");

  /** All rules of number plates. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "VehiclePlate",
              VehiclePlateRules::normal,
              DomainText.VEHICLE_PLATE_FORM,
              text -> parts(text).isPresent())
          .and(
              "province",
              DomainText.VEHICLE_PLATE_PROVINCE,
              text -> !NEVER_ISSUED.contains(text.substring(0, 2)))
          .and(
              "series",
              DomainText.VEHICLE_PLATE_SERIES,
              text ->
                  parts(text).map(Parts::series).filter(VehiclePlateRules::isSeries).isPresent());

  /**
   * The parts of a plate.
   *
   * @param province two digits; numbers of the police, not of GSO
   * @param series letters, with a digit for some motorbikes
   * @param number four or five digits
   */
  public record Parts(String province, String series, String number) {

    /** Whether the series is one of motorbikes. */
    public boolean isMotorbike() {
      return Character.isDigit(series.charAt(series.length() - 1))
          || (TWO_LETTERS.matcher(series).matches() && !OF_CARS.contains(series));
    }

    private String written() {
      String digits =
          number.length() == 5 ? number.substring(0, 3) + "." + number.substring(3) : number;
      return isMotorbike()
          ? province + "-" + series + " " + digits
          : province + series + "-" + digits;
    }
  }

  private VehiclePlateRules() {}

  private static boolean isSeries(String series) {
    boolean isOfTwo = TWO_LETTERS.matcher(series).matches() && !OF_CARS.contains(series);
    return !NEVER_A_LETTER.matcher(series).find()
        && (!isOfTwo || SECOND_LETTER.matcher(series).matches());
  }

  /** The parts, if the text is a plate. */
  public static Optional<Parts> parts(String text) {
    return parts(LETTERS, text).or(() -> parts(LETTERS_AND_DIGIT, text));
  }

  private static Optional<Parts> parts(Pattern form, String text) {
    Matcher found = form.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    String number = found.group(5) == null ? found.group(3) + found.group(4) : found.group(5);
    return Optional.of(new Parts(found.group(1), found.group(2), number));
  }

  private static String normal(String text) {
    String capitals = IdentifierText.capitals(text);
    return parts(capitals).map(Parts::written).orElse(capitals);
  }
}
