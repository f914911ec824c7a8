package dev.npsp.sdk.statistics;

/** The numbers of a {@link MonthlyReport}, in the order in which people read them. */
public enum Measure {

  /** Taken in within the period. Wire: {@code SoNhanTrongKy}. */
  RECEIVED("received in the period", "Số nhận trong kỳ"),

  /**
   * Taken in before, and open when the period began or opened again within it. Wire: {@code
   * SoTonKyTruoc}.
   */
  CARRIED_OVER("carried over", "Số tồn kỳ trước"),

  /** Both together. Wire: {@code TongSoXuLy}. */
  TO_HANDLE("to handle", "Tổng số xử lý"),

  /** Done when the period ended. Wire: {@code TongDaXuLy}. */
  HANDLED("handled", "Tổng đã xử lý"),

  /** Of these in time. Wire: {@code TongXuLyDungHan}. */
  HANDLED_ON_TIME("handled on time", "Tổng xử lý đúng hạn"),

  /** Of these late. Wire: {@code TongXuLyTreHan}. */
  HANDLED_LATE("handled late", "Tổng xử lý trễ hạn"),

  /** Not done when the period ended. Wire: {@code TongChuaXuLy}. */
  OPEN("open", "Tổng chưa xử lý"),

  /** Of these still within their time. Wire: {@code TongChuaXuLyTrongHan}. */
  OPEN_WITHIN_TIME("open within time", "Tổng chưa xử lý trong hạn"),

  /** Of these overdue. Wire: {@code TongChuaXuLyTreHan}. */
  OPEN_OVERDUE("open and overdue", "Tổng chưa xử lý trễ hạn");

  private final String nameEn;
  private final String nameVi;

  Measure(String nameEn, String nameVi) {
    this.nameEn = nameEn;
    this.nameVi = nameVi;
  }

  /** The name in English, {@code "handled late"}. */
  public String nameEn() {
    return nameEn;
  }

  /** The name in Vietnamese, {@code "Tổng xử lý trễ hạn"}. */
  public String nameVi() {
    return nameVi;
  }
}
