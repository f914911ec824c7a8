package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.payments.internal.ReceiptInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class PaymentSheet {

  private PaymentSheet() {}

  /** The answer to a CONFIRM. */
  record AckMessage(
      @JsonProperty("MaLoi") String code,
      @JsonProperty("MoTaLoi") String message,
      @JsonProperty("MaDoiTac") String partner,
      @JsonProperty("MaThamChieu") String reference,
      @JsonProperty("ThoiGianGD") String time,
      @JsonProperty("MaXacThuc") String checksum) {

    /** What the checksum covers, in its order: a proposal of ours. */
    List<String> signedFields() {
      return List.of(code, message, partner, reference, time);
    }

    AckMessage signed(String hex) {
      return new AckMessage(code, message, partner, reference, time, hex);
    }
  }

  /** QUERY and GET_BILL: ask about a payment by its reference and time. */
  record AskMessage(
      @JsonProperty("LoaiBanTin") String type,
      @JsonProperty("PhienBan") String version,
      @JsonProperty("MaDoiTac") String partner,
      @JsonProperty("MaThamChieu") String reference,
      @JsonProperty("ThoiGianGD") String time,
      @JsonProperty("MaXacThuc") String checksum) {

    /** What the checksum covers, in its order. */
    List<String> signedFields() {
      return List.of(type, version, partner, reference, time);
    }

    AskMessage signed(String hex) {
      return new AskMessage(type, version, partner, reference, time, hex);
    }
  }

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
          type, version, partner, reference, amount, kind, channel, device, language, currency,
          bank, narration, time, address);
    }

    InitMessage signed(String hex) {
      return new InitMessage(
          type, version, partner, reference, amount, kind, channel, device, language, currency,
          bank, narration, time, address, hex, receipt);
    }

    /** The kind of message alone: it names a person. */
    @Override
    public String toString() {
      return type;
    }
  }

  /** The answer to INIT. */
  record InitReply(
      @JsonProperty("MaLoi") @Nullable String code,
      @JsonProperty("MoTaLoi") @Nullable String message,
      @JsonProperty("MaDoiTac") @Nullable String partner,
      @JsonProperty("MaThamChieu") @Nullable String reference,
      @JsonProperty("UrlThanhToan") @Nullable String pageUri,
      @JsonProperty("TKThuHuong") @Nullable String payeeAccount,
      @JsonAnySetter @Nullable Map<String, String> more) {

    /** The reference alone: the page's address may hold a token. */
    @Override
    public String toString() {
      return "answer to " + reference;
    }
  }

  /** The answer to QUERY. How its checksum is made is not known, so it is not looked at. */
  record QueryReply(
      @JsonProperty("LoaiBanTin") @Nullable String type,
      @JsonProperty("MaLoi") @Nullable String code,
      @JsonProperty("MoTaLoi") @Nullable String message,
      @JsonProperty("MaDoiTac") @Nullable String partner,
      @JsonProperty("MaThamChieu") @Nullable String reference,
      @JsonProperty("SoTien") @Nullable JsonNode amount,
      @JsonProperty("MaTienTe") @Nullable String currency,
      @JsonProperty("MaGiaoDich") @Nullable String transactionId,
      @JsonProperty("MaNganHang") @Nullable String bank,
      @JsonProperty("ThoiGianGD") @Nullable String time,
      @JsonProperty("ThongTinGiaoDich") @Nullable String narration,
      @JsonProperty("TrangThaiGD") @Nullable String state,
      @JsonProperty("MaXacThuc") @Nullable String checksum,
      @JsonAnySetter @Nullable Map<String, String> more) {}
}
