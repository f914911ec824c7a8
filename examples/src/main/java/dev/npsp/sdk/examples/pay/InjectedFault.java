package dev.npsp.sdk.examples.pay;

/**
 * A fault injected into one message.
 *
 * @param kind what
 * @param millis how late something comes, where something comes late
 */
record InjectedFault(Kind kind, long millis) {

  /** The ways to go wrong. */
  enum Kind {
    /** All is well. */
    NONE,
    /** It never arrives. */
    LOST,
    /** It arrives, and the answer does not. */
    ANSWER_LOST,
    /** It arrives twice. */
    REPEATED,
    /** It arrives late, and is waited for. */
    DELAYED,
    /** Others overtake it. */
    OUT_OF_ORDER,
    /** It is done, and then something is thrown instead of an answer. */
    THROWN,
    /** It names an amount that nobody can read, or another one. */
    ODD_AMOUNT,
    /** Before it another one comes, as well signed, with another code. */
    ODD_CODE
  }

  static final InjectedFault NONE = new InjectedFault(Kind.NONE, 0);
}
