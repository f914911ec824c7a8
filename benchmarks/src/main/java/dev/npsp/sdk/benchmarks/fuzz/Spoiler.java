package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/**
 * Spoils a seed: bytes turned, cut, doubled and left out, pieces of other seeds, odd numbers and
 * letters, long runs and deep nests, and, where it is JSON, members of other types. The same random
 * numbers give the same input.
 */
final class Spoiler {

  /** Beyond that an input is only slow. */
  private static final int LONGEST = 256 * 1024;

  private static final List<String> PIECES =
      List.of(
          "null",
          "[]",
          "{}",
          "\"\"",
          "[null]",
          "[[]]",
          "[{}]",
          "{\"\":{}}",
          "true",
          "false",
          "\"x\"",
          "0",
          "-0",
          "-1",
          "1e400",
          "1E-400",
          "1e999999999",
          "0.1",
          "00",
          "0x10",
          "1_000",
          "NaN",
          "9223372036854775807",
          "9223372036854775808",
          "999999999999999",
          "1.500.000",
          "1,5",
          "\"1e7\"",
          "\"1.0E7\"",
          "\"+1\"",
          "\"１２３\"",
          "\"٣\"",
          "\"-150000\"",
          "\" 150000 \"",
          "\\u0000",
          "\\uD83D",
          "\\uDC00",
          "\\u0301\\u0323",
          "\\u202E",
          "\\uFEFF",
          "\u0301\u0323",
          "Ð",
          "Ɖ",
          "đ",
          "Đ",
          "ạ̈",
          "\uFEFF",
          "\u00A0",
          "\u200B",
          "\u2028",
          "推각",
          "🙂",
          "ﬁ",
          "İ",
          "ß",
          ",",
          ":",
          "\"",
          "\\",
          "|",
          ";",
          "\t",
          "\r\n",
          "\n",
          "\u001A",
          "%",
          "%00",
          "../",
          "//",
          "@",
          "<",
          ">",
          "<a>",
          "</a>",
          "<!DOCTYPE a>",
          "<![CDATA[",
          "]]>",
          "&lt;",
          "&#0;",
          "&a;",
          "error_code",
          "result",
          "data",
          "message",
          "session",
          "MaLoi",
          "SoTien",
          "duLieu");

  private static final List<String> UNITS =
      List.of(
          "a",
          "1",
          " ",
          "\u0301\u0323",
          "{\"a\":",
          "[",
          "{},",
          "\"\",",
          ".A",
          ".000",
          "a@",
          "\\u0301",
          "-1",
          "<a>",
          "/");

  private final Random random;
  private final List<byte[]> others;
  private final SpoiltJson json;

  Spoiler(long seed, List<byte[]> others) {
    this.random = new Random(seed);
    this.others = others;
    this.json = new SpoiltJson(random, PIECES);
  }

  /** One of the seeds, mostly spoilt once or twice; one in sixteen stays as it is. */
  byte[] of(List<byte[]> seeds) {
    byte[] input = any(seeds);
    int times = random.nextInt(16) == 0 ? 0 : 1 + random.nextInt(random.nextInt(6) + 1);
    for (int i = 0; i < times; i++) {
      byte[] asJson = random.nextInt(3) > 0 ? json.of(input) : input;
      byte[] next = asJson == input ? spoilt(input, seeds) : asJson;
      input = next.length > LONGEST ? cut(next, 0, LONGEST) : next;
    }
    return input;
  }

  private byte[] spoilt(byte[] input, List<byte[]> seeds) {
    int at = random.nextInt(input.length + 1);
    int to = Math.min(input.length, at + length(input));
    return switch (random.nextInt(9)) {
      case 0 -> flipped(input);
      case 1 -> cut(input, 0, at);
      case 2 -> joined(cut(input, 0, at), cut(input, to, input.length));
      case 3 -> joined(cut(input, 0, to), cut(input, at, input.length));
      case 4 -> spliced(input, at, any(seeds));
      case 5 -> spliced(input, at, any(others));
      case 6 -> inserted(input, at, run());
      case 7 -> joined(cut(input, 0, at), bytes(any(PIECES)), cut(input, to, input.length));
      default -> inserted(input, at, bytes(any(PIECES)));
    };
  }

  private int length(byte[] input) {
    return 1 + random.nextInt(random.nextBoolean() ? 8 : Math.max(1, input.length));
  }

  private byte[] flipped(byte[] input) {
    byte[] turned = input.clone();
    for (int i = 0; i <= random.nextInt(4) && turned.length > 0; i++) {
      turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return turned;
  }

  private byte[] spliced(byte[] input, int at, byte[] other) {
    return joined(cut(input, 0, at), cut(other, random.nextInt(other.length + 1), other.length));
  }

  /** Mostly short, sometimes as long as a run that hurts. */
  private byte[] run() {
    int most = random.nextInt(20) == 0 ? 20_000 : 300;
    return bytes(any(UNITS).repeat(1 + random.nextInt(most)));
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static byte[] inserted(byte[] input, int at, byte[] piece) {
    return joined(cut(input, 0, at), piece, cut(input, at, input.length));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] cut(byte[] input, int from, int to) {
    return java.util.Arrays.copyOfRange(input, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }
}
