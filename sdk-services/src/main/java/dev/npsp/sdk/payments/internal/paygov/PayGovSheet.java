package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.payments.internal.ReceiptInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class PayGovSheet {

  private PayGovSheet() {}

  /** The answer to a result. The codes and the words of the first are attested. */
  record AckMessage(
      @JsonProperty("error_code") String code, @JsonProperty("error_message") String message) {

    static final AckMessage YES = new AckMessage("SUCCESSFUL", "Confirm transaction");
    static final AckMessage NO = new AckMessage("FAILED", "Transaction not accepted");
    static final AckMessage FORGED = new AckMessage("SIGNATURE_WRONG", "Wrong checksum");
  }

  /** Opens a payment at a PayGov hub. All values are texts. */
  record CreateMessage(
      @JsonProperty("partnerCode") String partner,
      @JsonProperty("returnUrl") String returnUri,
      @JsonProperty("orderId") String order,
      @JsonProperty("amount") String amount,
      @JsonProperty("orderInfo") String information,
      @JsonProperty("requestCode") String request,
      @JsonProperty("ipAddress") String address,
      @JsonProperty("accessKey") String accessKey,
      @JsonProperty("serviceCode") String service,
      @JsonProperty("checksum") String checksum) {

    /** The order alone: the rest holds the access key. */
    @Override
    public String toString() {
      return order;
    }
  }

  /** The {@code data} of an answer. */
  record CreateReply(
      @JsonProperty("url") @Nullable String pageUri,
      @JsonAnySetter @Nullable Map<String, String> more) {

    /** Nothing: the page's address may hold a token. */
    @Override
    public String toString() {
      return "answer";
    }
  }

  /** The answer to an inquiry. */
  record InquiryReply(
      @JsonProperty("error_code") String code,
      @JsonProperty("error_message") String message,
      @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("data") @Nullable DueMessage data) {

    /** The code alone: a bill names a person. */
    @Override
    public String toString() {
      return code;
    }
  }

  /** The {@code data} of the answer to an inquiry. */
  record DueMessage(
      @JsonProperty("diaChi") String address,
      @JsonProperty("tenNguoiNop") String payer,
      @JsonProperty("soCMND") String payerNumber,
      @JsonProperty("thongTinBienLai") ReceiptInfo receipt,
      @JsonProperty("danhSachThanhToan") List<DueEntry> due) {

    /** How many alone: it names a person. */
    @Override
    public String toString() {
      return due.size() + " due";
    }
  }

  /** An element of {@code danhSachThanhToan}. */
  record DueEntry(
      @JsonProperty("partnerCode") String partner,
      @JsonProperty("trangThai") int paid,
      @JsonProperty("orderId") String order,
      @JsonProperty("soTien") String amount,
      @JsonProperty("moTa") String description) {}

  /** How a payment ended, as the hub tells it; every value exactly as it came. */
  record ResultMessage(
      @JsonProperty("orderId") String order,
      @JsonProperty("requestCode") String request,
      @JsonProperty("amount") String amount,
      @JsonProperty("errorCode") String code,
      @JsonProperty("transactionCode") String transaction,
      @JsonProperty("payDate") String time,
      @JsonProperty("paygate") String bank,
      @JsonProperty("orderInfo") String information,
      @JsonProperty("checksum") String checksum) {}
}
