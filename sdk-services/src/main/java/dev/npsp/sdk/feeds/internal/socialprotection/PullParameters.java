package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A window of time. {@code toString} would show the key, so it shows the window alone. */
record PullParameters(
    @JsonProperty("AcceptKey") String acceptKey,
    @JsonProperty("LoaiDuLieu") String dataKind,
    @JsonProperty("MaTinh") String provinceCode,
    @JsonProperty("MaHuyen") String districtCode,
    @JsonProperty("MaXa") String communeCode,
    @JsonProperty("ThoiGianBatDau") String from,
    @JsonProperty("ThoiGianKetThuc") String until) {

  @Override
  public String toString() {
    return "dossiers from " + from + " until " + until;
  }
}
