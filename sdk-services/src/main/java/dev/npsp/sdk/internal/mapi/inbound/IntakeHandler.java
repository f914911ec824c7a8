package dev.npsp.sdk.internal.mapi.inbound;

import dev.npsp.sdk.core.callback.CallbackAnswer;
import dev.npsp.sdk.inbound.IntakeDesk;
import java.util.function.Function;

/**
 * Hands one kind of message to the host's desk, and puts the desk's word into the protocol's.
 *
 * @param <T> what the portal brings
 */
final class IntakeHandler<T> {

  private final IntakeDesk<T> desk;
  private final Function<T, String> number;
  private final IntakeAnswers answers;

  IntakeHandler(IntakeDesk<T> desk, Function<T, String> number, IntakeAnswers answers) {
    this.desk = desk;
    this.number = number;
    this.answers = answers;
  }

  CallbackAnswer take(T brought) {
    String about = number.apply(brought);
    try {
      return answers.of(about, desk.take(brought));
    } catch (RuntimeException e) {
      return answers.failed(about, e);
    }
  }
}
