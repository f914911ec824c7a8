package dev.npsp.sdk.payments.internal.paymentplatform;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.ConfirmMessage;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dossier that a CONFIRM names. {@code MaHoSo} is not covered by the checksum, so whoever
 * catches a genuine message could put another dossier into it. It counts only when the signed part
 * names the same one: the reference is a {@code MaTraCuuTT} (the dossier and fourteen digits of
 * time), or the narration holds the dossier as a word of its own.
 */
final class NamedDossier {

  private static final Pattern TIME = Pattern.compile("\\d{14}");

  private NamedDossier() {}

  static Optional<DossierCode> in(ConfirmMessage message) {
    String code = message.dossier().strip();
    return isLookupOf(code, message.reference()) || isWordIn(code, message.narration())
        ? parse(code)
        : Optional.empty();
  }

  private static boolean isLookupOf(String code, String reference) {
    return reference.startsWith(code) && TIME.matcher(reference.substring(code.length())).matches();
  }

  private static boolean isWordIn(String code, String narration) {
    return Pattern.compile("(?<![0-9A-Za-z.-])" + Pattern.quote(code) + "(?![0-9A-Za-z-])")
        .matcher(narration)
        .find();
  }

  private static Optional<DossierCode> parse(String code) {
    try {
      return Optional.of(DossierCode.of(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // not the form of a dossier code, so it names none
    }
  }
}
