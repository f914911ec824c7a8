package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.InvalidIdentifier;
import dev.npsp.sdk.domain.internal.identifiers.GsoCodeRules;
import java.util.Optional;

/**
 * The code that the General Statistics Office gives a unit: two digits for a province, three for a
 * district (none since July 2025), five for a commune. What it names depends on the day: {@code 15}
 * was Yên Bái and is Lào Cai.
 *
 * <p>Source: the public list of 63 provinces until June 2025; Decision 19/2025/QD-TTg since. High
 * confidence.
 *
 * @param value two, three or five digits
 */
public record GsoCode(String value) {

  public GsoCode {
    value = GsoCodeRules.RULES.parse(value);
  }

  /** The code, checked for its form. */
  public static GsoCode of(String value) {
    return new GsoCode(value);
  }

  /**
   * The code, checked for its form; what it names, {@code ReferenceData} knows for a day.
   *
   * @throws InvalidIdentifier if the text has not the form
   */
  public static GsoCode parse(String text) {
    return new GsoCode(text);
  }

  /** The code, if the text has the form. */
  public static Optional<GsoCode> tryParse(String text) {
    return GsoCodeRules.RULES.tryParse(text).map(GsoCode::new);
  }

  /** Province, district or commune. */
  public AdministrativeLevel level() {
    return switch (value.length()) {
      case 2 -> AdministrativeLevel.PROVINCE;
      case 3 -> AdministrativeLevel.DISTRICT;
      default -> AdministrativeLevel.COMMUNE;
    };
  }

  @Override
  public String toString() {
    return value;
  }
}
