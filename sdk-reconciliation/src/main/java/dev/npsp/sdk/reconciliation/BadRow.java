package dev.npsp.sdk.reconciliation;

/** Why a line of a day file is no row. It is told with its number and never stops the file. */
public enum BadRow {
  /** More or fewer than 22 columns. */
  COLUMNS("not 22 columns", "số cột khác 22"),
  /** The reference is empty. */
  REFERENCE("no reference", "thiếu mã tham chiếu"),
  /** The amount, or what the bank charged, is no number of whole dong. */
  AMOUNT("an amount that is not whole dong", "số tiền không phải số nguyên (đồng)"),
  /** Another currency than VND. */
  CURRENCY("another currency", "không phải tiền VND"),
  /** A date or time that is none. */
  TIME("a date or time that is none", "ngày giờ không hợp lệ"),
  /** The row is about another day than the file. */
  OTHER_DAY("another day than the file's", "ngày đối soát khác với ngày của tệp"),
  /**
   * The row is of another type of transaction than the file, such as a refund among collections.
   */
  OTHER_TYPE("another type of transaction than the file's", "loại giao dịch khác với loại của tệp"),
  /** The row is of another kind of service than the file. */
  OTHER_SERVICE("another service than the file's", "mã dịch vụ khác với dịch vụ của tệp"),
  /** The row is of another payment channel than the file. */
  OTHER_CHANNEL("another channel than the file's", "kênh thanh toán khác với kênh của tệp"),
  /** Broken characters: not UTF-8. */
  CHARACTERS("broken characters", "ký tự lỗi mã hóa"),
  /** Longer than any row. */
  LENGTH("too long", "quá dài"),
  /** Something behind the last line, or a last line that is not three parts. */
  LAST_LINE("a last line that is none", "dòng tổng không hợp lệ"),
  /** A row of a store holds what no row of a file can hold, such as half a character. */
  CONTENT("what no row can hold", "nội dung không thể ghi vào dòng");

  private final String english;
  private final String vietnamese;

  BadRow(String english, String vietnamese) {
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
