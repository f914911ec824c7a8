package dev.npsp.sdk.procedures.internal;

import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One request at a time, with a pause between the end of one and the beginning of the next, whoever
 * sends them. Turns are given out in the order in which they are asked for; whoever would wait
 * longer than the attempt may take is turned away.
 */
public final class RateLimiter implements Interceptor {

  private final long intervalNanos;
  private final TimeSource time;

  /** No lock: it says whose turn it is, and guards no state but the moment of the next one. */
  private final Semaphore turn = new Semaphore(1, true);

  private volatile long nextTurn;

  public RateLimiter(Duration interval, TimeSource time) {
    this.intervalNanos = interval.toNanos();
    this.time = time;
    this.nextTurn = time.nanos().getAsLong();
  }

  @Override
  public HttpReply intercept(HttpCall call, Chain next) throws IOException, InterruptedException {
    long asked = time.nanos().getAsLong();
    if (!turn.tryAcquire(call.timeout().toNanos(), TimeUnit.NANOSECONDS)) {
      throw tooMany();
    }
    try {
      long pause = Math.max(0, nextTurn - time.nanos().getAsLong());
      long left = call.timeout().toNanos() - (time.nanos().getAsLong() - asked);
      if (pause >= left) {
        throw tooMany();
      }
      if (pause > 0) {
        time.sleeper().sleep(Duration.ofNanos(pause));
      }
      return sent(call.withTimeout(Duration.ofNanos(left - pause)), next);
    } finally {
      turn.release();
    }
  }

  private HttpReply sent(HttpCall call, Chain next) throws IOException, InterruptedException {
    try {
      return next.proceed(call);
    } finally {
      nextTurn = time.nanos().getAsLong() + intervalNanos;
    }
  }

  private static NotConnectedException tooMany() {
    return new NotConnectedException("too many requests are waiting for the rate limit", null);
  }
}
