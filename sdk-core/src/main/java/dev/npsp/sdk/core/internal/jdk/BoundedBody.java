package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.http.ReplyTooLargeException;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects a body, but only so long and only so much. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private static final byte[] NOTHING = {};

  private final BodyWatch watch;
  private final long deadlineNanos;
  private final Duration timeout;
  private final long maxBytes;
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private byte[] first = NOTHING;
  private @Nullable ByteArrayOutputStream rest;
  private long length;
  private volatile @Nullable Subscription subscription;

  BoundedBody(BodyWatch watch, long deadlineNanos, Duration timeout, long maxBytes) {
    this.watch = watch;
    this.deadlineNanos = deadlineNanos;
    this.timeout = timeout;
    this.maxBytes = maxBytes;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    watch.add(this);
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      length += buffer.remaining();
      if (length > maxBytes) {
        end(new ReplyTooLargeException(maxBytes));
        return;
      }
      keep(buffer);
    }
  }

  /** Most answers come in one piece: that piece is then the body, without another copy. */
  private void keep(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    if (first.length == 0) {
      first = bytes;
      return;
    }
    ByteArrayOutputStream collected = rest;
    if (collected == null) {
      collected = new ByteArrayOutputStream(2 * (first.length + bytes.length));
      collected.writeBytes(first);
      rest = collected;
    }
    collected.writeBytes(bytes);
  }

  @Override
  public void onError(Throwable failure) {
    watch.remove(this);
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    watch.remove(this);
    ByteArrayOutputStream collected = rest;
    whole.complete(collected == null ? first : collected.toByteArray());
  }

  void endIfLate(long now) {
    if (now - deadlineNanos >= 0) {
      end(new HttpTimeoutException("the body did not arrive whole within " + timeout));
    }
  }

  private void end(Exception why) {
    watch.remove(this);
    if (whole.completeExceptionally(why)) {
      Subscription given = subscription;
      if (given != null) {
        given.cancel();
      }
    }
  }
}
