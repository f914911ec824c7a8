package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;

/**
 * Reads the value of an answer that says yes. It sees what was asked for, so that an answer about
 * something else, or about nothing, is told from the one that was wanted.
 *
 * @param <I> what was asked
 * @param <O> the value
 */
@FunctionalInterface
public interface AnswerReader<I, O> {

  /** The value; {@link JsonUnreadable} when the answer is not the one that was asked for. */
  O read(Answer answer, I input) throws JsonUnreadable;
}
