package dev.npsp.sdk.examples.localoffice;

import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.NotConnectedException;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The poor connection of a remote commune: of every five calls, one does not get through, one is
 * answered and the answer is lost, one arrives twice, one stalls until time is over, and one goes
 * well.
 */
final class FlakyConnection implements Interceptor {

  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger faults = new AtomicInteger();

  @Override
  public HttpReply intercept(HttpCall call, Chain next) throws IOException, InterruptedException {
    switch (calls.getAndIncrement() % 5) {
      case 1 -> throw fault(new NotConnectedException("the line was down", null));
      case 2 -> {
        next.proceed(call);
        throw fault(new IOException("the line broke after the portal had answered"));
      }
      case 3 -> {
        faults.incrementAndGet();
        next.proceed(call);
        return next.proceed(call);
      }
      case 4 -> {
        next.proceed(call);
        throw fault(new HttpTimeoutException("the answer stalled"));
      }
      default -> {
        return next.proceed(call);
      }
    }
  }

  private IOException fault(IOException failure) {
    faults.incrementAndGet();
    return failure;
  }

  int faults() {
    return faults.get();
  }
}
