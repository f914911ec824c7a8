package dev.npsp.sdk.examples;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeUnit;

/** The line of one who calls the platform, on which messages about bills meet mishaps. */
final class RoughLine implements Interceptor {

  private final Stretch stretch;
  private final Mishaps mishaps;
  private final Bills bills;

  RoughLine(Stretch stretch, Mishaps mishaps, Bills bills) {
    this.stretch = stretch;
    this.mishaps = mishaps;
    this.bills = bills;
  }

  @Override
  public HttpReply intercept(HttpCall call, Chain next) throws IOException, InterruptedException {
    Mishap mishap = mishaps.next(stretch, bills.about(bytes(call.body())));
    switch (mishap.kind()) {
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
        TimeUnit.MILLISECONDS.sleep(mishap.millis());
        return next.proceed(call);
      }
      case OUT_OF_ORDER -> {
        mishaps.later(mishap.millis(), () -> arriveAtLast(call, next));
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

  /** Nobody waits for this answer any more. */
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
