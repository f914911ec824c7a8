package dev.npsp.sdk.procedures.internal.apiv1;

import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.wire.CachedCopies;
import dev.npsp.sdk.wire.CachedCopies.Copy;
import dev.npsp.sdk.wire.HeldCopies;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers at hand, so that the same question is not asked twice within a while. Which of them is
 * renewed, and how, is a matter of {@link CachedCopies}: no lock is held during a call, and a
 * question that is asked by several threads is sent once.
 */
final class CachedAnswers {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.procedures.open");

  /** A page of two hundred rows each, at the most. */
  private static final int MOST = 256;

  private final Clock clock;
  private final HeldCopies<Question, Object> held = new HeldCopies<>(MOST);
  private final CachedCopies<Question, Object> copies;

  CachedAnswers(Duration maxAge, Clock clock) {
    this.clock = clock;
    this.copies = new CachedCopies<>(new Answers(), "openCatalogue", maxAge, clock, null, LOG);
  }

  /** What is asked, and how it is asked anew; two are equal when they ask the same. */
  private static final class Question {
    private final Operation<?, ?> operation;
    private final Object input;
    private final Supplier<?> call;

    Question(Operation<?, ?> operation, Object input, Supplier<?> call) {
      this.operation = operation;
      this.input = input;
      this.call = call;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Question that
          && operation.label().equals(that.operation.label())
          && input.equals(that.input);
    }

    @Override
    public int hashCode() {
      return 31 * operation.label().hashCode() + input.hashCode();
    }
  }

  /** The answer at hand, or else what the call brings. */
  @SuppressWarnings("unchecked") // the same operation gives the same type
  <I, O> O get(Operation<I, O> operation, I input, Supplier<O> call) {
    return (O) copies.get(new Question(operation, input, call)).orElseThrow();
  }

  private final class Answers implements CachedCopies.Source<Question, Object> {

    @Override
    public Optional<Copy<Object>> held(Question key) {
      return held.find(key);
    }

    @Override
    public Optional<Copy<Object>> fetch(Question key) {
      Copy<Object> copy = new Copy<>(key.call.get(), clock.instant());
      held.put(key, copy, held.edition());
      return Optional.of(copy);
    }

    @Override
    public String name(Question key) {
      return "The answer to " + key.operation.label();
    }
  }
}
