package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.domain.DossierCode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a payment is bound to: the debt itself, not the look-up that showed it. A bank pays one key
 * once, whatever look-up codes ({@code MaTraCuuTT}) the inquiries before it brought.
 *
 * <p>Small letters and blanks make no second debt: number and period are kept in capitals and
 * without blanks. The fees of a dossier are one debt, whatever period an agency or the platform
 * names with them.
 *
 * @param kind what it is looked up by
 * @param number the dossier, notice, customer or unit: 1 to 50 letters, digits, {@code . - / _}
 * @param period which debt of a customer who has several in turn; {@code ""} when there is only
 *     one, and for a dossier always
 */
public record BillKey(BillKind kind, String number, String period) {

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z._/-]{1,50}");
  private static final Pattern PERIOD = Pattern.compile("[0-9A-Za-z._/-]{0,20}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ELECTRICITY = Pattern.compile("[0-9A-Z]{13}");

  public BillKey {
    number = folded(number);
    period = kind.equals(BillKind.DOSSIER) ? "" : folded(period);
    if (!NUMBER.matcher(number).matches() || !PERIOD.matcher(period).matches()) {
      throw new IllegalArgumentException(
          "A bill's number has 1 to 50 letters, digits and . - / _, its period at most 20.");
    }
    if (kind.equals(BillKind.DOSSIER)) {
      DossierCode.of(number);
    }
    if (kind.equals(BillKind.ELECTRICITY) && !ELECTRICITY.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "A customer of the electricity company has 13 capitals and digits.");
    }
  }

  private static String folded(String text) {
    return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** The fees of a dossier. */
  public static BillKey of(DossierCode dossier) {
    return new BillKey(BillKind.DOSSIER, dossier.value(), "");
  }

  /** A debt of that kind. */
  public static BillKey of(BillKind kind, String number, String period) {
    return new BillKey(kind, number, period);
  }

  /** The debt that an inquiry of that kind showed. */
  public static BillKey of(BillKind kind, DueBill bill) {
    return new BillKey(kind, bill.number(), bill.period().orElse(""));
  }

  /** {@code kind:number:period}; no two keys have the same. */
  @Override
  public String toString() {
    return kind + ":" + number + ":" + period;
  }
}
