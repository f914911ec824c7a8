package dev.npsp.sdk;

import dev.npsp.sdk.internal.identifiers.ProcedureCodeRules;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an administrative procedure: {@code 1.002809}, or with the owning agency behind it,
 * {@code 1.003560.000.00.00.H56}.
 *
 * <p>{@link #of} takes what has the form, as the portal does; {@link #parse} takes only the first
 * digits that were seen (1, 2, 3) and an agency code behind the number.
 *
 * <p>Wire: {@code MaTTHC}, {@code maTTHC}, {@code MATTHC}. Source: attested.
 *
 * @param value the code as it is sent
 */
public record ProcedureCode(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{1,2}\\.\\d{6}([.][0-9A-Za-z.]{1,40})?");

  public ProcedureCode {
    value = value.strip();
    if (!FORM.matcher(value).matches()) {
      throw new InvalidIdentifier(
          "ProcedureCode",
          "form",
          "A procedure code looks like 1.002809 or 1.003560.000.00.00.H56; look it up with procedures().search(words).");
    }
  }

  /** The code, checked for its form. */
  public static ProcedureCode of(String value) {
    return new ProcedureCode(value);
  }

  /** The code if the text has the form of one: for rows of catalogues that others filled. */
  public static Optional<ProcedureCode> tryOf(String text) {
    return FORM.matcher(text.strip()).matches()
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

  /** The code without an agency behind it, {@code 1.002809}: the same procedure everywhere. */
  public ProcedureCode national() {
    int end = value.indexOf('.', value.indexOf('.') + 1);
    return end < 0 ? this : new ProcedureCode(value.substring(0, end));
  }

  /** The agency that owns this copy of the procedure; empty when none stands behind the number. */
  public Optional<AgencyCode> agency() {
    int end = value.indexOf('.', value.indexOf('.') + 1);
    return end < 0 ? Optional.empty() : AgencyCode.tryParse(value.substring(end + 1));
  }

  @Override
  public String toString() {
    return value;
  }
}
