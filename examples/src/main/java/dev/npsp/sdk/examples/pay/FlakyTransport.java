package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeUnit;

/** Injects faults into calls to the platform that are about bills. */
final class FlakyTransport implements Interceptor {

  private final MessageRoute route;
  private final FaultInjector faultInjector;
  private final BillIndex bills;

  FlakyTransport(MessageRoute route, FaultInjector faultInjector, BillIndex bills) {
    this.route = route;
    this.faultInjector = faultInjector;
    this.bills = bills;
  }

  @Override
  public HttpReply intercept(HttpCall call, Chain next) throws IOException, InterruptedException {
    InjectedFault fault = faultInjector.next(route, bills.about(bytes(call.body())));
    switch (fault.kind()) {
      case LOST -> throw new IOException("the line broke");
      case ANSWER_LOST -> {
        next.proceed(call);
        throw new IOException("the line broke after the platform had answered");
      }
      case REPEATED -> {
        next.proceed(call);
        return next.proceed(call);
      }
      case DELAYED -> {
        TimeUnit.MILLISECONDS.sleep(fault.millis());
        return next.proceed(call);
      }
      case OUT_OF_ORDER -> {
        faultInjector.later(fault.millis(), () -> arriveAtLast(call, next));
        throw new HttpTimeoutException("no answer in time; what was sent is still on its way");
      }
      default -> {
        return next.proceed(call);
      }
    }
  }

  /** Messages about bills are small and lie in memory. */
  private static byte[] bytes(Body body) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    body.parts().forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** The caller does not wait for this answer any more. */
  private static void arriveAtLast(HttpCall call, Chain next) {
    try {
      next.proceed(call);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
