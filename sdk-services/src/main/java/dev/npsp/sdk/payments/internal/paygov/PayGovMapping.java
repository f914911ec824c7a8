package dev.npsp.sdk.payments.internal.paygov;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.payments.AdministrativeFine;
import dev.npsp.sdk.payments.Bill;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.payments.internal.ProviderAddress;
import dev.npsp.sdk.payments.internal.ReceiptMapping;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.CreateMessage;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.CreateReply;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.DueEntry;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.DueMessage;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.InquiryReply;
import dev.npsp.sdk.wire.ChecksumScheme;
import dev.npsp.sdk.wire.ServiceText;
import java.util.List;
import java.util.regex.Pattern;

/** Between the words of the API and those of a PayGov hub. */
final class PayGovMapping {

  private static final Pattern NOT_OF_AN_ORDER = Pattern.compile("[^0-9A-Za-z._/-]");
  private static final String FIRST = "-01";
  private static final int DUE = 0;

  private final PayGovSettings settings;
  private final ProviderAddress hub;

  PayGovMapping(PayGovSettings settings, ProviderAddress hub) {
    this.settings = settings;
    this.hub = hub;
  }

  String createPath() {
    return settings.createPath();
  }

  /** The message that opens a payment, signed. */
  Object toCreate(PaymentOrder order) {
    String number = orderNumber(order);
    String request = order.reference().value();
    String amount = ReceiptMapping.dong(order.amount());
    return new CreateMessage(
        settings.partner(),
        settings.returnUri().toString(),
        number,
        amount,
        VietnameseText.unaccented(order.narration()),
        request,
        settings.ownAddress(),
        settings.accessKey().reveal(),
        settings.serviceCode(),
        ChecksumScheme.PAYGOV.hex(
            Signature.ofRequest(settings, number, request, amount), settings.keys().current()));
  }

  /** The pay page. */
  PaymentPage toPage(Answer answer, PaymentOrder order) throws JsonUnreadable {
    CreateReply reply =
        answer
            .first(CreateReply.class)
            .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_PAY_PAGE.text()));
    return hub.page(reply.pageUri(), order, reply.more());
  }

  /**
   * The answer to an inquiry. Its members are attested but for those of {@code thongTinBienLai},
   * which are the Payment Platform's here.
   */
  Object inquiryAnswer(BillAnswer answer) {
    return answer
        .bill()
        .map(bill -> new InquiryReply("SUCCESSFUL", "", due(bill)))
        .orElseGet(() -> new InquiryReply("FAILED", "", null));
  }

  private DueMessage due(Bill bill) {
    PaymentOrder order = bill.order();
    if (!canComeBack(order)) {
      throw new IllegalArgumentException(
          "The bill's unit and number make an order number that no result could come back with.");
    }
    DueEntry entry =
        new DueEntry(
            settings.partner(),
            DUE,
            orderNumber(order),
            ReceiptMapping.dong(order.amount()),
            VietnameseText.nfc(order.narration()));
    return new DueMessage(
        VietnameseText.nfc(order.payer().address().flatMap(PostalAddress::detail).orElse("")),
        VietnameseText.nfc(order.payer().name()),
        ReceiptMapping.number(order.payer()),
        ReceiptMapping.receipt(order),
        List.of(entry));
  }

  /**
   * Whether a result about that order could come back: its order number has the form that {@link
   * ResultScheme} takes. There is no look-up here, so what could not come back is never sent.
   */
  boolean canComeBack(PaymentOrder order) {
    return Signature.isOrder(orderNumber(order));
  }

  /** {@code <unit>-<number>-01}; a number that begins with its unit names it once. */
  static String orderNumber(PaymentOrder order) {
    String unit =
        cleaned(
            order.purpose() instanceof ServiceFee fee
                ? fee.agency().value()
                : ((AdministrativeFine) order.purpose()).decidedByCode());
    String number = cleaned(order.purpose().number());
    return (number.startsWith(unit + "-") ? number : unit + "-" + number) + FIRST;
  }

  private static String cleaned(String part) {
    return NOT_OF_AN_ORDER.matcher(VietnameseText.unaccented(part)).replaceAll("_");
  }
}
