package dev.npsp.sdk.sandbox.internal.check;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What every text must be: NFC, whole characters, no replacement character. */
final class TextScan {
  private TextScan() {}

  static @Nullable String wrong(char[] text, int from, int length) {
    boolean doubtful = false;
    for (int i = from; i < from + length; i++) {
      char c = text[i];
      if (c < 0x300) {
        if (c == 0 || (c >= 0x80 && c < 0xA0)) {
          return "chứa ký tự điều khiển không hợp lệ";
        }
      } else if (c < 0x1EA0 || c > 0x1EF9) {
        // precomposed Vietnamese letters need no second look; everything else takes the slow way
        doubtful = true;
      }
    }
    return doubtful ? looked(new String(text, from, length)) : null;
  }

  static long hash(char[] text, int from, int length) {
    long hash = 0xcbf29ce484222325L ^ length;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ text[i]) * 0x100000001b3L;
    }
    return mix(hash);
  }

  static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    return mixed ^ (mixed >>> 29);
  }

  private static @Nullable String looked(String text) {
    if (text.indexOf('\uFFFD') >= 0) {
      return "chứa ký tự hỏng U+FFFD";
    }
    if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      return "chứa ký tự không đầy đủ";
    }
    return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? null : "không ở dạng Unicode NFC";
  }
}
