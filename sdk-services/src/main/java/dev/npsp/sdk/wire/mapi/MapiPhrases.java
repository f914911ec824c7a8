package dev.npsp.sdk.wire.mapi;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.List;

/**
 * The few phrases that peers recognise in the portal's messages, since its codes do not tell. "đã
 * tồn tại" is attested; the words for "not found" are our inference from the answers of callbacks.
 */
public final class MapiPhrases {

  private static final List<String> NOT_FOUND =
      List.of("not found", "khong tim thay", "khong ton tai", "chua ton tai", "not exist");

  private MapiPhrases() {}

  /** Whether the message says that the number is known already. */
  public static boolean saysExists(String message) {
    return VietnameseText.fold(message).contains("da ton tai");
  }

  /** Whether the message says that nothing is known by that number. */
  public static boolean saysNotFound(String message) {
    String folded = VietnameseText.fold(message);
    return NOT_FOUND.stream().anyMatch(folded::contains);
  }
}
