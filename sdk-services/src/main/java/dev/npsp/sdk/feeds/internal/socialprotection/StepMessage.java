package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One step, {@code XuLyHoSo}. */
record StepMessage(
    @JsonProperty("MaHoSo") String number,
    @JsonProperty("NguoiXuLy") String officer,
    @JsonProperty("ChucDanh") String position,
    @JsonProperty("ThoiDiemXuLy") String at,
    @JsonProperty("PhongBanXuLy") String unit,
    @JsonProperty("NoiDungXuLy") String content,
    @JsonProperty("TrangThai") String status) {

  /** Officers are persons. */
  @Override
  public String toString() {
    return "step " + status + " of " + number;
  }
}
