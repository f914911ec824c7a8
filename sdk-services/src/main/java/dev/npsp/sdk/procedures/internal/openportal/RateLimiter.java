package dev.npsp.sdk.procedures.internal.openportal;

import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One request at a time, with a pause between any two, whoever sends them. Turns are given out in
 * the order in which they are asked for; whoever would wait longer than the attempt may take is
 * turned away without a turn.
 */
public final class RateLimiter implements Interceptor {

  private final long intervalNanos;
  private final TimeSource time;
  private final ReentrantLock turns = new ReentrantLock();
  private long nextTurn;

  public RateLimiter(Duration interval, TimeSource time) {
    this.intervalNanos = interval.toNanos();
    this.time = time;
    this.nextTurn = time.nanos().getAsLong();
  }

  @Override
  public HttpReply intercept(HttpCall call, Chain next) throws IOException, InterruptedException {
    Duration wait = Duration.ofNanos(takeTurn(call.timeout().toNanos()));
    if (!wait.isZero()) {
      time.sleeper().sleep(wait);
    }
    return next.proceed(call.withTimeout(call.timeout().minus(wait)));
  }

  /** How long to wait for the turn. */
  private long takeTurn(long longest) throws NotConnectedException {
    turns.lock();
    try {
      long now = time.nanos().getAsLong();
      long wait = Math.max(0, nextTurn - now);
      if (wait >= longest) {
        throw new NotConnectedException("too many requests are waiting for the rate limit", null);
      }
      nextTurn = now + wait + intervalNanos;
      return wait;
    } finally {
      turns.unlock();
    }
  }
}
