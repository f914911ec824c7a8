package dev.npsp.sdk.banking.internal.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A bank tells the platform that a bill was paid: the members of CONFIRM in its order, and before
 * the checksum what the bill is, where the platform may not know it yet.
 */
record NoticeMessage(
    @JsonProperty("LoaiBanTin") String type,
    @JsonProperty("MaLoi") String code,
    @JsonProperty("MaDoiTac") String partner,
    @JsonProperty("MaThamChieu") String reference,
    @JsonProperty("SoTien") long amount,
    @JsonProperty("MaTienTe") String currency,
    @JsonProperty("MaGiaoDich") String transaction,
    @JsonProperty("MaNganHang") String bank,
    @JsonProperty("ThoiGianGD") String time,
    @JsonProperty("ThongTinGiaoDich") String narration,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("MaHoSo") @Nullable String dossier,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("LoaiTraCuu") @Nullable String kind,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("MaTraCuu") @Nullable String number,
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("KyThanhToan") @Nullable String period,
    @JsonProperty("MaXacThuc") String checksum) {

  /** The reference alone. */
  @Override
  public String toString() {
    return "notice of " + reference;
  }
}
