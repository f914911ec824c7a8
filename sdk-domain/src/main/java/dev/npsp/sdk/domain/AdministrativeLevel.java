package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.DomainMessages;
import dev.npsp.sdk.domain.internal.OpenCode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A level of the administration. Open: a code that this version does not know survives and says
 * {@link #isKnown() isKnown() == false}.
 *
 * <p>Wire: {@code CAPTHUCHIEN}, {@code CAPDONVI}. Source: the four codes are attested for {@code
 * CAPTHUCHIEN}; that {@code CAPDONVI} uses the same ones is inferred. Districts ceased to be a
 * level in July 2025; older procedures still name them.
 *
 * @param code the code as the portal writes it, never empty
 */
public record AdministrativeLevel(String code) {

  /** Ministry, {@code 0}, cấp Bộ. */
  public static final AdministrativeLevel MINISTRY = new AdministrativeLevel("0");

  /** Province or centrally run city, {@code 1}, cấp Tỉnh. */
  public static final AdministrativeLevel PROVINCE = new AdministrativeLevel("1");

  /** District, {@code 2}, cấp Huyện. */
  public static final AdministrativeLevel DISTRICT = new AdministrativeLevel("2");

  /** Commune, ward, township or special zone, {@code 3}, cấp Xã. */
  public static final AdministrativeLevel COMMUNE = new AdministrativeLevel("3");

  /** The last day on which there were districts: Resolution 202/2025/QH15. */
  private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

  public AdministrativeLevel {
    code = OpenCode.checked(code);
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

  /**
   * Whether the administration has this level on that day: districts until 30 June 2025, the others
   * always; false for a code that is not known.
   */
  public boolean existsOn(LocalDate day) {
    return isKnown() && !(equals(DISTRICT) && day.isAfter(LAST_DAY_OF_DISTRICTS));
  }

  /** Its name in Vietnamese or else in English; the code itself when it is not known. */
  public String text(Locale language) {
    return DomainMessages.in(language).name(getClass(), code).orElse(code);
  }

  /** In English: {@code province}; the code itself when it is not known. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
