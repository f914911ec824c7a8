package dev.npsp.sdk.examples.pay;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Draws what goes wrong, and counts it. What happens to a message depends on the seed, the route,
 * the bill, and how many messages about that bill came along there before: not on the threads, so
 * the same seed brings the same faults; only how often a party asks again depends on the time. The
 * first messages only meet faults, so all faults end. What is drawn is done.
 */
final class FaultInjector implements AutoCloseable {

  private static final int ONE_IN = 8;
  private static final int TROUBLED = 3;
  private static final long LEAST_MILLIS = 20;
  private static final long MOST_MILLIS = 150;
  private static final long LONGEST_END_SECONDS = 30;

  private final long seed;
  private final boolean on;
  private final Map<Place, AtomicInteger> messages = new ConcurrentHashMap<>();
  private final Map<MessageRoute, LongAdder> injected = new ConcurrentHashMap<>();
  private final ScheduledExecutorService later =
      Executors.newScheduledThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task, "fault-injector");
            thread.setDaemon(true);
            return thread;
          });

  private record Place(MessageRoute route, int bill) {}

  FaultInjector(long seed, boolean on) {
    this.seed = seed;
    this.on = on;
  }

  /** What happens to the next message about that bill, if it is about one of ours; counted. */
  InjectedFault next(MessageRoute route, OptionalInt bill) {
    if (!on || bill.isEmpty()) {
      return InjectedFault.NONE;
    }
    Place place = new Place(route, bill.getAsInt());
    int before = messages.computeIfAbsent(place, key -> new AtomicInteger()).getAndIncrement();
    SplittableRandom draw = random(seed, place.bill(), 1 + route.ordinal() * TROUBLED + before);
    if (before >= TROUBLED || draw.nextInt(ONE_IN) != 0) {
      return InjectedFault.NONE;
    }
    injected.computeIfAbsent(route, key -> new LongAdder()).increment();
    List<InjectedFault.Kind> kinds = route.kinds();
    return new InjectedFault(
        kinds.get(draw.nextInt(kinds.size())), draw.nextLong(LEAST_MILLIS, MOST_MILLIS));
  }

  /** A generator of its own for each bill and purpose. */
  static SplittableRandom random(long seed, int bill, int purpose) {
    long mixed = new SplittableRandom(seed).nextLong() ^ ((long) bill << 16) ^ purpose;
    return new SplittableRandom(new SplittableRandom(mixed).nextLong());
  }

  /** Lets something happen later. */
  void later(long millis, Runnable task) {
    ScheduledFuture<?> unused = later.schedule(task, millis, TimeUnit.MILLISECONDS);
  }

  /** How many faults were injected on that route. */
  long injected(MessageRoute route) {
    LongAdder count = injected.get(route);
    return count == null ? 0 : count.sum();
  }

  /** How much went wrong in all. */
  long injected() {
    return injected.values().stream().mapToLong(LongAdder::sum).sum();
  }

  /** Comes back when everything that was to come late has come; false when that takes too long. */
  boolean isOver() throws InterruptedException {
    later.shutdown();
    return later.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    later.shutdownNow();
  }
}
