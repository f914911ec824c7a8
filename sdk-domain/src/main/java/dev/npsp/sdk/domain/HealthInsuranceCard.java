package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.HealthInsuranceRules;
import dev.npsp.sdk.domain.internal.identifiers.IdentifierText;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * The number on a health-insurance card: fifteen characters such as {@code GD 4 01 0123456789} on
 * older cards, the ten digits of the social-insurance number on those printed since April 2021, the
 * twelve digits of the personal number since August 2025. Personal data: {@code toString} shows
 * nothing of it.
 *
 * <p>Source: Decision 1351/QD-BHXH for the parts; letter 1804/BHXH-QLT for twelve digits, high
 * confidence. The group's letters are an open list.
 *
 * @param value two letters and thirteen digits, or ten or twelve digits
 */
@PersonalData(BASIC)
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
    return IdentifierText.masked("HealthInsuranceCard");
  }

  /**
   * The number of a health-insurance card: ten or twelve digits, or fifteen characters on older
   * cards. Asks what {@link HealthInsuranceCard#tryParse} asks. Null is allowed.
   */
  @Documented
  @Constraint(validatedBy = Valid.Rule.class)
  @Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Valid {

    /** The key of the message. */
    String message() default "{dev.npsp.sdk.domain.HealthInsuranceCard.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, HealthInsuranceRules.RULES::brokenName);
      }
    }
  }
}
