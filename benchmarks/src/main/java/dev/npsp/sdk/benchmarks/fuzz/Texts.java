package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** An input as a text of Java, which can hold what no UTF-8 can: halves of characters. */
final class Texts {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  private Texts() {}

  static String of(byte[] input) {
    return ESCAPE
        .matcher(new String(input, UTF_8))
        .replaceAll(
            match ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
