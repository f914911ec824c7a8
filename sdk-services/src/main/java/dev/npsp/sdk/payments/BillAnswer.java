package dev.npsp.sdk.payments;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host answers to a bill inquiry. Wire: {@code error_code} and {@code message}. */
public final class BillAnswer {

  private static final BillAnswer NOTHING_DUE = new BillAnswer(0, null);
  private static final BillAnswer NOT_FOUND = new BillAnswer(-1, null);

  private final int code;
  private final @Nullable Bill bill;

  private BillAnswer(int code, @Nullable Bill bill) {
    this.code = code;
    this.bill = bill;
  }

  /** There is something to pay. */
  public static BillAnswer due(Bill bill) {
    return new BillAnswer(1, bill);
  }

  /** The dossier is known and there is nothing to pay, or nothing any more. */
  public static BillAnswer nothingDue() {
    return NOTHING_DUE;
  }

  /** There is no such dossier. */
  public static BillAnswer notFound() {
    return NOT_FOUND;
  }

  /** {@code 1} due, {@code 0} nothing due, {@code -1} not found. Wire: {@code error_code}. */
  public int code() {
    return code;
  }

  /** The bill, when something is due. */
  public Optional<Bill> bill() {
    return Optional.ofNullable(bill);
  }

  @Override
  public String toString() {
    return "BillAnswer(" + code + ")";
  }
}
