package dev.npsp.sdk.examples.pay;

/** What the payer of a bill is going to do about it. */
enum SimulatedPayer {
  /** Pays. */
  PAYS,
  /** Tries with an empty account, then with another one. */
  PAYS_AT_SECOND_TRY,
  /** Tries with an empty account, and leaves it at that. */
  CANNOT_PAY,
  /** Looks at the page and goes away. */
  LEAVES,
  /** Pays; afterwards more is due, and that is never paid. */
  UNDERPAYS,
  /** Pays a page that was opened after the fee had been corrected. */
  PAYS_CORRECTED;

  private static final int OF = 1000;
  private static final int LEAVING = 20;
  private static final int POOR = 40;
  private static final int SECOND = 80;
  private static final int PARTLY = 95;
  private static final int CORRECTED = 125;

  /**
   * Drawn from the seed: of a thousand, twenty leave, twenty cannot pay, forty try twice; with
   * faults, fifteen underpay and thirty pay a corrected fee.
   */
  static SimulatedPayer of(long seed, int bill, boolean faults) {
    int draw = FaultInjector.random(seed, bill, 0).nextInt(OF);
    if (draw < LEAVING) {
      return LEAVES;
    }
    if (draw < POOR) {
      return CANNOT_PAY;
    }
    if (draw < SECOND) {
      return PAYS_AT_SECOND_TRY;
    }
    return faults ? ofCorrectedFees(draw) : PAYS;
  }

  private static SimulatedPayer ofCorrectedFees(int draw) {
    if (draw < PARTLY) {
      return UNDERPAYS;
    }
    return draw < CORRECTED ? PAYS_CORRECTED : PAYS;
  }

  /** Whether the first try is made with an empty account. */
  boolean beginsWithNothing() {
    return this == CANNOT_PAY || this == PAYS_AT_SECOND_TRY;
  }
}
