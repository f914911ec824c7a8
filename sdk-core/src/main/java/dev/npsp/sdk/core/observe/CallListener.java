package dev.npsp.sdk.core.observe;

/**
 * Hears of every call and every attempt, for metrics and traces. Called on the thread of the call,
 * so be quick; what a listener throws is logged and otherwise without effect.
 */
public interface CallListener {

  /** An attempt is over. */
  default void onAttempt(AttemptEvent event) {}

  /** A call is over, with all its attempts. */
  default void onCall(CallEvent event) {}
}
