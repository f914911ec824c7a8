package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.Locale;
import java.util.Optional;

/** The ids by which a list of files names their contents. */
final class ContentIds {

  static final String CID = "cid:";

  private ContentIds() {}

  /**
   * The id as both sides of a message are compared by it: without {@code cid:}, which peers were
   * seen to send on one side only, and without blanks around it; empty when nothing is left.
   */
  static Optional<String> plain(String id) {
    String text = VietnameseText.nfc(id).strip();
    String plain =
        text.toLowerCase(Locale.ROOT).startsWith(CID) ? text.substring(CID.length()).strip() : text;
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }
}
