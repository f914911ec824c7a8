package dev.npsp.sdk.core.auth;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.List;

/**
 * Decides whether an answer with a non-zero code says that the session is not good. Such an answer
 * was not carried out, so the SDK logs in once and repeats the call once.
 *
 * <p>No peer has ever seen the portal's own code for this, so the rule goes by the words. Source:
 * our inference; replace it with {@code MapiEnvironment.withSessionRule} when you know better.
 */
@FunctionalInterface
public interface SessionRule {

  /**
   * Whether the answer names the session.
   *
   * @param code the code, never a success
   * @param message the portal's words, empty when it said none
   */
  boolean namesSession(String code, String message);

  /**
   * The default: the message, diacritics and letter case folded, holds "phien", "session", "het
   * han" or "dang nhap".
   */
  static SessionRule standard() {
    List<String> words = List.of("phien", "session", "het han", "dang nhap");
    return (code, message) -> {
      String folded = VietnameseText.fold(message);
      return words.stream().anyMatch(folded::contains);
    };
  }
}
