package dev.npsp.sdk;

import java.util.regex.Pattern;

/**
 * The number of a dossier, {@code <agency>-yyMMdd-N}: {@code 000.00.00.H56-261122-00017}, {@code
 * G09.20-20260609-0000001}. It begins with the code of the agency that issued it and is the key by
 * which the portal knows the dossier, so it is also what makes a submission repeatable.
 *
 * <p>Wire: {@code MaHoSo}, {@code mahoso}, {@code masohoso}. Source: the form is attested; one to
 * ten digits at the end, usually four or five.
 *
 * @param value the number as it is sent
 */
public record DossierCode(String value) {

  private static final Pattern FORM =
      Pattern.compile("[0-9A-Z][0-9A-Z.]{1,29}-(\\d{2})?\\d{6}-\\d{1,10}");

  public DossierCode {
    value = value.strip();
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A dossier code looks like 000.00.00.H56-261122-00017: agency, day of receipt, number of the day.");
    }
  }

  /** The number, checked for its form. */
  public static DossierCode of(String value) {
    return new DossierCode(value);
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

  @Override
  public String toString() {
    return value;
  }
}
