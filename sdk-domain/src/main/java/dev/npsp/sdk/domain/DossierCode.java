package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.DossierCodeRules;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a dossier, {@code <agency>-yyMMdd-N}: {@code 000.00.00.H56-261122-00017}, {@code
 * G09.20-20260609-0000001}. It begins with the code of the agency that issued it and is the key by
 * which the portal knows the dossier, so it is also what makes a submission repeatable.
 *
 * <p>{@link #of} takes what has the form, as the portal does; {@link #parse} also asks for an
 * agency code in front and a day of the calendar in the middle. Numbers of sectors that count in
 * another way ({@code 03706/2026/07906}) are none of these and need one of their own.
 *
 * <p>Wire: {@code MaHoSo}, {@code mahoso}, {@code masohoso}. Source: the form is attested; one to
 * ten digits at the end, usually four or five.
 *
 * @param value the number as it is sent
 */
@PersonalData(value = BASIC, shown = true)
public record DossierCode(String value) {

  public DossierCode {
    value = DossierCodeRules.RULES.formed(value);
  }

  /** The number, checked for its form. */
  public static DossierCode of(String value) {
    return new DossierCode(value);
  }

  /**
   * The number, in capitals and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which
   */
  public static DossierCode parse(String text) {
    return new DossierCode(DossierCodeRules.RULES.parse(text));
  }

  /** The number, if the text keeps all rules. */
  public static Optional<DossierCode> tryParse(String text) {
    return DossierCodeRules.RULES.tryParse(text).map(DossierCode::new);
  }

  /** The agency that issued the number; empty when what stands in front is no agency code. */
  public Optional<AgencyCode> agency() {
    return AgencyCode.tryParse(DossierCodeRules.agency(value));
  }

  /** The day of receipt in Vietnam; empty when the calendar has no such day. */
  public Optional<LocalDate> day() {
    return DossierCodeRules.day(value);
  }

  /** The number of the day; an agency counts from anew each day. */
  public long number() {
    return DossierCodeRules.number(value);
  }

  /**
   * Whether the agency that issued the number is of the same ministry or province as this one,
   * whatever form their codes have.
   */
  public boolean belongsTo(AgencyCode agency) {
    String root = agency.root();
    int end = value.indexOf('-');
    boolean isLong = Character.isDigit(value.charAt(0));
    int start = isLong ? value.lastIndexOf('.', end) + 1 : 0;
    int firstDot = value.indexOf('.');
    int stop = isLong || firstDot < 0 || firstDot > end ? end : firstDot;
    return stop - start == root.length() && value.startsWith(root, start);
  }

  /**
   * The code for logs that others read: agency and the last two digits, {@code
   * 000.00.00.H56-***17}. The code is the key to a case, and so to a person.
   */
  public String masked() {
    String end = value.substring(value.lastIndexOf('-') + 1);
    return DossierCodeRules.agency(value) + "-***" + end.substring(Math.max(0, end.length() - 2));
  }

  /** The code whole, as systems write it to each other; {@link #masked} is for logs. */
  @Override
  public String toString() {
    return value;
  }

  /**
   * The number of a dossier: {@code 000.00.00.H56-261122-00017}. Asks what {@link
   * DossierCode#tryParse} asks. Null is allowed.
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
    String message() default "{dev.npsp.sdk.domain.DossierCode.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, DossierCodeRules.RULES::brokenName);
      }
    }
  }
}
