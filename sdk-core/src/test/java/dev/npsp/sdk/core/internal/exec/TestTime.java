package dev.npsp.sdk.core.internal.exec;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that stands still until a test lets it pass; a pause passes at once and is written down. */
final class TestTime extends Clock {

  static final Instant START = Instant.parse("2026-11-22T03:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private volatile double jitter = 1;
  private volatile boolean interruptsPauses;

  TimeSource source() {
    return new TimeSource(this, nanos::get, this::pause, () -> jitter);
  }

  private void pause(Duration duration) throws InterruptedException {
    if (interruptsPauses) {
      throw new InterruptedException("while pausing");
    }
    pauses.add(duration);
    pass(duration);
  }

  void pass(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  /** From 0 (half of the pause is waited) to 1 (all of it). */
  void jitter(double value) {
    jitter = value;
  }

  void interruptPauses() {
    interruptsPauses = true;
  }

  List<Duration> pauses() {
    return pauses;
  }

  @Override
  public Instant instant() {
    return START.plusNanos(nanos.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Nobody here asks for a zone.");
  }
}
