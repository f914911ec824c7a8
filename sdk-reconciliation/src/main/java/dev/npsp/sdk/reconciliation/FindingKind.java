package dev.npsp.sdk.reconciliation;

/** In what a transaction differs. */
public enum FindingKind {
  /** Only this side has it. */
  ONLY_HERE("only here", "chỉ có ở bên này"),
  /** Only the other side has it. */
  ONLY_THERE("only there", "chỉ có ở bên kia"),
  /** Both have it, with different amounts. */
  AMOUNT_DIFFERS("the amount differs", "lệch số tiền"),
  /** Both have it with the same amount, in different states. */
  STATE_DIFFERS("the state differs", "lệch trạng thái"),
  /** One side has it more than once; told for each row beyond the first. */
  DUPLICATE("a duplicate", "trùng lặp"),
  /** A line that is no row. */
  BAD_ROW("a bad row", "dòng lỗi");

  private final String english;
  private final String vietnamese;

  FindingKind(String english, String vietnamese) {
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
}
