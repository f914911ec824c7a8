package dev.npsp.sdk.sandbox.internal.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The distinct exchanges of a record, masked and sorted: neither their order nor how often each
 * happened is kept, since both hang on threads.
 *
 * @param shapesOnly for runs whose exchanges are drawn or cut by chance: values are reduced too
 */
record Tape(boolean shapesOnly, Set<String> exchanges) {
  private static final String HEAD = "# What was sent and answered; written by TapeTest.\n";
  private static final String SHAPES_ONLY =
      "# Shapes only: which values meet in a message depends on threads or chance.\n";
  private static final int LONGEST_BODY = 3_000;
  private static final int KEPT_OF_LONGER = 1_000;

  static Tape ofRecord(Path record, boolean shapesOnly) throws IOException {
    try (Stream<String> lines = Files.lines(record, StandardCharsets.UTF_8)) {
      Set<String> exchanges = new TreeSet<>();
      lines
          .map(RecordedExchange::ofLine)
          .forEach(exchange -> exchanges.add(text(exchange, shapesOnly)));
      return new Tape(shapesOnly, exchanges);
    }
  }

  static Tape read(Path tape) throws IOException {
    String text = Files.readString(tape, StandardCharsets.UTF_8);
    boolean shapesOnly = text.contains(SHAPES_ONLY);
    String body = text.substring(HEAD.length() + (shapesOnly ? SHAPES_ONLY.length() : 0));
    Set<String> exchanges = new TreeSet<>();
    for (String exchange : body.split("\n\n", -1)) {
      if (!exchange.isBlank()) {
        exchanges.add(exchange.strip());
      }
    }
    return new Tape(shapesOnly, exchanges);
  }

  void write(Path tape) throws IOException {
    String head = HEAD + (shapesOnly ? SHAPES_ONLY : "");
    Files.writeString(
        tape, head + "\n" + String.join("\n\n", exchanges) + "\n", StandardCharsets.UTF_8);
  }

  private static String text(RecordedExchange exchange, boolean shapesOnly) {
    StringBuilder text = new StringBuilder();
    String target = Masks.of(exchange.target());
    text.append(exchange.direction()).append(' ').append(exchange.method()).append(' ');
    text.append(shapesOnly ? target.replaceAll("\\d+", "9") : target).append('\n');
    headers(text, "> ", exchange.requestHeaders());
    body(text, ">> ", exchange.requestBody(), shapesOnly);
    if (shapesOnly && exchange.direction().equals("in") || isPolled(exchange)) {
      // how the sandbox answers is chance there; what it was sent is not
      return text.toString().strip();
    }
    text.append(exchange.status() == 0 ? "no reply" : exchange.status()).append('\n');
    headers(text, "< ", exchange.replyHeaders());
    body(text, "<< ", exchange.replyBody(), shapesOnly);
    return text.toString().strip();
  }

  /** Asked again until a payment is acknowledged: what it finds hangs on the moment. */
  private static boolean isPolled(RecordedExchange exchange) {
    return exchange.method().equals("GET") && exchange.target().startsWith("/sandbox/payment?");
  }

  private static void headers(StringBuilder text, String mark, Collection<String> headers) {
    headers.stream()
        .map(Tape::header)
        .sorted()
        .forEach(header -> text.append(mark).append(header).append('\n'));
  }

  private static String header(String header) {
    String name = header.substring(0, header.indexOf(':'));
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "date" -> name + ": <date>";
      case "content-length" -> name + ": <length>";
      default -> Masks.of(header);
    };
  }

  private static void body(StringBuilder text, String mark, String body, boolean shapesOnly) {
    if (!body.isEmpty()) {
      String masked = Masks.of(body);
      String kept = shorter(shapesOnly ? Shapes.ofJson(masked) : masked);
      text.append(mark).append(kept.replace("\r", "\\r").replace("\n", "\n" + mark)).append('\n');
    }
  }

  private static String shorter(String body) {
    if (body.length() <= LONGEST_BODY) {
      return body;
    }
    String kept = body.substring(0, KEPT_OF_LONGER);
    return kept + "... <" + body.length() + " characters, sha-256 " + sha256(body) + ">";
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  List<String> without(Tape other) {
    return exchanges.stream().filter(exchange -> !other.exchanges.contains(exchange)).toList();
  }
}
