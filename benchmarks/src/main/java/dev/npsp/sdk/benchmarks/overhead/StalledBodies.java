package dev.npsp.sdk.benchmarks.overhead;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The least that a careful hand writes to bound a body that stalls: one coarse timer for all. */
final class StalledBodies implements AutoCloseable {

  private final Set<Bounded> open = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "hand-written-timer");
            thread.setDaemon(true);
            return thread;
          });

  StalledBodies() {
    timer.scheduleAtFixedRate(
        () -> open.forEach(body -> body.endIfLate(System.nanoTime())),
        100,
        100,
        TimeUnit.MILLISECONDS);
  }

  BodySubscriber<byte[]> bound(Duration limit) {
    return new Bounded(System.nanoTime() + limit.toNanos());
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private final class Bounded implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final long deadline;
    private volatile Flow.@Nullable Subscription subscription;

    Bounded(long deadline) {
      this.deadline = deadline;
      bytes
          .getBody()
          .whenComplete(
              (whole, failure) -> {
                if (failure == null) {
                  body.complete(whole);
                } else {
                  body.completeExceptionally(failure);
                }
              });
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      open.add(this);
      bytes.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      bytes.onNext(buffers);
    }

    @Override
    public void onError(Throwable failure) {
      open.remove(this);
      bytes.onError(failure);
    }

    @Override
    public void onComplete() {
      open.remove(this);
      bytes.onComplete();
    }

    void endIfLate(long now) {
      Flow.Subscription given = subscription;
      if (given != null && now - deadline >= 0) {
        given.cancel();
        body.completeExceptionally(new HttpTimeoutException("body"));
        open.remove(this);
      }
    }
  }
}
