package dev.npsp.sdk.payments.internal.paymentplatform;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.RefusalPhrases;
import java.util.List;

/**
 * What a refusal is about. No list of {@code MaLoi} beyond 00 and 99 is public: the two codes here
 * are those of the tax authority's sibling protocol, the words are our inference.
 */
final class PaymentPhrases {

  private static final String NOT_AUTHENTIC = "07";
  private static final String UNKNOWN_PAYMENT = "118";
  private static final List<String> CHECKSUM =
      List.of("ma xac thuc", "checksum", "chu ky", "signature", "mabimat", "ma bi mat");

  private PaymentPhrases() {}

  static boolean namesChecksum(String code, String message) {
    return namesChecksum(message) || (code.equals(NOT_AUTHENTIC) && message.isBlank());
  }

  static boolean saysNotFound(String code, String message) {
    return code.equals(UNKNOWN_PAYMENT) || RefusalPhrases.saysNotFound(message);
  }

  private static boolean namesChecksum(String message) {
    String folded = VietnameseText.fold(message);
    return CHECKSUM.stream().anyMatch(folded::contains);
  }
}
