package dev.npsp.sdk.examples;

/** What somebody who got a bill is going to do about it. */
enum PayerMind {
  /** Pays. */
  PAYS,
  /** Tries with an empty account, then with another one. */
  PAYS_AT_SECOND_TRY,
  /** Tries with an empty account, and leaves it at that. */
  CANNOT_PAY,
  /** Looks at the page and goes away. */
  LEAVES;

  private static final int OF = 1000;
  private static final int LEAVING = 20;
  private static final int POOR = 40;
  private static final int SECOND = 80;

  /** Drawn from the seed: of a thousand, twenty leave, twenty cannot pay, forty try twice. */
  static PayerMind of(long seed, int bill) {
    int draw = Mishaps.random(seed, bill, 0).nextInt(OF);
    if (draw < LEAVING) {
      return LEAVES;
    }
    if (draw < POOR) {
      return CANNOT_PAY;
    }
    return draw < SECOND ? PAYS_AT_SECOND_TRY : PAYS;
  }

  /** Whether the first try is made with an empty account. */
  boolean beginsWithNothing() {
    return this == CANNOT_PAY || this == PAYS_AT_SECOND_TRY;
  }
}
