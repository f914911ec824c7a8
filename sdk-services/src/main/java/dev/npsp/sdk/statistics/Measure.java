package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.Locale;

/** The numbers of a {@link MonthlyReport}, in the order in which people read them. */
public enum Measure {

  /** Taken in within the period. Wire: {@code SoNhanTrongKy}. */
  RECEIVED,

  /**
   * Taken in before, and open when the period began or opened again within it. Wire: {@code
   * SoTonKyTruoc}.
   */
  CARRIED_OVER,

  /** Both together. Wire: {@code TongSoXuLy}. */
  TO_HANDLE,

  /** Done when the period ended. Wire: {@code TongDaXuLy}. */
  HANDLED,

  /** Of these in time. Wire: {@code TongXuLyDungHan}. */
  HANDLED_ON_TIME,

  /** Of these late. Wire: {@code TongXuLyTreHan}. */
  HANDLED_LATE,

  /** Not done when the period ended. Wire: {@code TongChuaXuLy}. */
  OPEN,

  /** Of these still within their time. Wire: {@code TongChuaXuLyTrongHan}. */
  OPEN_WITHIN_TIME,

  /** Of these overdue. Wire: {@code TongChuaXuLyTreHan}. */
  OPEN_OVERDUE;

  /** The name in English, {@code "handled late"}. */
  public String nameEn() {
    return ServiceMessages.in(Locale.ENGLISH).text(this);
  }

  /** The name in Vietnamese, {@code "Đã giải quyết quá hạn"}. */
  public String nameVi() {
    return ServiceMessages.in(Messages.VIETNAMESE).text(this);
  }
}
