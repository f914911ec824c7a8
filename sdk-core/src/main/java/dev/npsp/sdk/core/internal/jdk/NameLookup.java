package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.NotConnectedException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * Looks names up before the JDK's client does, which would do it on the caller's thread without any
 * limit of time. One daemon thread a transport, {@code npsp-name-lookup}, looks up one name after
 * the other, each at most once in ten seconds; callers wait for it no longer than their attempt may
 * take. A name service that is silent for one name keeps the others waiting behind it, each until
 * its own limit. The addresses themselves are kept by the JDK, so that its client finds them there.
 */
final class NameLookup implements AutoCloseable {

  /** Shorter than the JDK keeps addresses unless it was told otherwise (30 seconds). */
  private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();

  private static final int MOST_WAITING = 64;
  private static final int MOST_KNOWN = 256;
  private static final long IDLE_SECONDS = 30;

  /** Finds the addresses of a name, however long that takes. */
  @FunctionalInterface
  interface Resolver {
    void resolve(String host) throws IOException;
  }

  private final Resolver resolver;
  private final LongSupplier nanos;
  private final Map<String, Long> resolvedAt = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor thread;

  /** Over the JVM's own name service. */
  NameLookup() {
    this(InetAddress::getAllByName, System::nanoTime);
  }

  NameLookup(Resolver resolver, LongSupplier nanos) {
    this.resolver = resolver;
    this.nanos = nanos;
    thread =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            task -> {
              Thread made = new Thread(task, "npsp-name-lookup");
              made.setDaemon(true);
              return made;
            });
    thread.allowCoreThreadTimeOut(true);
  }

  /**
   * Returns once the name of the hop has an address, or had one a moment ago.
   *
   * @throws NotConnectedException when it has none, or none was found in that time
   */
  void await(NextHop hop, Duration atMost) throws NotConnectedException, InterruptedException {
    if (!hop.isName() || isFresh(hop.host())) {
      return;
    }
    CompletableFuture<Void> lookup = begin(hop.host());
    try {
      lookup.get(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new NotConnectedException(
          Reason.NAME_TIMEOUT, "the name of " + hop.place() + " was not resolved in time", e);
    } catch (ExecutionException e) {
      throw notResolved(hop, e.getCause() == null ? e : e.getCause());
    }
  }

  private NotConnectedException notResolved(NextHop hop, Throwable cause) {
    if (!(cause instanceof RejectedExecutionException)) {
      return new NotConnectedException(Reason.NO_ADDRESS, "no address for " + hop.place(), cause);
    }
    return thread.isShutdown()
        ? new NotConnectedException(Reason.CLOSED, "this transport was closed", cause)
        : new NotConnectedException(
            Reason.NAME_TIMEOUT,
            "too many names wait to be resolved before that of " + hop.place(),
            cause);
  }

  private boolean isFresh(String host) {
    Long when = resolvedAt.get(host);
    return when != null && nanos.getAsLong() - when < FRESH_NANOS;
  }

  /** Callers of one name share its look-up. */
  private CompletableFuture<Void> begin(String host) {
    CompletableFuture<Void> mine = new CompletableFuture<>();
    CompletableFuture<Void> before = underWay.putIfAbsent(host, mine);
    if (before != null) {
      return before;
    }
    try {
      thread.execute(() -> lookUp(host, mine));
    } catch (RejectedExecutionException e) {
      underWay.remove(host, mine);
      mine.completeExceptionally(e);
    }
    return mine;
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, those who wait are told
  private void lookUp(String host, CompletableFuture<Void> end) {
    try {
      if (!isFresh(host)) {
        resolver.resolve(host);
        note(host);
      }
      underWay.remove(host, end);
      end.complete(null);
    } catch (Throwable e) {
      underWay.remove(host, end);
      end.completeExceptionally(e);
    }
  }

  /** Forgetting all of them costs a look-up each, and only where there are that many hosts. */
  private void note(String host) {
    if (resolvedAt.size() >= MOST_KNOWN) {
      resolvedAt.clear();
    }
    resolvedAt.put(host, nanos.getAsLong());
  }

  /** Takes no further names; the thread ends with the look-ups that calls under way wait for. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
