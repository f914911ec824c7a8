package dev.npsp.sdk;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an administrative procedure: {@code 1.002809}, or with the owning agency behind it,
 * {@code 1.003560.000.00.00.H56}.
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
      throw new IllegalArgumentException(
          "A procedure code looks like 1.002809 or 1.003560.000.00.00.H56; look it up with procedures().search(words).");
    }
  }

  /** The code, checked for its form. */
  public static ProcedureCode of(String value) {
    return new ProcedureCode(value);
  }

  /** The code if the text has the form of one: for rows of catalogues that others filled. */
  public static Optional<ProcedureCode> parse(String text) {
    return FORM.matcher(text.strip()).matches()
        ? Optional.of(new ProcedureCode(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
