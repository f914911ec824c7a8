package dev.npsp.sdk.statistics;

/** Why a metric of Decision 766 has no points in a {@link ScoreEstimate}. */
public enum NotComputed {

  /** The agency's own dossiers do not tell it; the host can give its counts. */
  NOT_IN_DOSSIERS(
      "the agency's own dossiers do not tell it; give its counts (ScoreInputs.given)",
      "hồ sơ của đơn vị không cho biết; hãy cung cấp số liệu (ScoreInputs.given)"),

  /** It can be counted, and how the count becomes points is not known. */
  FORMULA_NOT_KNOWN(
      "how its share becomes points is not known", "chưa biết tỷ lệ được đổi ra điểm thế nào"),

  /** There are no ratings of the month. */
  NO_RATINGS(
      "no ratings of the month were given (ScoreInputs.ratings)",
      "không có đánh giá nào của tháng (ScoreInputs.ratings)"),

  /** There is no account of what the portal accepted. */
  NO_SYNC_ACCOUNT(
      "no account of what the portal accepted was given (ScoreInputs.syncWatch)",
      "không có sổ ghi những gì Cổng đã nhận (ScoreInputs.syncWatch)"),

  /** Some of the dossiers do not say it, so that their share would be a guess. */
  NOT_TOLD_BY_ALL(
      "some of the dossiers do not say it (LocalDossier.usesPopulationData)",
      "có hồ sơ không cho biết (LocalDossier.usesPopulationData)"),

  /** There is nothing to take a share of, and what that gives was not seen. */
  NOTHING_COUNTED(
      "there is nothing to take a share of, and what that gives is not known",
      "mẫu số bằng 0 và chưa biết khi đó được tính thế nào");

  private final String nameEn;
  private final String nameVi;

  NotComputed(String nameEn, String nameVi) {
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
