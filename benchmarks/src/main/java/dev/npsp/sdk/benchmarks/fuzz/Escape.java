package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Base64;

/**
 * What came out bare.
 *
 * @param reader out of which
 * @param seed the seed of its round
 * @param input what it was given
 * @param thrown what it threw
 */
record Escape(String reader, long seed, byte[] input, Throwable thrown) {

  private static final int LONGEST = 6_000;
  private static final String BASE64 = "base64:";
  private static final int FRAMES = 8;

  /** The bytes of a file that holds an input, or its text as it is told here. */
  static byte[] input(byte[] file) {
    String text = new String(file, ISO_8859_1).strip();
    return text.startsWith(BASE64)
        ? Base64.getDecoder().decode(text.substring(BASE64.length()))
        : file;
  }

  @Override
  public String toString() {
    StringBuilder told = new StringBuilder();
    told.append("ESCAPED reader=\"").append(reader).append("\" seed=").append(seed);
    told.append(" bytes=").append(input.length).append('\n');
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      told.append("  ").append(at).append('\n');
      StackTraceElement[] stack = at.getStackTrace();
      Arrays.stream(stack)
          .limit(FRAMES)
          .forEach(f -> told.append("    at ").append(f).append('\n'));
    }
    if (input.length <= LONGEST) {
      told.append("  ").append(BASE64).append(Base64.getEncoder().encodeToString(input));
    } else {
      told.append("  too long to print: run it again with --keep DIR");
    }
    return told.toString();
  }
}
