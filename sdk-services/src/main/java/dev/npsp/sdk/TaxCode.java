package dev.npsp.sdk;

import java.util.regex.Pattern;

/**
 * The tax code of an enterprise or household business: ten digits, with {@code -001} behind it for
 * a dependent unit.
 *
 * <p>Wire: {@code MaSoThue}, {@code mstorcmnd}. Source: attested.
 *
 * @param value ten digits, or ten digits, a hyphen and three digits
 */
public record TaxCode(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{10}(-\\d{3})?");

  public TaxCode {
    value = value.strip();
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A tax code has 10 digits, with -001 behind it for a dependent unit.");
    }
  }

  /** The code, checked for its form. */
  public static TaxCode of(String value) {
    return new TaxCode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
