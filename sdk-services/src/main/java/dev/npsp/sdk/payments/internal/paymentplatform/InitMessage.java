package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.payments.internal.ReceiptInfo;
import java.util.List;

/** INIT: opens a payment. All values are texts, the amount too. */
record InitMessage(
    @JsonProperty("LoaiBanTin") String type,
    @JsonProperty("PhienBan") String version,
    @JsonProperty("MaDoiTac") String partner,
    @JsonProperty("MaThamChieu") String reference,
    @JsonProperty("SoTien") String amount,
    @JsonProperty("LoaiHinhThanhToan") String kind,
    @JsonProperty("MaKenhThanhToan") String channel,
    @JsonProperty("MaThietBi") String device,
    @JsonProperty("NgonNgu") String language,
    @JsonProperty("MaTienTe") String currency,
    @JsonProperty("MaNganHang") String bank,
    @JsonProperty("ThongTinGiaoDich") String narration,
    @JsonProperty("ThoiGianGD") String time,
    @JsonProperty("Ip") String address,
    @JsonProperty("MaXacThuc") String checksum,
    @JsonProperty("ThongTinBienLai") ReceiptInfo receipt) {

  /** What the checksum covers, in its order; the receipt is not covered. */
  List<String> signedFields() {
    return List.of(
        type, version, partner, reference, amount, kind, channel, device, language, currency, bank,
        narration, time, address);
  }

  InitMessage signed(String hex) {
    return new InitMessage(
        type, version, partner, reference, amount, kind, channel, device, language, currency, bank,
        narration, time, address, hex, receipt);
  }

  /** The kind of message alone: it names a person. */
  @Override
  public String toString() {
    return type;
  }
}
