package dev.npsp.sdk.sandbox.internal.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of a text what differs from run to run and leaves its shape: a time of another format,
 * a reference of another length still differs.
 */
final class Masks {
  private static final String DATE = "2\\d[01]\\d[0-3]\\d";
  private static final String SECOND = "20[23]\\d[01]\\d[0-3]\\d[0-2]\\d[0-5]\\d[0-5]\\d";
  private static final String DRAWN = "[0-9a-z]{6}(?![0-9a-z])";
  private static final String TIME = "[0-2]\\d:[0-5]\\d(:[0-5]\\d(\\.\\d{3,9})?)?";

  /** In this order: what is longer comes before what may lie in it. */
  private static final List<UnaryOperator<String>> ALL =
      List.of(
          each("(?<![\\w+/])[A-Za-z0-9+/]{60,}={0,2}(?![\\w+/=])", Masks::base64),
          // the machine
          fixed("(Host: |://|%3A%2F%2F)([\\w.-]+|\\[[\\w:]+])(:|%3A)\\d{2,5}", "$1$2$3PORT"),
          fixed("(localhost|LOCALHOST|127\\.0\\.0\\.1):\\d{2,5}", "$1:PORT"),
          fixed("Java-http-client/[\\w.+-]+", "Java-http-client/VERSION"),
          fixed("Jetty\\([\\w.-]+\\)", "Jetty(VERSION)"),
          fixed("<\\d+ bytes:", "<bytes:"),
          // ids and checksums
          fixed("(boundary=|--)[0-9a-z]{32}(?![0-9a-z])", "$1<boundary>"),
          fixed("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<uuid>"),
          fixed("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", "<UUID>"),
          sized("\\b[0-9a-f]{32,}\\b", "hex"),
          sized("\\b[0-9A-F]{32,}\\b", "HEX"),
          sized("(?<![\\w+/=])[A-Za-z0-9+/]{43}=(?![\\w+/=])", "base64"),
          sized("(?<=/get-receipt/)[\\w-]{43}", "base64url"),
          // references: agency, day, number, second and what was drawn
          each("(dvc\\d+[A-Z]\\d\\d)" + DATE + "(\\d{5,9}?)" + SECOND + DRAWN, Masks::page),
          each("-" + DATE + "-\\d{6,9}(?=\\D|$|" + SECOND + ")", found -> "-999999-<number>"),
          fixed("-" + DATE + "-(?=\\d)", "-999999-"),
          each("(?<=transaction_id(=|\":\"|\\\\\":\\\\\"))[0-9a-z]{19}\\b", Masks::drawn),
          each("(?<=\"requestCode\":\")\\d+", found -> digits(found.group())),
          each("\\b(FT)?NB[0-9A-F]{20}(?![0-9A-F])", Masks::payment),
          each("\\bSB\\d{12}\\b", found -> digits(found.group())),
          // dates and times
          each("(19|20)\\d\\d(/|%2F)[01]\\d\\2[0-3]\\d([T ]" + TIME + ")?(?!\\d)", Masks::time),
          each("(?<=x-request-time: )\\d+", found -> digits(found.group())),
          each("(19|20)\\d\\d-[01]\\d-[0-3]\\d([T ]" + TIME + ")?", Masks::time),
          each("[0-3]\\d([-/.])[01]\\d\\1(19|20)\\d\\d", Masks::time),
          each("\\b" + TIME + "\\b", Masks::time),
          each(
              "20[2-3]\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([0-2]\\d[0-5]\\d[0-5]\\d(\\d{6})?)?",
              Masks::time),
          // what people read, and what the sandbox counts from day to day
          fixed("(?<![\\d/])(1[0-2]|0?[1-9])/(19|20)\\d\\d(?![\\d/])", "99/9999"),
          fixed("\\((19|20)\\d\\d\\)", "(9999)"),
          each(
              "(?<=\"(accesses|dossiersSynchronised|processedOnline)\":)\\d+",
              found -> digits(found.group())));

  private Masks() {}

  static String of(String text) {
    String masked = text;
    for (UnaryOperator<String> mask : ALL) {
      masked = mask.apply(masked);
    }
    return masked;
  }

  private static UnaryOperator<String> fixed(String pattern, String replacement) {
    Pattern compiled = Pattern.compile(pattern);
    return text -> compiled.matcher(text).replaceAll(replacement);
  }

  private static UnaryOperator<String> each(String pattern, Function<MatchResult, String> mask) {
    Pattern compiled = Pattern.compile(pattern);
    return text ->
        compiled.matcher(text).replaceAll(found -> Matcher.quoteReplacement(mask.apply(found)));
  }

  private static UnaryOperator<String> sized(String pattern, String name) {
    return each(pattern, found -> "<" + name + ":" + found.group().length() + ">");
  }

  private static String digits(String text) {
    return text.replaceAll("\\d", "9");
  }

  private static String drawn(MatchResult found) {
    return "x".repeat(found.group().length());
  }

  /** Java writes no zeros at the end of a second's parts; how many there are is chance. */
  private static String time(MatchResult found) {
    return digits(found.group().replaceAll("\\.\\d+", ".9"));
  }

  /** The number of an example's dossier is its time of day; a test's has five digits and stays. */
  private static String page(MatchResult found) {
    String number = found.group(2);
    String shown = number.length() == 5 ? number : "<number>";
    return found.group(1) + "9".repeat(6) + shown + "9".repeat(14) + "x".repeat(6);
  }

  /** The bank's number of a payment: what it is for, then twenty digits. */
  private static String payment(MatchResult found) {
    return found.group().substring(0, found.group().length() - 20) + "X".repeat(20);
  }

  /** Rows of a file are sorted by what was drawn; the tape sorts them by what is left. */
  private static String lines(String text) {
    return text.lines()
        .map(line -> of(line.replaceFirst("^\\d+\\|", "9|")))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** A file in Base64 holds times and references as well. */
  private static String base64(MatchResult found) {
    try {
      byte[] bytes = Base64.getDecoder().decode(found.group());
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return "<base64 of " + lines(text) + ">";
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return found.group();
    }
  }
}
