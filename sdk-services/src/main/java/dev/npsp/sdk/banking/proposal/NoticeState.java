package dev.npsp.sdk.banking.proposal;

/** Whether the platform knows that a bill was paid. */
public enum NoticeState {
  /** It is being told. */
  WAITING,
  /** It said that it knows. */
  ACKNOWLEDGED,
  /** It did not until the deadline: somebody has to look, and {@link NoticeLane#reset} it. */
  GIVEN_UP
}
