package dev.npsp.sdk;

import dev.npsp.sdk.internal.identifiers.HealthInsuranceRules;
import dev.npsp.sdk.internal.identifiers.IdentifierText;
import java.util.Optional;

/**
 * The number on a health-insurance card: fifteen characters such as {@code GD 4 01 0123456789} on
 * older cards, the ten digits of the social-insurance number on those printed since April 2021.
 * Personal data: {@code toString} shows only the last two digits.
 *
 * <p>Source: Decision 1351/QD-BHXH for the parts; twelve digits, the personal number, are inferred
 * from what happens to social-insurance numbers. The group's letters are an open list.
 *
 * @param value two letters and thirteen digits, or ten or twelve digits
 */
public record HealthInsuranceCard(String value) {

  public HealthInsuranceCard {
    value = HealthInsuranceRules.RULES.parse(value);
  }

  /**
   * The number, separators removed, in capitals and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which, not what the text was
   */
  public static HealthInsuranceCard parse(String text) {
    return new HealthInsuranceCard(text);
  }

  /** The number, if the text keeps all rules. */
  public static Optional<HealthInsuranceCard> tryParse(String text) {
    return HealthInsuranceRules.RULES.tryParse(text).map(HealthInsuranceCard::new);
  }

  /** The group of insured persons, such as {@code DN} or {@code TE}; empty on newer cards. */
  public Optional<String> group() {
    return part(0, 2);
  }

  /** How much is paid, a digit from 1 to 5; empty on newer cards. */
  public Optional<String> benefit() {
    return part(2, 3);
  }

  /** The province that issued the card, two digits of its time; empty on newer cards. */
  public Optional<String> province() {
    return part(3, HealthInsuranceRules.NUMBER);
  }

  /** The holder's number in the social-insurance system. */
  public SocialInsuranceCode socialInsurance() {
    return SocialInsuranceCode.parse(HealthInsuranceRules.number(value));
  }

  private Optional<String> part(int from, int to) {
    return HealthInsuranceRules.isLong(value)
        ? Optional.of(value.substring(from, to))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return IdentifierText.masked("HealthInsuranceCard", value);
  }
}
