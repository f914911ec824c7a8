package dev.npsp.sdk;

import java.util.regex.Pattern;

/**
 * The number on a person's identity paper: the personal number of twelve digits (CCCD) or the older
 * number of nine digits (CMND). Personal data: {@code toString} shows only the last two digits.
 *
 * <p>Wire: {@code SoDinhDanh}, {@code SoGiayToChuHoSo}, {@code SoCMNDNguoiNop}. Source: both
 * lengths are attested.
 *
 * @param value nine or twelve digits
 */
public record PersonalId(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{9}|\\d{12}");

  public PersonalId {
    value = value.strip();
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A personal identity number has 12 digits (CCCD) or 9 digits (CMND).");
    }
  }

  /** The number, checked for its form. */
  public static PersonalId of(String value) {
    return new PersonalId(value);
  }

  /** Whether this is the personal number of twelve digits. */
  public boolean isPersonalNumber() {
    return value.length() == 12;
  }

  @Override
  public String toString() {
    return "PersonalId(***" + value.substring(value.length() - 2) + ")";
  }
}
