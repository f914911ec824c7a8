package dev.npsp.sdk.payments.internal.paymentplatform;

import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.ProviderStatusCode;
import dev.npsp.sdk.payments.internal.ProviderAddress;
import dev.npsp.sdk.payments.internal.ReceiptMapping;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.AskMessage;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.InitMessage;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.InitReply;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.QueryReply;
import dev.npsp.sdk.wire.ChecksumScheme;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WebAddress;
import dev.npsp.sdk.wire.WireText;
import dev.npsp.sdk.wire.WireTime;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between the words of the API and those of the Payment Platform. What is written is in NFC before
 * it is signed.
 */
final class PaymentMapping {

  static final String VND = "VND";

  private final PaymentSettings settings;
  private final ProviderAddress platform;

  PaymentMapping(PaymentSettings settings, ProviderAddress platform) {
    this.settings = settings;
    this.platform = platform;
  }

  String initPath() {
    return settings.initPath();
  }

  String queryPath() {
    return settings.queryPath();
  }

  String receiptPath() {
    return settings.receiptPath();
  }

  long receiptLimit() {
    return settings.receiptLimit();
  }

  /** INIT, signed. */
  Object toInit(PaymentOrder order) {
    InitMessage message =
        new InitMessage(
            "INIT",
            settings.protocolVersion(),
            settings.partner(),
            order.reference().value(),
            dong(order.amount()),
            "PAY",
            "1",
            "1",
            "vi-VN",
            VND,
            nfc(order.bank()),
            nfc(order.narration()),
            WireTime.seconds(order.orderedAt()),
            settings.ownAddress(),
            "",
            ReceiptMapping.receipt(order));
    return message.signed(
        ChecksumScheme.PLATFORM.hex(message.signedFields(), settings.keys().current()));
  }

  /** QUERY, signed. */
  Object toQuery(Asked asked) {
    return toAsk("QUERY", asked);
  }

  /** GET_BILL, signed. */
  Object toReceiptRequest(Asked asked) {
    return toAsk("GET_BILL", asked);
  }

  private AskMessage toAsk(String type, Asked asked) {
    AskMessage message =
        new AskMessage(
            type,
            settings.protocolVersion(),
            settings.partner(),
            asked.reference().value(),
            asked.time(),
            "");
    return message.signed(
        ChecksumScheme.PLATFORM.hex(message.signedFields(), settings.keys().current()));
  }

  /** The pay page of an answer to INIT; an answer about another payment is none. */
  PaymentPage toPage(Answer answer, PaymentOrder order) throws JsonUnreadable {
    InitReply reply =
        answer
            .first(InitReply.class)
            .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_PAY_PAGE.text()));
    requireSame(reply.partner(), settings.partner());
    requireSame(reply.reference(), order.reference().value());
    requireSame(reply.payeeAccount(), order.payee().account());
    return platform.page(reply.pageUri(), order, reply.more());
  }

  /** What an answer to QUERY says; an answer about another payment says nothing. */
  PaymentInquiryResult toStatus(Answer answer, Asked asked) throws JsonUnreadable {
    QueryReply reply =
        answer
            .first(QueryReply.class)
            .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_PAYMENT_STATUS.text()));
    requireSame(reply.partner(), settings.partner());
    requireSame(reply.reference(), asked.reference().value());
    requireSame(reply.currency(), VND);
    WireAmount amount = WireAmount.of(reply.amount());
    Map<String, String> more = new LinkedHashMap<>(WireText.additional(reply.more()));
    WireTime.keepUnread("ThoiGianGD", reply.time(), more);
    return PaymentInquiryResult.builder(asked.reference())
        .statusCode(optional(reply.state()).map(ProviderStatusCode::of))
        .amount(amount.amount())
        .unreadableAmount(amount.unreadable())
        .transactionId(optional(reply.transactionId()))
        .bank(optional(reply.bank()))
        .transactedAt(WireTime.moment(reply.time()))
        .message(optional(reply.message()))
        .additional(more)
        .build();
  }

  /** The receipt itself, or where it is. */
  static ReceiptAnswer toReceiptAnswer(Answer answer) throws JsonUnreadable {
    if (answer.result().isMissingNode()) {
      return new ReceiptAnswer(Optional.empty(), answer.reply());
    }
    Optional<URI> address = WebAddress.withoutUser(Json.text(answer.result(), "UrlBienLai"));
    if (address.isEmpty()) {
      throw new JsonUnreadable(ServiceText.RECEIPT_ADDRESS.text());
    }
    return new ReceiptAnswer(address, answer.reply());
  }

  private static String dong(Vnd amount) {
    return Long.toString(amount.amount());
  }

  private static String nfc(String text) {
    return VietnameseText.nfc(text);
  }

  private static void requireSame(@Nullable String told, String asked) throws JsonUnreadable {
    if (told != null && !told.isBlank() && !told.strip().equals(asked)) {
      throw new JsonUnreadable(ServiceText.ANOTHER_PAYMENT.text());
    }
  }

  private static Optional<String> optional(@Nullable String text) {
    return WireText.optional(text);
  }

  /**
   * The receipt itself, or where it is.
   *
   * @param address where it is; empty when the reply is the receipt
   * @param reply the answer as it came
   */
  record ReceiptAnswer(Optional<URI> address, HttpReply reply) {

    /** The PDF that came in the answer itself. */
    public byte[] pdf() {
      return reply.body();
    }
  }

  /**
   * Which payment is asked about.
   *
   * @param reference the attempt
   * @param time {@code yyyyMMddHHmmss}, exactly as it was written before
   */
  record Asked(PaymentReference reference, String time) {}
}
