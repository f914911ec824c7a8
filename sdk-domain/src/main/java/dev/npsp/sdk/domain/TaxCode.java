package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.IdentifierText;
import dev.npsp.sdk.domain.internal.identifiers.TaxCodeRules;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * A tax code: ten digits, with {@code -001} behind it for a dependent unit. Since July 2025 persons
 * and household businesses use their personal number of twelve digits; {@code toString} masks that
 * one.
 *
 * <p>{@link #of} takes what has the form, as the portal does; {@link #parse} also asks the check
 * digit. The check digit is confirmed by known codes; the twelve digits (Circular 86/2024) are not
 * attested on the portal's wires.
 *
 * <p>Wire: {@code MaSoThue}, {@code mstorcmnd}. Source: attested.
 *
 * @param value ten digits, or ten digits, a hyphen and three digits, or twelve digits
 */
@PersonalData(BASIC)
public record TaxCode(String value) {

  private static final int MAIN = 10;

  public TaxCode {
    value = TaxCodeRules.RULES.formed(value);
  }

  /** The code, checked for its form. */
  public static TaxCode of(String value) {
    return new TaxCode(value);
  }

  /**
   * The code, blanks removed, a missing hyphen put in, and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which, not what the text was
   */
  public static TaxCode parse(String text) {
    return new TaxCode(TaxCodeRules.RULES.parse(text));
  }

  /** The code, if the text keeps all rules. */
  public static Optional<TaxCode> tryParse(String text) {
    return TaxCodeRules.RULES.tryParse(text).map(TaxCode::new);
  }

  /** The number of the dependent unit, such as {@code 001}; empty for the taxpayer itself. */
  public Optional<String> branch() {
    return value.length() > MAIN + 1 && value.charAt(MAIN) == '-'
        ? Optional.of(value.substring(MAIN + 1))
        : Optional.empty();
  }

  /** The code of the taxpayer that a dependent unit belongs to; the same code for any other. */
  public TaxCode taxpayer() {
    return branch().isPresent() ? new TaxCode(value.substring(0, MAIN)) : this;
  }

  /** The person, where the code is a personal number. */
  public Optional<PersonalId> personalId() {
    return value.length() == 12 ? Optional.of(PersonalId.of(value)) : Optional.empty();
  }

  /** The code; masked where it is a personal number. */
  @Override
  public String toString() {
    return personalId().isPresent() ? IdentifierText.masked("TaxCode") : value;
  }

  /**
   * A tax code with its check digit: ten digits, with {@code -001} for a dependent unit, or a
   * personal number. Asks what {@link TaxCode#tryParse} asks. Null is allowed.
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
    String message() default "{dev.npsp.sdk.domain.TaxCode.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, TaxCodeRules.RULES::brokenName);
      }
    }
  }
}
