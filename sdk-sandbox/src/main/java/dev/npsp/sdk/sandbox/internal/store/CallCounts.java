package dev.npsp.sdk.sandbox.internal.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many logins and calls came, over whichever wire. */
public final class CallCounts {
  private final LongAdder logins = new LongAdder();
  private final LongAdder calls = new LongAdder();
  private final Map<String, LongAdder> byService = new ConcurrentHashMap<>();

  /** A login was tried. */
  public void login() {
    logins.increment();
  }

  /** A call came, of no service that exists. */
  public void call() {
    calls.increment();
  }

  /** A call of that service came. */
  public void call(String service) {
    calls.increment();
    byService.computeIfAbsent(service, name -> new LongAdder()).increment();
  }

  public long logins() {
    return logins.sum();
  }

  public long calls() {
    return calls.sum();
  }

  public long callsOf(String service) {
    LongAdder count = byService.get(service);
    return count == null ? 0 : count.sum();
  }

  /** Counts by service name; only of services that exist. */
  public Map<String, Long> byService() {
    Map<String, Long> counts = new TreeMap<>();
    byService.forEach((service, count) -> counts.put(service, count.sum()));
    return counts;
  }

  public void clear() {
    logins.reset();
    calls.reset();
    byService.clear();
  }
}
