package dev.npsp.sdk.domain;

/**
 * A level of the administration. Open: a code that this version does not know survives and says
 * {@link #isKnown() isKnown() == false}.
 *
 * <p>Wire: {@code CAPTHUCHIEN}, {@code CAPDONVI}. Source: the four codes are attested for {@code
 * CAPTHUCHIEN}; that {@code CAPDONVI} uses the same ones is inferred. Districts ceased to be a
 * level in July 2025; older procedures still name them.
 *
 * @param code the code as the portal writes it
 */
public record AdministrativeLevel(String code) {

  /** Ministry, {@code 0}, cấp Bộ. */
  public static final AdministrativeLevel MINISTRY = new AdministrativeLevel("0");

  /** Province or centrally run city, {@code 1}, cấp Tỉnh. */
  public static final AdministrativeLevel PROVINCE = new AdministrativeLevel("1");

  /** District, {@code 2}, cấp Huyện. */
  public static final AdministrativeLevel DISTRICT = new AdministrativeLevel("2");

  /** Commune, ward or township, {@code 3}, cấp Xã. */
  public static final AdministrativeLevel COMMUNE = new AdministrativeLevel("3");

  public AdministrativeLevel {
    code = code.strip();
  }

  /** The level of that code, known or not. */
  public static AdministrativeLevel of(String code) {
    return new AdministrativeLevel(code);
  }

  /** Whether this version knows the code. */
  public boolean isKnown() {
    return switch (code) {
      case "0", "1", "2", "3" -> true;
      default -> false;
    };
  }

  /** In English: {@code province}; the code itself when it is not known. */
  @Override
  public String toString() {
    return switch (code) {
      case "0" -> "ministry";
      case "1" -> "province";
      case "2" -> "district";
      case "3" -> "commune";
      default -> code;
    };
  }
}
