package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.RequestOptions;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Ids for calls: a random start for each client, then counted, so that they are short, unique in a
 * log and cheap; or the host's own.
 */
final class RequestIds {

  private static final Pattern READABLE = Pattern.compile("[\\x21-\\x7E]{1,100}");

  private final String start =
      Long.toString(ThreadLocalRandom.current().nextLong(1L << 35, 1L << 40), 36) + "-";
  private final AtomicLong count = new AtomicLong();

  String next() {
    return start + count.incrementAndGet();
  }

  String next(RequestOptions options) {
    return options.requestIds().map(RequestIds::readable).orElseGet(this::next);
  }

  private static String readable(Supplier<String> source) {
    String id = source.get();
    if (!READABLE.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "requestIds must give 1 to 100 visible ASCII characters: they stand in logs and errors.");
    }
    return id;
  }
}
