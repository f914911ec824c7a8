package dev.npsp.sdk.benchmarks.reconcile;

import dev.npsp.sdk.reconciliation.FindingKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a transaction on purpose: each flaw once in every ten thousand rows. */
enum Flaw {
  NONE(null, 1, 1),
  MISSING_THERE(FindingKind.ONLY_HERE, 1, 0),
  MISSING_HERE(FindingKind.ONLY_THERE, 0, 1),
  OTHER_AMOUNT(FindingKind.AMOUNT_DIFFERS, 1, 1),
  OTHER_STATE(FindingKind.STATE_DIFFERS, 1, 1),
  TWICE_HERE(FindingKind.DUPLICATE, 2, 1),
  TWICE_THERE(FindingKind.DUPLICATE, 1, 2),
  BAD_HERE(FindingKind.BAD_ROW, 1, 0),
  BAD_THERE(FindingKind.BAD_ROW, 0, 1);

  static final int PERIOD = 10_000;
  private static final int FIRST = 1_234;

  private final Optional<FindingKind> finding;
  private final int here;
  private final int there;

  Flaw(@Nullable FindingKind finding, int here, int there) {
    this.finding = Optional.ofNullable(finding);
    this.here = here;
    this.there = there;
  }

  /** The flaw of that transaction. */
  static Flaw of(long transaction) {
    long flaw = transaction % PERIOD - FIRST;
    return flaw > 0 && flaw < values().length ? values()[(int) flaw] : NONE;
  }

  /** What has to be found; empty when both sides are to match. */
  Optional<FindingKind> finding() {
    return finding;
  }

  /** How many rows a side has of such a transaction. */
  int rows(boolean isHere) {
    return isHere ? here : there;
  }

  /** Whether its line is spoiled. */
  boolean isBad() {
    return this == BAD_HERE || this == BAD_THERE;
  }

  /** Whether both sides have it alike, whatever else is wrong with it. */
  boolean isMatched() {
    return this == NONE || this == TWICE_HERE || this == TWICE_THERE;
  }
}
