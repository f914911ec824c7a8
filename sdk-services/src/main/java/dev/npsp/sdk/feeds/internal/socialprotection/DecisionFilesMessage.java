package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The paper of a decision, as it is written into {@code CertificateExtentData}. */
record DecisionFilesMessage(@JsonProperty("DanhSachGiayToKetQua") Papers papers) {

  /** The list, of one. */
  record Papers(@JsonProperty("GiayToKetQua") Paper paper) {}

  /** The paper by its address. */
  record Paper(
      @JsonProperty("TenGiayTo") String name,
      @JsonProperty("DuongDanTepTinKetQua") String location) {}
}
