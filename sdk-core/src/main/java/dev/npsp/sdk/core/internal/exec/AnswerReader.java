package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;

/**
 * Reads the value of an answer that says yes.
 *
 * @param <O> the value
 */
@FunctionalInterface
public interface AnswerReader<O> {

  /** The value; {@link JsonUnreadable} when the answer is not the one that was asked for. */
  O read(Answer answer) throws JsonUnreadable;
}
