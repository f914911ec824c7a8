package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.examples.pay.InjectedFault.Kind;
import java.util.List;

/** A route of messages between ministry, platform and bank, and the faults that may occur on it. */
enum MessageRoute {
  /** INIT and QUERY. */
  MINISTRY_TO_PLATFORM(Kind.LOST, Kind.ANSWER_LOST, Kind.REPEATED, Kind.DELAYED, Kind.OUT_OF_ORDER),
  /** CONFIRM. */
  PLATFORM_TO_MINISTRY(Kind.LOST, Kind.ANSWER_LOST, Kind.REPEATED, Kind.DELAYED, Kind.OUT_OF_ORDER),
  /** The order to collect a bill. */
  PLATFORM_TO_BANK(Kind.LOST, Kind.ANSWER_LOST, Kind.REPEATED, Kind.DELAYED, Kind.OUT_OF_ORDER),
  /** The notice that a bill was paid. */
  BANK_TO_PLATFORM(Kind.LOST, Kind.ANSWER_LOST, Kind.REPEATED, Kind.DELAYED, Kind.OUT_OF_ORDER),
  /** The order that moves the money, inside the bank. */
  BANK_TO_CORE(Kind.LOST, Kind.ANSWER_LOST, Kind.REPEATED, Kind.THROWN),
  /** What the platform answers to QUERY. */
  ANSWERS_OF_PLATFORM(Kind.ODD_AMOUNT),
  /** What the platform tells in CONFIRM. */
  RESULTS_OF_PLATFORM(Kind.ODD_CODE);

  private final List<Kind> kinds;

  MessageRoute(Kind... kinds) {
    this.kinds = List.of(kinds);
  }

  List<Kind> kinds() {
    return kinds;
  }
}
