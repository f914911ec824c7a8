package dev.npsp.sdk.reconciliation;

/**
 * The 22 columns of our default layout. That there are 22 is attested; which they are is not: these
 * are the facts that a bank and the platform both know of a transaction.
 */
public enum DayFileColumn {
  /** The number of the row, from 1. */
  ROW("STT"),
  /** The day that is reconciled, {@code yyyyMMdd}. */
  DAY("NgayDoiSoat"),
  /** {@link DayFileType}. */
  TYPE("LoaiGiaoDich"),
  /** The kind of service. */
  SERVICE("MaDichVu"),
  /** The payment channel. */
  CHANNEL("KenhThanhToan"),
  /** The partner at the platform. */
  PARTNER("MaDoiTac"),
  /** The platform's reference: what rows are compared by. */
  REFERENCE("MaThamChieu"),
  /** The platform's number of the bill. */
  INVOICE("MaHoaDon"),
  /** The dossier, notice, customer or unit. */
  BILL("MaHoSo"),
  /** The platform's number of a disbursement or refund. */
  PLATFORM_TRANSACTION("MaGiaoDichTTTT"),
  /** The bank's number. */
  TRANSACTION("MaGiaoDich"),
  /** The bank's number of the transaction that a refund belongs to. */
  ORIGINAL("MaGiaoDichGoc"),
  /** The bank that took part. */
  BANK("MaNganHang"),
  /** The account that was credited. */
  PAYEE_ACCOUNT("TKThuHuong"),
  /** Its bank or treasury. */
  PAYEE_BANK("MaNHThuHuong"),
  /** Whole dong, digits only. */
  AMOUNT("SoTien"),
  /** What the bank charged, digits only. */
  CHARGE("PhiGiaoDich"),
  /** {@code VND}. */
  CURRENCY("MaTienTe"),
  /** When, {@code yyyyMMddHHmmss}, Vietnam time. */
  TIME("ThoiGianGD"),
  /**
   * The accounting day of the core system, {@code yyyyMMdd}: that it comes from there is attested.
   */
  BOOKED_ON("NgayHachToan"),
  /** {@code 1} done, {@code 3} pending, {@code 4} failed, as in the platform's queries. */
  STATE("TrangThaiGD"),
  /** What the statement says. */
  NARRATION("NoiDung");

  private final String defaultName;

  DayFileColumn(String defaultName) {
    this.defaultName = defaultName;
  }

  /** The name in our default layout. */
  public String defaultName() {
    return defaultName;
  }
}
