package dev.npsp.sdk.banking.internal.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What a bank answers to the platform; what an operation does not say is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlatformReplyMessage(
    @JsonProperty("MaLoi") String code,
    @JsonProperty("MoTaLoi") String description,
    @JsonProperty("MaHoaDon") @Nullable String invoice,
    @JsonProperty("MaThanhToan") @Nullable String number,
    @JsonProperty("MaGiaoDich") @Nullable String transaction,
    @JsonProperty("SoTien") @Nullable String amount,
    @JsonProperty("SoTienDaHoan") @Nullable String refunded,
    @JsonProperty("TrangThaiGD") @Nullable String state,
    @JsonProperty("ThoiGianGD") @Nullable String time,
    @JsonProperty("UrlBienLai") @Nullable String receipt,
    @JsonProperty("SoTaiKhoan") @Nullable String account,
    @JsonProperty("TenTaiKhoan") @Nullable String holder,
    @JsonProperty("MaNganHang") @Nullable String bank,
    @JsonProperty("MaTienTe") @Nullable String currency,
    @JsonProperty("MaGiaoDichHoan") @Nullable String refund,
    @JsonProperty("MaGiaoDichTTTT") @Nullable String disbursement,
    @JsonProperty("TrangThaiChi") @Nullable String disbursed,
    @JsonProperty("TenFile") @Nullable String fileName,
    @JsonProperty("NoiDungFile") @Nullable String file) {

  static PlatformReplyMessage of(String code, String description) {
    return new PlatformReplyMessage(
        code,
        description,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The code alone. */
  @Override
  public String toString() {
    return "reply " + code;
  }
}
