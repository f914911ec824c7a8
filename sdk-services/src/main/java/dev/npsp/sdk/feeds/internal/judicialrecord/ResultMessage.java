package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A judicial record, or the decision that recalls it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultMessage(
    @JsonProperty("soPhieuLLTP") String number,
    @JsonProperty("ngayCapPhieu") String issued,
    @JsonProperty("loaiPhieu") String kind,
    @JsonProperty("nguoiLapPhieu") @Nullable String preparedBy,
    @JsonProperty("nguoiKy") @Nullable String signer,
    @JsonProperty("chucVu") @Nullable String position,
    @JsonProperty("phieuLLTP") @Nullable String paper,
    @JsonProperty("quyetDinhThuHoi") @Nullable String recallDecision) {

  /** All of it is personal. */
  @Override
  public String toString() {
    return "a judicial record";
  }
}
