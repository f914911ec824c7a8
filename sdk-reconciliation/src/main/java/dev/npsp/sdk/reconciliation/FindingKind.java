package dev.npsp.sdk.reconciliation;

/** In what a transaction differs. */
public enum FindingKind {
  /** Only this side has it. */
  ONLY_HERE,
  /** Only the other side has it. */
  ONLY_THERE,
  /** Both have it, with different amounts. */
  AMOUNT_DIFFERS,
  /** Both have it with the same amount, in different states. */
  STATE_DIFFERS,
  /** One side has it more than once; told for each row beyond the first. */
  DUPLICATE,
  /** A line that is no row. */
  BAD_ROW;

  /** In English. */
  public String english() {
    return ReconciliationMessages.ENGLISH.text(this);
  }

  /** In Vietnamese. */
  public String vietnamese() {
    return ReconciliationMessages.VIETNAMESE.text(this);
  }
}
