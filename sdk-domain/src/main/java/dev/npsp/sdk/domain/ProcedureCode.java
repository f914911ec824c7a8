package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.ProcedureCodeRules;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * The code of an administrative procedure: {@code 2.000815}, or with the owning agency behind it,
 * {@code 1.003560.000.00.00.H56}.
 *
 * <p>Provinces have procedures of their own, whose codes are a word and the agency, {@code
 * TS_lop1.000.00.00.H22}: letter case counts. {@link #of} takes whatever has one of these forms, as
 * the portal does; {@link #parse} takes national codes only, with one digit from 1 to 9 in front
 * (1, 2, 3 and 6 were seen) and an agency code behind the number.
 *
 * <p>Wire: {@code MaTTHC}, {@code maTTHC}, {@code MATTHC}. Source: attested; local codes by one
 * province.
 *
 * @param value the code as it is sent
 */
public record ProcedureCode(String value) {

  public ProcedureCode {
    value = ProcedureCodeRules.TAKEN.formed(value);
  }

  /** The code, checked for its form. */
  public static ProcedureCode of(String value) {
    return new ProcedureCode(value);
  }

  /** The code if the text has the form of one: for rows of catalogues that others filled. */
  public static Optional<ProcedureCode> tryOf(String text) {
    return ProcedureCodeRules.TAKEN.holdsForm(text)
        ? Optional.of(new ProcedureCode(text))
        : Optional.empty();
  }

  /**
   * The code, in capitals and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which
   */
  public static ProcedureCode parse(String text) {
    return new ProcedureCode(ProcedureCodeRules.RULES.parse(text));
  }

  /** The code, if the text keeps all rules. */
  public static Optional<ProcedureCode> tryParse(String text) {
    return ProcedureCodeRules.RULES.tryParse(text).map(ProcedureCode::new);
  }

  /**
   * The code without an agency behind it, {@code 2.000815}: the same procedure everywhere. A local
   * code is its own: no other agency has that procedure.
   */
  public ProcedureCode national() {
    int end = endOfNumber();
    return isLocal() || end < 0 ? this : new ProcedureCode(value.substring(0, end));
  }

  /** The agency that owns this copy of the procedure; empty when none stands behind the number. */
  public Optional<AgencyCode> agency() {
    int end = endOfNumber();
    return end < 0 ? Optional.empty() : AgencyCode.tryParse(value.substring(end + 1));
  }

  /** Where the agency's part begins, with a point; -1 where there is none. */
  private int endOfNumber() {
    int first = value.indexOf('.');
    return isLocal() ? first : value.indexOf('.', first + 1);
  }

  /** National codes begin with digits and a point. */
  private boolean isLocal() {
    return !value.substring(0, value.indexOf('.')).chars().allMatch(Character::isDigit);
  }

  @Override
  public String toString() {
    return value;
  }

  /**
   * The code of an administrative procedure: {@code 2.000815}, {@code 1.003560.000.00.00.H56}. Asks
   * what {@link ProcedureCode#tryParse} asks. Null is allowed.
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
    String message() default "{dev.npsp.sdk.domain.ProcedureCode.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, ProcedureCodeRules.RULES::brokenName);
      }
    }
  }
}
