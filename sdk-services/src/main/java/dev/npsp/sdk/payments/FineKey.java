package dev.npsp.sdk.payments;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The key of a fine: readable where it fits, a fingerprint where it does not; never two alike. */
final class FineKey {

  private static final char SEPARATOR = '|';
  private static final int LONGEST = 100;

  private FineKey() {}

  static String of(String agencyCode, String decisionNumber, LocalDate decidedOn) {
    String agency = composed(agencyCode);
    String number = composed(decisionNumber);
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(decidedOn);
    String readable = agency + SEPARATOR + number + SEPARATOR + day;
    boolean fits = readable.length() <= LONGEST;
    boolean reads = agency.indexOf(SEPARATOR) < 0 && number.indexOf(SEPARATOR) < 0;
    return fits && reads
        ? readable
        : "sha256:" + new Fingerprint().add(agency).add(number).add(day).hex();
  }

  /** The same letters may be written in two ways. */
  private static String composed(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }
}
