package dev.npsp.sdk.banking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agency answers to a bill inquiry. Wire: {@code error_code} and {@code message}. */
public final class BillReply {

  /** The three things that an agency can say. */
  public enum State {
    /** There is something to pay. Wire: {@code 1}. */
    DUE,
    /** Nothing is to be paid, or nothing any more. Wire: {@code 0}. */
    NOTHING_DUE,
    /** The agency does not know what was asked for. Wire: {@code -1}. */
    NOT_FOUND
  }

  private static final BillReply NOTHING = new BillReply(State.NOTHING_DUE, null);
  private static final BillReply UNKNOWN = new BillReply(State.NOT_FOUND, null);

  private final State state;
  private final @Nullable DueBill bill;

  private BillReply(State state, @Nullable DueBill bill) {
    this.state = state;
    this.bill = bill;
  }

  /** There is something to pay. */
  public static BillReply due(DueBill bill) {
    return new BillReply(State.DUE, bill);
  }

  /** Nothing is to be paid. */
  public static BillReply nothingDue() {
    return NOTHING;
  }

  /** Not known there. */
  public static BillReply notFound() {
    return UNKNOWN;
  }

  /** What was said. */
  public State state() {
    return state;
  }

  /** The bill, when something is due. */
  public Optional<DueBill> bill() {
    return Optional.ofNullable(bill);
  }

  @Override
  public String toString() {
    return "BillReply(" + state + ")";
  }
}
