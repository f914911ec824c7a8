package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.inbound.InboundHandler;
import java.util.function.Function;

/**
 * Hands one kind of message to the host's handler, and puts its result into the protocol's.
 *
 * @param <T> what the portal brings
 */
final class IntakeHandler<T> {

  private final InboundHandler<T> handler;
  private final Function<T, String> number;
  private final InboundAnswers answers;

  IntakeHandler(InboundHandler<T> handler, Function<T, String> number, InboundAnswers answers) {
    this.handler = handler;
    this.number = number;
    this.answers = answers;
  }

  InboundReply take(T brought) {
    String about = number.apply(brought);
    try {
      return answers.of(about, handler.take(brought));
    } catch (RuntimeException e) {
      return answers.failed(about, e);
    }
  }
}
