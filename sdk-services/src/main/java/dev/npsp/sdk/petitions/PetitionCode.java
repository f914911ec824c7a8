package dev.npsp.sdk.petitions;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a petition, as the portal gave it: 1 to 64 letters without accents, digits, dots,
 * hyphens and underscores. The portal's own pages show ids of 32 hexadecimal digits; the form is
 * ours.
 *
 * @param value the code as it is sent
 */
public record PetitionCode(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /**
   * A code of that form.
   *
   * @throws IllegalArgumentException when it has another
   */
  public PetitionCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "The code of a petition has 1 to 64 letters, digits, dots, hyphens and underscores.");
    }
  }

  /**
   * The petition of that code.
   *
   * @throws IllegalArgumentException when it has another form
   */
  public static PetitionCode of(String value) {
    return new PetitionCode(value);
  }

  /** The petition of that code; empty when it has another form. */
  public static Optional<PetitionCode> tryParse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new PetitionCode(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
