package dev.npsp.sdk.core.internal.exec;

/**
 * What a login may do: make calls without the session that it obtains and those behind it, within
 * the deadline of the call that needs the session.
 */
public final class LoginCalls {

  private final CallExecutor executor;
  private final Deadline deadline;
  private final int layer;

  LoginCalls(CallExecutor executor, Deadline deadline, int layer) {
    this.executor = executor;
    this.deadline = deadline;
    this.layer = layer;
  }

  /** Calls over another wire, where the session is not obtained from the portal. */
  public LoginCalls over(Wire other) {
    return new LoginCalls(executor.over(other), deadline, layer);
  }

  /** Makes the call. */
  public <I, O> O call(Operation<I, O> operation, I input) {
    return executor.callForSession(operation, input, deadline, layer);
  }
}
