package dev.npsp.sdk.reconciliation;

/** Why a line of a day file is no row. It is told with its number and never stops the file. */
public enum BadRow {
  /** More or fewer than 22 columns. */
  COLUMNS,
  /** The reference is empty. */
  REFERENCE,
  /** The amount, or what the bank charged, is no number of whole dong. */
  AMOUNT,
  /** Another currency than VND. */
  CURRENCY,
  /** A date or time that is none. */
  TIME,
  /** The row is about another day than the file. */
  OTHER_DAY,
  /**
   * The row is of another type of transaction than the file, such as a refund among collections.
   */
  OTHER_TYPE,
  /** The row is of another kind of service than the file. */
  OTHER_SERVICE,
  /** The row is of another payment channel than the file. */
  OTHER_CHANNEL,
  /** Broken characters: not UTF-8. */
  CHARACTERS,
  /** Longer than any row. */
  LENGTH,
  /** Something behind the last line, or a last line that is not three parts. */
  LAST_LINE,
  /** A row of a store holds what no row of a file can hold, such as half a character. */
  CONTENT;

  /** In English. */
  public String english() {
    return ReconciliationMessages.ENGLISH.text(this);
  }

  /** In Vietnamese. */
  public String vietnamese() {
    return ReconciliationMessages.VIETNAMESE.text(this);
  }
}
