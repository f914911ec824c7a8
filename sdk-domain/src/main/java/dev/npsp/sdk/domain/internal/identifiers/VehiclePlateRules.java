package dev.npsp.sdk.domain.internal.identifiers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Civil number plates: two digits of the province, the series, four or five digits. A series of
 * letters is a car's ({@code 30A-123.45}), one with a digit a motorbike's ({@code 29-B1 123.45}).
 * Written without separators, {@code 29B11234} could be either and is read as a car's.
 */
public final class VehiclePlateRules {

  private static final String PROVINCE = "([1-9]\\d)";
  private static final String NUMBER = "(\\d{3})\\.?(\\d{2})|(\\d{4})";
  private static final String GAP = "[-. ]{0,3}";
  private static final Pattern CAR =
      Pattern.compile(PROVINCE + GAP + "([A-ZĐ]{1,2})" + GAP + "(?:" + NUMBER + ")");
  private static final Pattern MOTORBIKE =
      Pattern.compile(PROVINCE + GAP + "([A-ZĐ]{1,2}\\d)" + GAP + "(?:" + NUMBER + ")");

  /** All rules of number plates. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "VehiclePlate",
              VehiclePlateRules::normal,
              "A number plate looks like 30A-123.45 for a car or 29-B1 123.45 for a motorbike.",
              text -> parts(text).isPresent())
          .and(
              "province",
              "A number plate begins with the number of a province, 11 to 99.",
              text -> !text.startsWith("10"));

  /**
   * The parts of a plate.
   *
   * @param province two digits; numbers of the police, not of GSO
   * @param series letters, with a digit for motorbikes
   * @param number four or five digits
   */
  public record Parts(String province, String series, String number) {

    /** Whether the series is one of motorbikes. */
    public boolean isMotorbike() {
      return Character.isDigit(series.charAt(series.length() - 1));
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

  /** The parts, if the text is a plate. */
  public static Optional<Parts> parts(String text) {
    return parts(CAR, text).or(() -> parts(MOTORBIKE, text));
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
