package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.ProviderStatusCode;
import dev.npsp.sdk.payments.internal.ProviderAddress;
import dev.npsp.sdk.payments.internal.ReceiptMapping;
import dev.npsp.sdk.payments.internal.keypay.KeyPaySheet.CreateMessage;
import dev.npsp.sdk.payments.internal.keypay.KeyPaySheet.CreateReply;
import dev.npsp.sdk.payments.internal.keypay.KeyPaySheet.DetailMessage;
import dev.npsp.sdk.payments.internal.keypay.KeyPaySheet.DetailReply;
import dev.npsp.sdk.wire.ChecksumScheme;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireText;
import org.jspecify.annotations.Nullable;

/** Between the words of the API and those of KeyPay 3. */
final class KeyPayMapping {

  static final String PAY = "PAY";
  static final String VND = "VND";
  private static final String VERSION = "3.0";

  private final KeyPaySettings settings;
  private final Json json;
  private final ProviderAddress provider;

  KeyPayMapping(KeyPaySettings settings, Json json, ProviderAddress provider) {
    this.settings = settings;
    this.json = json;
    this.provider = provider;
  }

  String createPath() {
    return settings.createPath();
  }

  String detailPath() {
    return settings.detailPath();
  }

  /** The message that opens a payment, signed. */
  Object toCreate(PaymentOrder order) {
    CreateMessage message =
        new CreateMessage(
            settings.clientId(),
            order.reference().value(),
            ReceiptMapping.dong(order.amount()),
            PAY,
            VERSION,
            VietnameseText.nfc(order.narration()),
            "vn",
            "vi",
            VND,
            settings.forApp() ? "2" : "1",
            settings.returnUri().toString(),
            "0",
            ReceiptMapping.receipt(order),
            "");
    return message.signed(
        ChecksumScheme.KEYPAY.hex(message.signedFields(), settings.outgoingKeys().current()));
  }

  /** The message that looks a payment up, signed. */
  Object toDetail(PaymentReference reference) {
    DetailMessage message =
        new DetailMessage(settings.clientId(), settings.detailCommand(), reference.value(), "");
    return message.signed(
        ChecksumScheme.KEYPAY.hex(message.signedFields(), settings.outgoingKeys().current()));
  }

  /** The pay page. */
  PaymentPage toPage(Answer answer, PaymentOrder order) throws JsonUnreadable {
    CreateReply reply =
        answer
            .first(CreateReply.class)
            .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_PAY_PAGE.text()));
    return provider.page(reply.pageUri(), order, reply.more());
  }

  /**
   * What an answer to a look-up says. {@code 0} is paid, as in a result; no other value is known,
   * so any other says neither paid nor failed. The answer is on no sheet, so one that gives no
   * amount does not contradict.
   */
  PaymentInquiryResult toStatus(Answer answer, PaymentReference asked) throws JsonUnreadable {
    JsonNode data = NestedJson.openedOnly(json, Json.member(answer.result(), "data"));
    DetailReply reply = json.row(data.isObject() ? data : answer.result(), DetailReply.class);
    if (reply == null) {
      throw new JsonUnreadable(ServiceText.NO_PAYMENT_STATUS.text());
    }
    requireSame(reply.client(), settings.clientId());
    requireSame(reply.reference(), asked.value());
    requireSame(reply.currency(), VND);
    WireAmount amount = WireAmount.of(reply.amount());
    return PaymentInquiryResult.builder(asked)
        .statusCode(WireText.optional(reply.status()).map(KeyPayMapping::statusCode))
        .amount(amount.amount())
        .unreadableAmount(amount.unreadable())
        .amountExpected(false)
        .transactionId(WireText.optional(reply.transaction()))
        .additional(WireText.additional(reply.more()))
        .build();
  }

  private static ProviderStatusCode statusCode(String status) {
    return status.equals("0") ? ProviderStatusCode.PAID : ProviderStatusCode.of("keypay:" + status);
  }

  private static void requireSame(@Nullable String told, String asked) throws JsonUnreadable {
    if (told != null && !told.isBlank() && !told.strip().equals(asked)) {
      throw new JsonUnreadable(ServiceText.ANOTHER_PAYMENT.text());
    }
  }
}
