package dev.npsp.sdk.payments.internal.paymentplatform;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
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
  private static final List<String> NOT_FOUND =
      List.of("khong tim thay", "khong ton tai", "not found", "not exist");

  private PaymentPhrases() {}

  static boolean namesChecksum(String code, String message) {
    return holdsAny(CHECKSUM, message) || (code.equals(NOT_AUTHENTIC) && message.isBlank());
  }

  static boolean saysNotFound(String code, String message) {
    return code.equals(UNKNOWN_PAYMENT) || holdsAny(NOT_FOUND, message);
  }

  private static boolean holdsAny(List<String> words, String message) {
    String folded = VietnameseText.fold(message);
    return words.stream().anyMatch(folded::contains);
  }
}
