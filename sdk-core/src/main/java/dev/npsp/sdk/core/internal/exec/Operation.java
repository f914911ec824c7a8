package dev.npsp.sdk.core.internal.exec;

import java.util.function.Function;

/**
 * Everything that the stations of a call ask about an operation. A constant; no station and no wire
 * asks which operation it is in.
 *
 * @param name the words of the API: {@code dossiers.find}
 * @param service the wire's name: {@code TraCuuHoSo}
 * @param effect what it does at the other side
 * @param request what is sent for an input: method, path and payload
 * @param rule how its answers are read, in what is its own
 * @param reader the value of an answer that says yes
 * @param <I> what the API takes
 * @param <O> what the API gives
 */
public record Operation<I, O>(
    String name,
    String service,
    Effect effect,
    Function<I, WireRequest> request,
    EnvelopeRule rule,
    AnswerReader<I, O> reader) {

  /** An operation whose answers are read as all of its wire. */
  public Operation(
      String name,
      String service,
      Effect effect,
      Function<I, WireRequest> request,
      AnswerReader<I, O> reader) {
    this(name, service, effect, request, EnvelopeRule.ofTheWire(), reader);
  }

  /** The same operation, sent in another way: answers, effect and errors stay as they are. */
  public Operation<I, O> sentAs(Function<I, WireRequest> other) {
    return new Operation<>(name, service, effect, other, rule, reader);
  }

  /** For people: {@code dossiers.find (TraCuuHoSo)}. */
  public String label() {
    return name + " (" + service + ")";
  }
}
