package dev.npsp.sdk.wire;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.List;

/**
 * The phrases by which all wires recognise what a refusal is about, where no code tells. "đã tồn
 * tại" is attested; the words for "not found" are our inference from the answers of callbacks.
 */
public final class RefusalPhrases {

  private static final List<String> NOT_FOUND =
      List.of("not found", "khong tim thay", "khong ton tai", "chua ton tai", "not exist");

  private RefusalPhrases() {}

  /** Whether the message says that the number is known already. */
  public static boolean saysExists(String message) {
    return VietnameseText.fold(message).contains("da ton tai");
  }

  /** Whether the message says that nothing is known by that number. */
  public static boolean saysNotFound(String message) {
    String folded = VietnameseText.fold(message);
    for (String phrase : NOT_FOUND) { // asked of every answer to an update
      if (folded.contains(phrase)) {
        return true;
      }
    }
    return false;
  }
}
