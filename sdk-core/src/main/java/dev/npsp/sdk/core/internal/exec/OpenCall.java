package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.core.observe.CallContext;
import dev.npsp.sdk.domain.LocalizedText;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way: who it is, how long it has, and what became of it so far. Belongs to one
 * thread.
 */
final class OpenCall {

  private final Operation<?, ?> operation;
  private final Idempotency idempotency;
  private final Origin origin;
  private final Deadline deadline;
  private final Duration attemptTimeout;
  private final long startedNanos;
  private final CallContext context;
  private @Nullable CallContext attemptContext;
  private int attempts;
  private boolean mayHaveArrived;
  private final Set<Integer> renewedSessions = new HashSet<>();
  private boolean budgetWasEmpty;

  OpenCall(
      Operation<?, ?> operation,
      Idempotency idempotency,
      Origin origin,
      Deadline deadline,
      Duration attemptTimeout,
      long startedNanos,
      CallContext context) {
    this.operation = operation;
    this.idempotency = idempotency;
    this.origin = origin;
    this.deadline = deadline;
    this.attemptTimeout = attemptTimeout;
    this.startedNanos = startedNanos;
    this.context = context;
  }

  Operation<?, ?> operation() {
    return operation;
  }

  /** What listeners hear of the whole call. */
  CallContext context() {
    return context;
  }

  /** What listeners and interceptors hear of the attempt that runs. */
  CallContext attemptContext() {
    if (attemptContext == null) {
      attemptContext = context.toBuilder().attempt(attempts).build();
    }
    return attemptContext;
  }

  Origin origin() {
    return origin;
  }

  Deadline deadline() {
    return deadline;
  }

  /** How long the next attempt may take. */
  Duration nextAttemptTimeout() {
    return deadline.atMost(attemptTimeout);
  }

  long startedNanos() {
    return startedNanos;
  }

  int attempts() {
    return attempts;
  }

  void attemptStarts() {
    attempts++;
    attemptContext = null;
  }

  /**
   * Whether the other side may have carried out what it never answered. Once true, true for the
   * whole call.
   */
  boolean mayHaveArrived() {
    return mayHaveArrived;
  }

  void noteMayHaveArrived() {
    mayHaveArrived = true;
  }

  /** Takes the one new login that a call may cause for each session; false when it was taken. */
  boolean takeNewLogin(int layer) {
    return renewedSessions.add(layer);
  }

  /** Whether the call caused a new login. */
  boolean loggedInAgain() {
    return !renewedSessions.isEmpty();
  }

  /** The one thing that kept it from being sent again. */
  void noteBudgetWasEmpty() {
    budgetWasEmpty = true;
  }

  /** What to do, and whether the retry budget had a part in it. */
  LocalizedText remedy(LocalizedText whatToDo) {
    return budgetWasEmpty ? CoreText.BUDGET_EMPTY.text(whatToDo) : whatToDo;
  }

  /** Whether it may be sent again when it may have arrived. */
  boolean isRepeatable() {
    return switch (idempotency) {
      case REPEATABLE -> true;
      case ONCE -> false;
      case BY_OPERATION -> operation.effect().repeatable();
    };
  }

  boolean isOnceOnly() {
    return idempotency == Idempotency.ONCE;
  }

  /** Whether losing the answer leaves something unknown at the other side. */
  boolean changesSomething() {
    return operation.effect() != Effect.READ;
  }
}
