package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * CONFIRM: how a payment ended. Signed values stand here exactly as they came, the amount as its
 * digits; {@code ""} is what was missing.
 */
record ConfirmMessage(
    @JsonProperty("LoaiBanTin") String type,
    @JsonProperty("MaLoi") String code,
    @JsonProperty("MaDoiTac") String partner,
    @JsonProperty("MaThamChieu") String reference,
    @JsonProperty("SoTien") String amount,
    @JsonProperty("MaTienTe") String currency,
    @JsonProperty("MaGiaoDich") String transactionId,
    @JsonProperty("MaNganHang") String bank,
    @JsonProperty("ThoiGianGD") String time,
    @JsonProperty("ThongTinGiaoDich") String narration,
    @JsonProperty("MaXacThuc") String checksum,
    @JsonProperty("MaHoSo") String dossier,
    @JsonProperty("UrlBienLai") String receiptUri) {

  /** What the checksum covers, in its order. */
  List<String> signedFields() {
    return List.of(
        type, code, partner, reference, amount, currency, transactionId, bank, time, narration);
  }
}
