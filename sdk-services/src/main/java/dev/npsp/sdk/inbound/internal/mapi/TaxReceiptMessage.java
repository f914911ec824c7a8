package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A receipt for land tax in {@code nhanhsdvcqg}, service {@code NhanChungTuThueDat}. */
record TaxReceiptMessage(
    @JsonProperty("MaHoSo") @Nullable String number,
    @JsonProperty("MaSoThue") @Nullable String taxCode,
    @JsonProperty("HoTenNguoiNopTien") @Nullable String payer,
    @JsonProperty("SoCMTNguoiNopTien") @Nullable String payerId,
    @JsonProperty("DiaChiNguoiNopTien") @Nullable String address,
    @JsonProperty("TinhNguoiNopTien") @Nullable String province,
    @JsonProperty("HuyenNguoiNopTien") @Nullable String district,
    @JsonProperty("XaNguoiNopTien") @Nullable String commune,
    @JsonProperty("UrlFileChungTu") @Nullable String document,
    @JsonProperty("ThongTinThanhToan") @Nullable TaxPaymentRow payment,
    @JsonAnySetter @Nullable Map<String, String> more) {

  /** The name of the record alone: the rest is personal. */
  @Override
  public String toString() {
    return "TaxReceiptMessage";
  }
}
