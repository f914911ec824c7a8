package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.ServiceCodeRules;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * The code of a public service: a procedure and one of its cases, {@code 2.000815.01} or {@code
 * 2.000815.000.00.00.H55.02}.
 *
 * <p>Where an agency stands in the short form, as in {@code 2.002622.H56.01}, the last two digits
 * are the case: nothing in the text tells them from a group of the agency's code.
 *
 * <p>{@link #of} takes what has the form, as the portal does; {@link #parse} also asks for a
 * procedure code in front.
 *
 * <p>Wire: {@code MaDVC}, {@code MADVC}. Source: attested.
 *
 * @param value the code as it is sent
 */
public record ServiceCode(String value) {

  public ServiceCode {
    value = ServiceCodeRules.RULES.formed(value);
  }

  /** The code, checked for its form. */
  public static ServiceCode of(String value) {
    return new ServiceCode(value);
  }

  /**
   * The code, in capitals and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which, not what the text was
   */
  public static ServiceCode parse(String text) {
    return new ServiceCode(ServiceCodeRules.RULES.parse(text));
  }

  /** The code, if the text keeps all rules. */
  public static Optional<ServiceCode> tryParse(String text) {
    return ServiceCodeRules.RULES.tryParse(text).map(ServiceCode::new);
  }

  /** The procedure that the service belongs to. */
  public ProcedureCode procedure() {
    return ProcedureCode.of(value.substring(0, value.length() - ServiceCodeRules.CASE));
  }

  /** The two digits of the case, such as {@code 01}. */
  public String caseNumber() {
    return value.substring(value.length() - ServiceCodeRules.CASE + 1);
  }

  @Override
  public String toString() {
    return value;
  }

  /**
   * The code of a public service: {@code 2.000815.01}. Asks what {@link ServiceCode#tryParse} asks.
   * Null is allowed.
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
    String message() default "{dev.npsp.sdk.domain.ServiceCode.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, ServiceCodeRules.RULES::brokenName);
      }
    }
  }
}
