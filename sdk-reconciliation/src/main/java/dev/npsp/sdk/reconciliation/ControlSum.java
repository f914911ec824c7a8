package dev.npsp.sdk.reconciliation;

/** Whether the last line of a file says what its rows say. */
public enum ControlSum {
  /** Count, sum and checksum fit. */
  FITS("fits", "khớp"),
  /** The count differs: rows are missing, or some could not be read. */
  COUNT_DIFFERS("the count differs", "số dòng không khớp"),
  /** The sum differs. */
  SUM_DIFFERS("the sum differs", "tổng tiền không khớp"),
  /** Count and sum fit, the checksum does not: the file was changed, or the formula is another. */
  CHECKSUM_DIFFERS("the checksum differs", "mã kiểm tra không khớp"),
  /** There is no last line: the file is not whole. */
  MISSING("missing", "thiếu"),
  /** A store has none. */
  NONE("none", "không có");

  private final String english;
  private final String vietnamese;

  ControlSum(String english, String vietnamese) {
    this.english = english;
    this.vietnamese = vietnamese;
  }

  /** In English. */
  public String english() {
    return english;
  }

  /** In Vietnamese. */
  public String vietnamese() {
    return vietnamese;
  }

  /** Whether nothing is wrong. */
  public boolean isGood() {
    return this == FITS || this == NONE;
  }
}
