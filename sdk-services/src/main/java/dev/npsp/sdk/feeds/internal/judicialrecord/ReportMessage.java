package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A status, a result or a recall. The result is left out where there is none. */
record ReportMessage(
    @JsonProperty("maTinh") String provinceCode,
    @JsonProperty("tenTinh") String province,
    @JsonProperty("maHoSoMCDT") String number,
    @JsonProperty("trangThaiXuLy") String status,
    @JsonProperty("tenTrangThaiXuLy") @Nullable String statusName,
    @JsonProperty("lyDoTuChoi") @Nullable String reason,
    @JsonProperty("ngayHenTraKetQua") @Nullable String due,
    @JsonProperty("type") String type,
    @JsonProperty("ketQuaXuLy") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable ResultMessage result) {

  /** Results are personal. */
  @Override
  public String toString() {
    return "status " + status + " of " + number;
  }
}
