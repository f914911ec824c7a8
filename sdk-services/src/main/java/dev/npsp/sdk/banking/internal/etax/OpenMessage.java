package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The content of {@code init-payment}. */
record OpenMessage(
    @JsonProperty("maDoiTac") @Nullable String partner,
    @JsonProperty("maThamChieu") @Nullable String reference,
    @JsonProperty("soTien") @Nullable String amount,
    @JsonProperty("phiChuyenPhat") @Nullable String postage,
    @JsonProperty("ngonNgu") @Nullable String language,
    @JsonProperty("maTienTe") @Nullable String currency,
    @JsonProperty("thongTinGiaoDich") @Nullable String narration,
    @JsonProperty("thoiGianGD") @Nullable String time,
    @JsonProperty("maNganHang") @Nullable String bank,
    @JsonProperty("phuongThuc") @Nullable String method,
    @JsonProperty("soTaiKhoan_The") @Nullable String account,
    @JsonProperty("ewalletToken") @Nullable String walletToken,
    @JsonProperty("ThongTinBienLai") @Nullable DutyRow duty) {

  /** The reference alone: the rest names a person and an account. */
  @Override
  public String toString() {
    return "tax payment " + reference;
  }
}
