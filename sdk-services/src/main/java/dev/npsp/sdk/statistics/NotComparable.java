package dev.npsp.sdk.statistics;

/** Why a metric of ours and one that the portal publishes cannot be compared. */
public enum NotComparable {

  /** The portal publishes nothing of it. */
  NOT_PUBLISHED("the portal publishes nothing of it", "Cổng không công bố"),

  /** The portal says that it does not apply: null is not zero. */
  NOT_APPLICABLE("the portal says that it does not apply", "Cổng cho biết chỉ tiêu không áp dụng"),

  /** The portal publishes it without its two counts. */
  WITHOUT_COUNTS(
      "the portal publishes it without its counts", "Cổng công bố nhưng không có tử số, mẫu số"),

  /** The portal says that its whole comes from elsewhere. */
  OTHER_WHOLE(
      "the portal says that its whole comes from the national reporting system",
      "Cổng cho biết mẫu số lấy từ Hệ thống báo cáo quốc gia"),

  /** It could not be counted here, see {@link MetricEstimate#reason}. */
  NOT_COUNTED("it could not be counted here", "không tính được từ dữ liệu của đơn vị");

  private final String nameEn;
  private final String nameVi;

  NotComparable(String nameEn, String nameVi) {
    this.nameEn = nameEn;
    this.nameVi = nameVi;
  }

  /** The reason in English. */
  public String nameEn() {
    return nameEn;
  }

  /** The reason in Vietnamese. */
  public String nameVi() {
    return nameVi;
  }
}
