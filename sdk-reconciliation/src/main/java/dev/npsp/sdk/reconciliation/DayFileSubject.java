package dev.npsp.sdk.reconciliation;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a day file is about, and what its name is made of.
 *
 * @param day the day that is reconciled
 * @param service the kind of service, 1 to 20 letters and digits
 * @param type collection, disbursement or refund
 * @param channel the payment channel, 1 to 20 letters and digits
 */
public record DayFileSubject(LocalDate day, String service, DayFileType type, String channel) {

  private static final Pattern WORD = Pattern.compile("[0-9A-Za-z]{1,20}");

  public DayFileSubject {
    if (!WORD.matcher(service).matches() || !WORD.matcher(channel).matches()) {
      throw new IllegalArgumentException(
          "Service and channel have 1 to 20 letters and digits: they stand in a file's name.");
    }
  }
}
