package dev.npsp.sdk;

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
          "A procedure code looks like 1.002809 or 1.003560.000.00.00.H56; look it up with procedures().find(words).");
    }
  }

  /** The code, checked for its form. */
  public static ProcedureCode of(String value) {
    return new ProcedureCode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
