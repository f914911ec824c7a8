package dev.npsp.sdk.core.internal.exec;

import java.util.function.Function;

/**
 * Everything that the stations of a call ask about an operation. A constant; no station asks which
 * operation it is in.
 *
 * @param name the words of the API: {@code dossiers.find}
 * @param service the wire's name: {@code TraCuuHoSo}
 * @param route the wire's name for the path that it goes to
 * @param effect what it does at the other side
 * @param toWire the parameters as one wire record
 * @param fromWire the value of an answer that says yes
 * @param <I> what the API takes
 * @param <O> what the API gives
 */
public record Operation<I, O>(
    String name,
    String service,
    String route,
    Effect effect,
    Function<I, Object> toWire,
    AnswerReader<O> fromWire) {

  /** For people: {@code dossiers.find (TraCuuHoSo)}. */
  public String label() {
    return name + " (" + service + ")";
  }
}
