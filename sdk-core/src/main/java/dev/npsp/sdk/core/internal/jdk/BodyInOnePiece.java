package dev.npsp.sdk.core.internal.jdk;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/**
 * A short body, handed to the JDK's client as it is; the JDK's own publisher copies it once more. A
 * long one is better cut, since a socket keeps as much memory outside the heap as it was once
 * given.
 */
final class BodyInOnePiece implements BodyPublisher {

  /** How many bytes are handed over at once, as the JDK's own publishers do. */
  static final int LONGEST = 16 * 1024;

  private final byte[] bytes;

  /**
   * @param bytes not empty; not changed any more
   */
  BodyInOnePiece(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long contentLength() {
    return bytes.length;
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    subscriber.onSubscribe(new Handover(subscriber));
  }

  /** To one subscriber, who asks on one thread at a time. */
  private final class Handover implements Subscription {

    private final Subscriber<? super ByteBuffer> subscriber;
    private boolean over;

    Handover(Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long pieces) {
      if (over) {
        return;
      }
      over = true;
      if (pieces <= 0) {
        subscriber.onError(new IllegalArgumentException("Asks for " + pieces + " pieces."));
        return;
      }
      subscriber.onNext(ByteBuffer.wrap(bytes).asReadOnlyBuffer());
      subscriber.onComplete();
    }

    @Override
    public void cancel() {
      over = true;
    }
  }
}
