package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.AgencyCodeRules;
import dev.npsp.sdk.domain.internal.identifiers.IdentifierText;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The code of an agency, in either form: {@code 000.00.00.H56} (since 2019) or the shorter {@code
 * H56.14} (newer).
 *
 * <p>The <em>root</em> ({@code H56}, {@code G22}) names the province or ministry. The portal takes
 * a session for any code of the same root. Two codes are equal when they are written alike; {@link
 * #sameAgency} and {@link #sameRoot} compare what they name. What a code names changes with time:
 * {@code ReferenceData} answers for a day.
 *
 * <p>Wire: {@code madonvi}, {@code MADONVI}, {@code MaDonVi}. Source: both forms are attested, the
 * longer one with fewer groups too ({@code 28.22.H17}); that its groups read from the right is
 * attested, that a group means the same with and without zeros in front is our inference; letters
 * in a group of the newer form ({@code H37.DN.001}) were seen with enterprises.
 *
 * @param value the code as it is sent, upper case
 */
public record AgencyCode(String value) {

  public AgencyCode {
    value = AgencyCodeRules.RULES.formed(value, IdentifierText::capitals);
  }

  /** The code, checked for its form. */
  public static AgencyCode of(String value) {
    return new AgencyCode(value);
  }

  /**
   * The code, in capitals. The form is all that can be checked without a list and a date; {@code
   * ReferenceData} has the list.
   *
   * @throws InvalidIdentifier if the text has not the form
   */
  public static AgencyCode parse(String text) {
    return new AgencyCode(AgencyCodeRules.RULES.parse(text));
  }

  /** The code if the text has the form of one: for rows of catalogues that others filled. */
  public static Optional<AgencyCode> tryParse(String text) {
    return AgencyCodeRules.RULES.tryParse(text).map(AgencyCode::new);
  }

  /** The ministry or province that the code belongs to, such as {@code H56}. */
  public String root() {
    if (isLong()) {
      return value.substring(value.lastIndexOf('.') + 1);
    }
    int firstDot = value.indexOf('.');
    return firstDot < 0 ? value : value.substring(0, firstDot);
  }

  /** Whether both codes belong to the same ministry or province, whatever their form. */
  public boolean sameRoot(AgencyCode other) {
    return root().equals(other.root());
  }

  /** Whether this is the form of 2019, {@code 000.00.00.H56}. */
  public boolean isLong() {
    return Character.isDigit(value.charAt(0));
  }

  /**
   * The way from the root down to the agency, without zeros in front: nothing for {@code H56} and
   * {@code 000.00.00.H56}, {@code [14]} for {@code H56.14} and {@code 000.00.14.H56}.
   */
  public List<String> path() {
    List<String> groups = Arrays.asList(value.split("\\."));
    if (isLong()) {
      Collections.reverse(groups);
    }
    List<String> path =
        groups.stream().skip(1).map(group -> group.replaceFirst("^0+(?=.)", "")).toList();
    int end = path.size();
    while (end > 0 && path.get(end - 1).equals("0")) {
      end--;
    }
    return path.subList(0, end);
  }

  /**
   * Whether both codes name the same agency, whatever their form: the same root and the same path.
   */
  public boolean sameAgency(AgencyCode other) {
    return sameRoot(other) && path().equals(other.path());
  }

  /** Whether this agency is the other one or stands below it, whatever the form of their codes. */
  public boolean isWithin(AgencyCode other) {
    List<String> path = path();
    List<String> above = other.path();
    return sameRoot(other)
        && path.size() >= above.size()
        && path.subList(0, above.size()).equals(above);
  }

  @Override
  public String toString() {
    return value;
  }

  /**
   * The code of an agency: {@code 000.00.00.H56} or {@code H56.14}. Asks what {@link
   * AgencyCode#tryParse} asks. Null is allowed.
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
    String message() default "{dev.npsp.sdk.domain.AgencyCode.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, AgencyCodeRules.RULES::brokenName);
      }
    }
  }
}
