package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A status of a dossier; what is not told is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusMessage(
    @JsonProperty("maTTHC") @Nullable String procedure,
    @JsonProperty("soHoSoLT") String nationalNumber,
    @JsonProperty("coQuanXuLy") int processingBody,
    @JsonProperty("maHoSo") String localNumber,
    @JsonProperty("trangThai") int state,
    @JsonProperty("thoiGianThucHien") String at,
    @JsonProperty("ghiChu") @Nullable String note,
    @JsonProperty("ketQuaXuLy") @Nullable String result,
    @JsonProperty("nguoiXuLy") @Nullable String officer,
    @JsonProperty("chucDanh") @Nullable String position,
    @JsonProperty("phongBanXuLy") @Nullable String unit,
    @JsonProperty("noiDungXuLy") @Nullable String content,
    @JsonProperty("ngayBatDau") @Nullable String started,
    @JsonProperty("ngayKetThucTheoQuyDinh") @Nullable String due,
    @JsonProperty("ngayHenTraTruoc") @Nullable String previousDue,
    @JsonProperty("ngayHenTraMoi") @Nullable String newDue,
    @JsonProperty("hanBoSungHoSo") @Nullable String supplementDue) {

  /** Officers and results are personal. */
  @Override
  public String toString() {
    return "status " + state + " of " + nationalNumber;
  }
}
