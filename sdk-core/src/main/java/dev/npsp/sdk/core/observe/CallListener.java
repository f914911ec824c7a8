package dev.npsp.sdk.core.observe;

/**
 * Hears of the start and the end of every call and of every attempt, for metrics and traces.
 *
 * <p>For each call comes {@link #onCallStart}, then for each attempt {@link #onAttemptStart} and
 * {@link #onAttemptEnd}, then {@link #onCallEnd}: each start has its end, also when a call fails in
 * an unexpected way, and all come on the thread that makes the call, so that a stack for each
 * thread is enough to nest them. A login comes as a call of its own, between the events of the call
 * that needs it. A call that waits for the login of another thread hears nothing of that login.
 *
 * <p>Be quick, since the call waits; and be thread-safe, since calls run at the same time. What a
 * listener throws is logged and otherwise without effect.
 */
public interface CallListener {

  /** A call begins; its input is not checked yet. */
  default void onCallStart(CallStarted event) {}

  /** An attempt begins; interceptors and transport come next. */
  default void onAttemptStart(AttemptStarted event) {}

  /** An attempt is over. */
  default void onAttemptEnd(AttemptEnded event) {}

  /** A call is over, with all its attempts. */
  default void onCallEnd(CallEnded event) {}
}
