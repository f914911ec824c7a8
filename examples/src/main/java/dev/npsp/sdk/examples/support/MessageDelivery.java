package dev.npsp.sdk.examples.support;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * The delivery of a message to a server: it may arrive, be handled without an answer, or get lost.
 */
public final class MessageDelivery {

  private final byte[] body;
  private final Runnable handleOnly;
  private final Runnable handleAndAnswer;
  private final Runnable breakLine;
  private final AtomicBoolean ended = new AtomicBoolean();

  private MessageDelivery(
      byte[] body, Runnable handleOnly, Runnable handleAndAnswer, Runnable breakLine) {
    this.body = body;
    this.handleOnly = handleOnly;
    this.handleAndAnswer = handleAndAnswer;
    this.breakLine = breakLine;
  }

  /**
   * A message that came to a Jetty server.
   *
   * @param handling what the server does with it
   * @param answering how its answer is sent
   */
  public static <A> MessageDelivery of(
      byte[] body,
      Supplier<A> handling,
      Consumer<A> answering,
      Request request,
      Callback callback) {
    return new MessageDelivery(
        body,
        () -> {
          A unusedSinceLost = handling.get();
        },
        () -> {
          try {
            answering.accept(handling.get());
          } catch (RuntimeException e) {
            callback.failed(e); // Jetty answers 500
          }
        },
        () -> {
          EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
          endPoint.close();
          callback.failed(new EofException("the line broke"));
        });
  }

  public byte[] body() {
    return body;
  }

  /** It is handled and answered; only the first time. */
  public void arrive() {
    if (ended.compareAndSet(false, true)) {
      handleAndAnswer.run();
    }
  }

  /** It is handled, and the answer goes nowhere. */
  public void arriveAsCopy() {
    handleOnly.run();
  }

  /** The connection breaks, and no answer is sent. */
  public void drop() {
    if (ended.compareAndSet(false, true)) {
      breakLine.run();
    }
  }
}
