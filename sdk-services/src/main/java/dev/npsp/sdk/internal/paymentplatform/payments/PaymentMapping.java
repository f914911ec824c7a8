package dev.npsp.sdk.internal.paymentplatform.payments;

import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.TaxCode;
import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.VietnameseText;
import dev.npsp.sdk.internal.paymentplatform.Checksum;
import dev.npsp.sdk.internal.wire.WireTime;
import dev.npsp.sdk.payments.AdministrativeFine;
import dev.npsp.sdk.payments.Bill;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.DossierFee;
import dev.npsp.sdk.payments.FeeKind;
import dev.npsp.sdk.payments.FeeLine;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.Payer;
import dev.npsp.sdk.payments.PaymentLine;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentStatus;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Between the words of the API and those of the Payment Platform. What is written is in NFC before
 * it is signed.
 */
public final class PaymentMapping {

  static final String VND = "VND";

  private static final Pattern DONG = Pattern.compile("\\d{1,18}");
  private static final int LONGEST_NAME = 250;
  private static final int SHORTENED_NAME = 200;

  /** What a peer writes for a payer without a number. */
  private static final String NO_NUMBER = "000000000";

  private final PaymentSettings settings;

  public PaymentMapping(PaymentSettings settings) {
    this.settings = settings;
  }

