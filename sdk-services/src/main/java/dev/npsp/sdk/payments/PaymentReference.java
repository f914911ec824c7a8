package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.wire.WireTime;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The partner's own number of one attempt to pay. Unique per attempt: whoever tries again after a
 * failure takes a new one.
 *
 * <p>Wire: {@code MaThamChieu}. Source: attested; a payment request takes at most 50 characters.
 *
 * @param value 1 to 100 visible ASCII characters without {@code |}
 */
public record PaymentReference(String value) {

  private static final Pattern FORM = Pattern.compile("[!-{}~]{1,100}");
  private static final Pattern NOT_WORD = Pattern.compile("[^0-9A-Za-z]");
  private static final int LONGEST_DOSSIER = 27;
  private static final int RADIX = 36;
  private static final long SIX_DIGITS = 36L * 36 * 36 * 36 * 36 * 36;

  public PaymentReference {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          "A payment reference has 1 to 100 visible ASCII characters and no '|'.");
    }
  }

  /** The reference, checked for its form. */
  public static PaymentReference of(String value) {
    return new PaymentReference(value);
  }

  /**
   * A new reference for an attempt to pay for that dossier: {@code dvc}, the dossier code without
   * its separators (its end, if it is long), the time, and six random characters that keep two
   * attempts in the same second apart. At most 50 characters.
   */
  public static PaymentReference unique(DossierCode dossier, Instant at) {
    return unique(dossier.value(), at);
  }

  /** A new reference for an attempt that belongs to no dossier: a tax notice, a fine. */
  public static PaymentReference unique(String number, Instant at) {
    String digits = NOT_WORD.matcher(number).replaceAll("");
    String end = digits.substring(Math.max(0, digits.length() - LONGEST_DOSSIER));
    return new PaymentReference("dvc" + end + WireTime.seconds(at) + sixRandom());
  }

  /** Whether the text could be a reference at all. */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  private static String sixRandom() {
    long number = ThreadLocalRandom.current().nextLong(SIX_DIGITS);
    return Long.toString(SIX_DIGITS + number, RADIX).substring(1);
  }

  @Override
  public String toString() {
    return value;
  }
}
