package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.internal.text.StoreTexts;

/** What a verified result amounts to. */
enum ResultReading {

  /** Signed, and {@code 00}. */
  PAID(PaymentState.PAID),

  /** Signed, and a code after which nobody can pay any more, by the host's own list. */
  FAILED_FOR_GOOD(PaymentState.FAILED),

  /** It may be a success and proves none: not signed, or no code, or another zero than 00. */
  SOUNDS_PAID(PaymentState.UNKNOWN),

  /** It sounds like a failure, and is none yet: another code may mean anything. */
  SOUNDS_FAILED(PaymentState.UNKNOWN),

  /** It sounds like a failure, and anybody can have made it. */
  SOUNDS_FAILED_UNSIGNED(PaymentState.UNKNOWN);

  private static final int LONGEST_CODE = 20;

  private final PaymentState state;

  ResultReading(PaymentState state) {
    this.state = state;
  }

  static ResultReading of(PaymentResult result, TrackerPolicy policy) {
    if (!result.outcomeSigned()) {
      return result.succeeded() ? SOUNDS_PAID : SOUNDS_FAILED_UNSIGNED;
    }
    if (result.succeeded()) {
      return PAID;
    }
    if (result.outcomeUnclear()) {
      return SOUNDS_PAID;
    }
    return policy.finalCodes().contains(result.code()) ? FAILED_FOR_GOOD : SOUNDS_FAILED;
  }

  /** Where it leads. */
  PaymentState state() {
    return state;
  }

  /** How it stands in the history. */
  String note(PaymentResult result) {
    return switch (this) {
      case SOUNDS_PAID -> PaymentTransitions.SOUNDS_PAID;
      case SOUNDS_FAILED_UNSIGNED -> "an outcome that is not signed";
      case PAID, FAILED_FOR_GOOD, SOUNDS_FAILED ->
          "code " + StoreTexts.shortened(result.code(), LONGEST_CODE);
    };
  }
}
