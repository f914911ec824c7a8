package dev.npsp.sdk.banking.proposal;

/** Whether the platform knows that a bill was paid. */
public enum NoticeState {
  /** It is being told. */
  WAITING,
  /** It said that it knows. */
  ACKNOWLEDGED,
  /**
   * The platform did not acknowledge it until the deadline; an officer has to {@linkplain
   * PaymentNotificationDispatcher#reset reset} it.
   */
  GIVEN_UP
}
