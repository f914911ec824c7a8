package dev.npsp.sdk.payments;

import dev.npsp.sdk.internal.jdbc.StoreTexts;

/** What a verified result amounts to. */
enum Telling {

  /** Signed, and {@code 00}. */
  PAID(PaymentStage.PAID),

  /** Signed, and a code after which nobody can pay any more, by the host's own list. */
  FAILED_FOR_GOOD(PaymentStage.FAILED),

  /** It may be a success and proves none: not signed, or no code, or another zero than 00. */
  SOUNDS_PAID(PaymentStage.UNKNOWN),

  /** It sounds like a failure, and is none yet: another code may mean anything. */
  SOUNDS_FAILED(PaymentStage.UNKNOWN),

  /** It sounds like a failure, and anybody can have made it. */
  SOUNDS_FAILED_UNSIGNED(PaymentStage.UNKNOWN);

  private static final int LONGEST_CODE = 20;

  private final PaymentStage stage;

  Telling(PaymentStage stage) {
    this.stage = stage;
  }

  static Telling of(PaymentResult result, BookPolicy policy) {
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
  PaymentStage stage() {
    return stage;
  }

  /** How it stands in the history. */
  String note(PaymentResult result) {
    return switch (this) {
      case SOUNDS_PAID -> PaymentMoves.SOUNDS_PAID;
      case SOUNDS_FAILED_UNSIGNED -> "an outcome that is not signed";
      case PAID, FAILED_FOR_GOOD, SOUNDS_FAILED ->
          "code " + StoreTexts.shortened(result.code(), LONGEST_CODE);
    };
  }
}
