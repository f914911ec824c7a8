package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.ElectricityCustomerRules;
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
 * The code of a customer at the electricity companies: thirteen characters, {@code P} and a letter
 * first. It leads to a home: {@code toString} shows nothing of it.
 *
 * <p>Source: low to medium confidence; the length is attested, the letters are from memory.
 *
 * @param value thirteen capitals and digits
 */
@PersonalData(BASIC)
public record ElectricityCustomerCode(String value) {

  public ElectricityCustomerCode {
    value = ElectricityCustomerRules.RULES.parse(value);
  }

  /**
   * The code, blanks removed, in capitals and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which, not what the text was
   */
  public static ElectricityCustomerCode parse(String text) {
    return new ElectricityCustomerCode(text);
  }

  /** The code, if the text keeps all rules. */
  public static Optional<ElectricityCustomerCode> tryParse(String text) {
    return ElectricityCustomerRules.RULES.tryParse(text).map(ElectricityCustomerCode::new);
  }

  /** The two letters of the company, such as {@code PD} in Hà Nội or {@code PE} in HCM City. */
  public String company() {
    return value.substring(0, 2);
  }

  @Override
  public String toString() {
    return IdentifierText.masked("ElectricityCustomerCode");
  }

  /**
   * The code of an electricity customer: thirteen characters, {@code P} and a letter first. Asks
   * what {@link ElectricityCustomerCode#tryParse} asks. Null is allowed.
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
    String message() default "{dev.npsp.sdk.domain.ElectricityCustomerCode.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, ElectricityCustomerRules.RULES::brokenName);
      }
    }
  }
}
