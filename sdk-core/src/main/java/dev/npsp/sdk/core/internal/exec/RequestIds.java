package dev.npsp.sdk.core.internal.exec;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids for calls: a random start for each client, then counted, so that they are short, unique in a
 * log and cheap.
 */
final class RequestIds {

  private final String start =
      Long.toString(ThreadLocalRandom.current().nextLong(1L << 35, 1L << 40), 36) + "-";
  private final AtomicLong count = new AtomicLong();

  String next() {
    return start + count.incrementAndGet();
  }
}
