package dev.npsp.sdk.core.internal.exec;

/**
 * What a login may do: make calls without a session, within the deadline of the call that needs the
 * session.
 */
public final class LoginCalls {

  private final CallExecutor executor;
  private final Deadline deadline;

  LoginCalls(CallExecutor executor, Deadline deadline) {
    this.executor = executor;
    this.deadline = deadline;
  }

  /** Makes the call. */
  public <I, O> O call(Operation<I, O> operation, I input) {
    return executor.callForSession(operation, input, deadline);
  }
}