  /** INIT, signed. */
  public Object toInit(PaymentOrder order) {
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
            receipt(order));
    return message.signed(Checksum.hex(message.signedFields(), settings.keys().current()));
  }

  /** QUERY, signed. */
  public Object toQuery(Asked asked) {
    return toAsk("QUERY", asked);
  }

  /** GET_BILL, signed. */
  public Object toReceiptRequest(Asked asked) {
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
    return message.signed(Checksum.hex(message.signedFields(), settings.keys().current()));
  }

  /** The answer to a bill inquiry. */
  public Object toInquiryAnswer(BillAnswer answer) {
    return new InquiryAnswer(
        answer.code(), answer.bill().<Object>map(PaymentMapping::bill).orElse(List.of()));
  }

  /** The pay page of an answer to INIT; an answer about another payment is none. */
  public PaymentPage toPage(Answer answer, PaymentOrder order, URI platform) throws JsonUnreadable {
    InitReply reply =
        answer.first(InitReply.class).orElseThrow(() -> new JsonUnreadable("no pay page"));
    requireSame(reply.partner(), settings.partner());
    requireSame(reply.reference(), order.reference().value());
    requireSame(reply.payeeAccount(), order.payee().account());
    URI page =
        Web.uri(orEmpty(reply.pageUri())).orElseThrow(() -> new JsonUnreadable("no pay page"));
    if (!Web.isAsSafeAs(page, platform)) {
      throw new JsonUnreadable("a pay page that is not https");
    }
    return PaymentPage.builder(page, order.reference()).additional(texts(reply.more())).build();
  }

  /** What an answer to QUERY says; an answer about another payment says nothing. */
  public PaymentStatus toStatus(Answer answer, Asked asked) throws JsonUnreadable {
    QueryReply reply =
        answer.first(QueryReply.class).orElseThrow(() -> new JsonUnreadable("no payment status"));
    requireSame(reply.partner(), settings.partner());
    requireSame(reply.reference(), asked.reference().value());
    requireSame(reply.currency(), VND);
    return PaymentStatus.builder(asked.reference())
        .state(optional(reply.state()).map(PaymentState::of))
        .amount(optional(reply.amount()).flatMap(PaymentMapping::vnd))
        .transactionId(optional(reply.transactionId()))
        .bank(optional(reply.bank()))
        .transactedAt(WireTime.moment(reply.time()))
        .message(optional(reply.message()))
        .additional(texts(reply.more()))
        .build();
  }

  /** The receipt itself, or where it is. */
  public static ReceiptAnswer toReceiptAnswer(Answer answer) throws JsonUnreadable {
    if (answer.result().isMissingNode()) {
      return new ReceiptAnswer(Optional.empty(), answer.reply());
    }
    Optional<URI> address = Web.uri(Json.text(answer.result(), "UrlBienLai"));
    if (address.isEmpty()) {
      throw new JsonUnreadable("a receipt's address that is none");
    }
    return new ReceiptAnswer(address, answer.reply());
  }

  /** Whole dong from digits alone: no sign, no separator, no exponent. */
  static Optional<Vnd> vnd(String digits) {
    return DONG.matcher(digits).matches()
        ? Optional.of(Vnd.of(Long.parseLong(digits)))
        : Optional.empty();
  }

  private static BillMessage bill(Bill bill) {
    return new BillMessage(
        bill.order().reference().value(),
        bill.clientId().orElse(""),
        bill.lookupCode(),
        receipt(bill.order()));
  }

  private static ReceiptInfo receipt(PaymentOrder order) {
    return order.purpose() instanceof DossierFee fee
        ? ofDossier(order, fee)
        : ofFine(order, (AdministrativeFine) order.purpose());
  }

  private static ReceiptInfo ofDossier(PaymentOrder order, DossierFee fee) {
    String procedureName = shortened(fee.procedure().name());
    String serviceCode =
        nfc(fee.serviceCode().orElseGet(() -> fee.procedure().code().value() + ".01"));
    Payee payee = order.payee();
    Payer payer = order.payer();
    return new ReceiptInfo(
        "2",
        serviceCode,
        fee.serviceName().map(PaymentMapping::shortened).orElse(procedureName),
        fee.procedure().code().value(),
        procedureName,
        fee.agency().value(),
        nfc(fee.agencyName()),
        fee.dossier().value(),
        nfc(payee.account()),
        nfc(payee.bankCode()),
        nfc(payee.holder()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        nfc(payee.budgetAccount()),
        nfc(order.narration()),
        nfc(payer.name()),
        number(payer),
        nfc(payer.address()),
        nfc(payer.district()),
        nfc(payer.province()),
        fees(order, fee, serviceCode),
        lines(order));
  }

  private static ReceiptInfo ofFine(PaymentOrder order, AdministrativeFine fine) {
    Payee payee = order.payee();
    Payer payer = order.payer();
    return new ReceiptInfo(
        "1",
        "",
        "",
        "",
        "",
        nfc(fine.decidedByCode()),
        nfc(fine.decidedByName()),
        nfc(fine.decisionNumber()),
        nfc(payee.account()),
        nfc(payee.bankCode()),
        nfc(payee.holder()),
        nfc(fine.categoryCode()),
        nfc(fine.categoryName()),
        nfc(fine.decidedByCode()),
        nfc(fine.decidedByName()),
        nfc(fine.treasuryCode()),
        WireTime.day(fine.decidedOn()),
        nfc(fine.decisionNumber()),
        WireTime.seconds(fine.violatedAt()),
        nfc(fine.place()),
        nfc(fine.offender()),
        nfc(payee.budgetAccount()),
        nfc(order.narration()),
        nfc(payer.name()),
        number(payer),
        nfc(payer.address()),
        nfc(payer.district()),
        nfc(payer.province()),
        List.of(),
        lines(order));
  }

  private static List<FeeEntry> fees(PaymentOrder order, DossierFee fee, String serviceCode) {
    List<FeeLine> lines =
        fee.fees().isEmpty()
            ? List.of(FeeLine.builder(FeeKind.FEE, order.narration(), order.amount()).build())
            : fee.fees();
    return lines.stream()
        .map(
            line ->
                new FeeEntry(
                    line.kind().code(),
                    line.code().map(PaymentMapping::nfc).orElse(serviceCode),
                    nfc(line.name()),
                    dong(line.amount())))
        .toList();
  }

  private static List<PaidEntry> lines(PaymentOrder order) {
    return order.lines().stream().map(PaymentMapping::line).toList();
  }

  private static PaidEntry line(PaymentLine line) {
    return new PaidEntry(nfc(line.content()), dong(line.amount()));
  }

  private static String number(Payer payer) {
    return payer
        .id()
        .map(PersonalId::value)
        .or(() -> payer.taxCode().map(TaxCode::value))
        .orElse(NO_NUMBER);
  }

  /** Names beyond 250 characters are cut as a peer cuts them. */
  private static String shortened(String name) {
    String whole = nfc(name);
    return whole.length() <= LONGEST_NAME
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, SHORTENED_NAME)) + "...";
  }

  private static String dong(Vnd amount) {
    return Long.toString(amount.amount());
  }

  private static String nfc(String text) {
    return VietnameseText.nfc(text);
  }

  private static String nfc(Optional<String> text) {
    return text.map(VietnameseText::nfc).orElse("");
  }

  private static void requireSame(@Nullable String told, String asked) throws JsonUnreadable {
    if (told != null && !told.isBlank() && !told.equals(asked)) {
      throw new JsonUnreadable("about another payment");
    }
  }

  private static Optional<String> optional(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Map<String, String> texts(@Nullable Map<String, String> more) {
    Map<String, String> kept = new LinkedHashMap<>();
    if (more != null) {
      more.forEach(
          (name, value) -> {
            if (value != null) {
              kept.put(name, value);
            }
          });
    }
    return kept;
  }

  /**
   * The receipt itself, or where it is.
   *
   * @param address where it is; empty when the reply is the receipt
   * @param reply the answer as it came
   */
  public record ReceiptAnswer(Optional<URI> address, HttpReply reply) {

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
  public record Asked(PaymentReference reference, String time) {}
}
