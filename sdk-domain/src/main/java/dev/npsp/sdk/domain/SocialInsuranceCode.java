package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.IdentifierText;
import dev.npsp.sdk.domain.internal.identifiers.SocialInsuranceRules;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * The number of a person in the social-insurance system: ten digits, which have no check digit that
 * is publicly known; since 1 August 2025 the personal number of twelve digits, ten in older data.
 * Personal data: {@code toString} shows nothing of it.
 *
 * <p>Wire: {@code MaBHXH}, {@code Masobhxh}. Source: ten digits are attested; twelve by letter
 * 1804/BHXH-QLT, high confidence.
 *
 * @param value ten or twelve digits
 */
@PersonalData(BASIC)
public record SocialInsuranceCode(String value) {

  public SocialInsuranceCode {
    value = SocialInsuranceRules.RULES.parse(value);
  }

  /**
   * The number, blanks removed and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which, not what the text was
   */
  public static SocialInsuranceCode parse(String text) {
    return new SocialInsuranceCode(text);
  }

  /** The number, if the text keeps all rules. */
  public static Optional<SocialInsuranceCode> tryParse(String text) {
    return SocialInsuranceRules.RULES.tryParse(text).map(SocialInsuranceCode::new);
  }

  /** The person, where the number is a personal number. */
  public Optional<PersonalId> personalId() {
    return value.length() == 12 ? Optional.of(PersonalId.of(value)) : Optional.empty();
  }

  @Override
  public String toString() {
    return IdentifierText.masked("SocialInsuranceCode");
  }

  /**
   * A person's number in the social-insurance system: ten digits, or the personal number. Asks what
   * {@link SocialInsuranceCode#tryParse} asks. Null is allowed.
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
    String message() default "{dev.npsp.sdk.domain.SocialInsuranceCode.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, SocialInsuranceRules.RULES::brokenName);
      }
    }
  }
}
