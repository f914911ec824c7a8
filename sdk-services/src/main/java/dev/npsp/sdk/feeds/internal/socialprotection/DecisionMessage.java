package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The decision, {@code DongBoDVC}. */
record DecisionMessage(
    @JsonProperty("MaHoSo") String number,
    @JsonProperty("MaTTHC") String procedure,
    @JsonProperty("LoaiKetQua") String kind,
    @JsonProperty("SoQuyetDinh") String decision,
    @JsonProperty("CoQuanBanHanh") String issuer,
    @JsonProperty("TrichYeu") String summary,
    @JsonProperty("NgayBanHanh") String decided,
    @JsonProperty("CertificateExtentData") String files) {

  /** Decisions are personal. */
  @Override
  public String toString() {
    return "decision on " + number;
  }
}
