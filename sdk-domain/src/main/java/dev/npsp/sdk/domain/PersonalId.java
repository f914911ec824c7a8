package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.IdentifierText;
import dev.npsp.sdk.domain.internal.identifiers.PersonalIdRules;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number on a person's identity paper: the personal number of twelve digits (CCCD) or the older
 * number of nine digits (CMND, not valid since 2025 but still in old data). Personal data: {@code
 * toString} shows nothing of it.
 *
 * <p>{@link #of} takes what has the form, as the portal does; {@link #parse} also asks the rules of
 * the twelve digits and refuses placeholders. There is no check digit, whatever some code claims.
 *
 * <p>Wire: {@code SoDinhDanh}, {@code SoGiayToChuHoSo}, {@code SoCMNDNguoiNop}. Source: both
 * lengths are attested; the parts of the twelve digits: several public validators agree.
 *
 * @param value nine or twelve digits
 */
@PersonalData(BASIC)
public record PersonalId(String value) {

  private static final int FIRST_CENTURY = 1900;

  /** What the fourth digit of a personal number says; there is no third value in it. */
  public enum Sex {
    /** An even digit, nam. */
    MALE,
    /** An odd digit, nữ. */
    FEMALE
  }

  public PersonalId {
    value = PersonalIdRules.RULES.formed(value);
  }

  /** The number, checked for its form. */
  public static PersonalId of(String value) {
    return new PersonalId(value);
  }

  /**
   * The number, blanks removed and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which, not what the text was
   */
  public static PersonalId parse(String text) {
    return new PersonalId(PersonalIdRules.RULES.parse(text));
  }

  /** The number, if the text keeps all rules. */
  public static Optional<PersonalId> tryParse(String text) {
    return PersonalIdRules.RULES.tryParse(text).map(PersonalId::new);
  }

  /** Whether this is the personal number of twelve digits. */
  public boolean isPersonalNumber() {
    return value.length() == 12;
  }

  /**
   * Where the birth was registered: {@code 038}, zero and the GSO code that the province had before
   * the mergers of 2025, or a country from 100 on. Empty for nine digits. {@code ReferenceData}
   * knows the provinces.
   */
  public Optional<String> placeCode() {
    return isPersonalNumber() ? Optional.of(value.substring(0, 3)) : Optional.empty();
  }

  /** The year of birth; empty for nine digits. */
  public OptionalInt birthYear() {
    return isPersonalNumber()
        ? OptionalInt.of(
            FIRST_CENTURY + century() / 2 * 100 + Integer.parseInt(value.substring(4, 6)))
        : OptionalInt.empty();
  }

  /** The sex as registered; empty for nine digits. */
  public Optional<Sex> sex() {
    return isPersonalNumber()
        ? Optional.of(century() % 2 == 0 ? Sex.MALE : Sex.FEMALE)
        : Optional.empty();
  }

  private int century() {
    return value.charAt(3) - '0';
  }

  @Override
  public String toString() {
    return IdentifierText.masked("PersonalId");
  }

  /**
   * The number of a person's identity paper: CCCD with twelve digits, or CMND with nine. Asks what
   * {@link PersonalId#tryParse} asks. Null is allowed.
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

    /** Whether the old number of nine digits, not valid since 2025, is refused. */
    boolean twelveDigitsOnly() default false;

    /** The key of the message. */
    String message() default "{dev.npsp.sdk.domain.PersonalId.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      private boolean twelveDigitsOnly;

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, PersonalIdRules.RULES::brokenName);
      }

      @Override
      public void initialize(Valid constraint) {
        twelveDigitsOnly = constraint.twelveDigitsOnly();
      }

      @Override
      protected Optional<String> broken(String text) {
        return super.broken(text)
            .or(
                () ->
                    twelveDigitsOnly && PersonalIdRules.RULES.parse(text).length() == 9
                        ? Optional.of("twelveDigits")
                        : Optional.empty());
      }
    }
  }
}
