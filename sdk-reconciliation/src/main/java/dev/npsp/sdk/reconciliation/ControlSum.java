package dev.npsp.sdk.reconciliation;

/** Whether the last line of a file says what its rows say. */
public enum ControlSum {
  /** Count, sum and checksum fit. */
  FITS,
  /** The count differs: rows are missing, or some could not be read. */
  COUNT_DIFFERS,
  /** The sum differs. */
  SUM_DIFFERS,
  /** Count and sum fit, the checksum does not: the file was changed, or the formula is another. */
  CHECKSUM_DIFFERS,
  /** There is no last line: the file is not whole. */
  MISSING,
  /** A store has none. */
  NONE;

  /** In English. */
  public String english() {
    return ReconciliationMessages.ENGLISH.text(this);
  }

  /** In Vietnamese. */
  public String vietnamese() {
    return ReconciliationMessages.VIETNAMESE.text(this);
  }

  /** Whether nothing is wrong. */
  public boolean isGood() {
    return this == FITS || this == NONE;
  }
}
