package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.IdentifierText;
import dev.npsp.sdk.domain.internal.identifiers.TelephoneRules;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * A Vietnamese telephone number: mobile with ten digits ({@code 0912000001}), fixed with eleven
 * ({@code 02438000001}), of the army and the police ({@code 0692000001}), or of a service ({@code
 * 19001234}, {@code 1800123456}). Personal data: {@code toString} shows nothing of it.
 *
 * <p>Source: medium to high confidence, the numbering plan since 2018; 069, 1800 and 1900 from
 * memory, medium. Short numbers and those of other countries are none of these.
 *
 * @param value the digits as dialled inside the country
 */
@PersonalData(BASIC)
public record Telephone(String value) {

  public Telephone {
    value = TelephoneRules.RULES.parse(value);
  }

  /**
   * The number, separators removed, {@code +84} turned to 0, and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which, not what the text was
   */
  public static Telephone parse(String text) {
    return new Telephone(text);
  }

  /** The number, if the text keeps all rules. */
  public static Optional<Telephone> tryParse(String text) {
    return TelephoneRules.RULES.tryParse(text).map(Telephone::new);
  }

  /** Whether this is the number of a mobile telephone. */
  public boolean isMobile() {
    return value.charAt(0) == '0' && value.charAt(1) != '2' && value.charAt(1) != '6';
  }

  /** Whether this is the number of a service, 1800 (free) or 1900 (paid), and of no person. */
  public boolean isService() {
    return value.charAt(0) == '1';
  }

  /**
   * As dialled from abroad, {@code +84912000001}; empty for services, which are reached at home.
   */
  public Optional<String> international() {
    return isService() ? Optional.empty() : Optional.of("+84" + value.substring(1));
  }

  @Override
  public String toString() {
    return IdentifierText.masked("Telephone");
  }

  /**
   * A Vietnamese telephone number: mobile, fixed, 069, 1800 or 1900. Asks what {@link
   * Telephone#tryParse} asks. Null is allowed.
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
    String message() default "{dev.npsp.sdk.domain.Telephone.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, TelephoneRules.RULES::brokenName);
      }
    }
  }
}
