package dev.npsp.sdk.banking.internal.proposal;

import dev.npsp.sdk.banking.internal.proposal.ProposalSheet.PlatformLineRow;
import dev.npsp.sdk.banking.internal.proposal.ProposalSheet.PlatformReplyMessage;
import dev.npsp.sdk.banking.internal.proposal.ProposalSheet.PlatformRequest;
import dev.npsp.sdk.banking.proposal.AccountHolder;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankPaymentState;
import dev.npsp.sdk.banking.proposal.BankRefused;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.BillTerms;
import dev.npsp.sdk.banking.proposal.DayFile;
import dev.npsp.sdk.banking.proposal.Disbursement;
import dev.npsp.sdk.banking.proposal.DisbursementRoute;
import dev.npsp.sdk.banking.proposal.ReceiptAvailability;
import dev.npsp.sdk.banking.proposal.Refund;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.wire.InboundJson;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.SignableText;
import dev.npsp.sdk.wire.WireText;
import dev.npsp.sdk.wire.WireTime;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between what the platform asks of a bank and our types. All of it is a proposal. */
public final class PlatformMapping {

  public static final String CREATE = "bank/create";
  public static final String STATUS = "bank/status";
  public static final String RECEIPT = "bank/receipt";
  public static final String ACCOUNT = "bank/account";
  public static final String REFUND = "bank/refund";
  public static final String PAYER = "bank/payer";
  public static final String DISBURSE = "bank/disburse";
  public static final String DAY_FILE = "bank/day-file";

  /** What does something, and so is answered once. */
  public static final Set<String> ORDERS = Set.of(CREATE, REFUND, DISBURSE);

  /** Codes of the tax authority's sibling protocol, and a few of ours behind them. */
  public static final String NOT_AUTHENTIC = "07";

  public static final String BAD_FORMAT = "02";
  private static final String OK = "00";
  private static final String PENDING = "99";
  private static final String BAD_ACCOUNT = "056";
  private static final String UNPAID = "180";
  private static final String NO_RECEIPT = "181";
  private static final String NO_FILE = "182";
  private static final String OTHER_PAYEE = "186";
  private static final int MOST_DIGITS = 15;
  private static final String CURRENCY = "VND";

  private final Json json = new Json();

  /** Which day file is asked for. */
  public record Day(LocalDate day, String type, String service, String channel) {}

  /** The members of a request. */
  public PlatformRequest read(ByteBuffer content) throws JsonUnreadable {
    return InboundJson.row(
        json, InboundJson.unambiguousObject(json, content), PlatformRequest.class);
  }

  /** What tells two requests apart. */
  public String fingerprint(String route, ByteBuffer content) {
    MessageDigest sha256 = Digests.sha256();
    sha256.update((route + "\n").getBytes(StandardCharsets.UTF_8));
    sha256.update(content.duplicate());
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** Whether the answer will be the same next time: not while the core does not know. */
  public boolean isFinal(byte[] answer) {
    try {
      return !Json.text(json.tree(answer), "MaLoi").equals(PENDING);
    } catch (JsonUnreadable e) {
      throw new IllegalStateException("We wrote it ourselves.", e);
    }
  }

  /** The bill that a payment is asked for. */
  public BillKey bill(PlatformRequest request) throws JsonUnreadable {
    return BillKey.of(
        BillKind.of(required(request.kind())),
        required(request.number()),
        WireText.orEmpty(request.period()));
  }

  /** Its terms; lines sum up to the amount. */
  public BillTerms terms(PlatformRequest request) throws JsonUnreadable {
    Vnd amount = dong(request.amount());
    requireDong(request);
    List<PlatformLineRow> lines = WireText.<PlatformLineRow>whole(request.lines());
    Vnd sum = Vnd.ZERO;
    for (PlatformLineRow line : lines) {
      sum = WireAmount.sum(sum, dong(line.amount()));
    }
    if (!lines.isEmpty() && !sum.equals(amount)) {
      throw new JsonUnreadable(ServiceText.SUM_NOT_AMOUNT.text());
    }
    return BillTerms.builder(amount)
        .invoice(number(required(request.invoice())))
        .lookupCode(optionalNumber(request.lookupCode()))
        .payeeAccount(WireText.optional(request.payeeAccount()))
        .payeeBank(WireText.optional(request.payeeBank()))
        .payeeName(WireText.optional(request.payeeName()))
        .narration(WireText.optional(request.narration()))
        .service(WireText.optional(request.service()))
        .build();
  }

  /** A bill may say until when it may be paid. */
  public void requireInTime(PlatformRequest request, Instant now) throws JsonUnreadable {
    Optional<String> text = WireText.optional(request.validUntil());
    Instant until = WireTime.moment(request.validUntil()).orElse(Instant.MIN);
    if (text.isPresent() && until.isBefore(now)) {
      throw new JsonUnreadable(ServiceText.BILL_OUT_OF_TIME.text());
    }
  }

  /** By what a payment is asked for: the platform's number, or the core's. */
  public String number(PlatformRequest request) throws JsonUnreadable {
    return WireText.optional(request.invoice())
        .or(() -> WireText.optional(request.transaction()))
        .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_BILL_NUMBER.text()));
  }

  /** Where both numbers are given, both have to be right. */
  public boolean fits(PlatformRequest request, BankPayment payment) {
    return WireText.optional(request.transaction())
        .map(transaction -> payment.transaction().filter(transaction::equals).isPresent())
        .orElse(true);
  }

  /** The account that is asked for. */
  public String account(PlatformRequest request) throws JsonUnreadable {
    return required(request.account());
  }

  /** The refund that is asked for. */
  public Refund refund(PlatformRequest request, String requestId, Instant now)
      throws JsonUnreadable {
    if (WireText.optional(request.currency()).isPresent()) {
      requireDong(request); // it may be left out here, since the payment has its own
    }
    return Refund.asked(
        number(required(request.refund())),
        requestId,
        dong(request.amount()),
        WireText.orEmpty(request.reason()),
        now);
  }

  /** The disbursement that is asked for. */
  public Disbursement disbursement(PlatformRequest request, String requestId)
      throws JsonUnreadable {
    requireDong(request);
    String id = number(required(request.disbursement()));
    return Disbursement.builder(id, requestId, dong(request.amount()))
        .payeeAccount(required(request.payeeAccount()))
        .payeeBank(required(request.payeeBank()))
        .payeeName(WireText.orEmpty(request.payeeName()))
        .route(DisbursementRoute.of(required(request.route())))
        .narration(WireText.orEmpty(request.narration()))
        .original(WireText.optional(request.original()))
        .build();
  }

  /** The day file that is asked for. */
  public Day day(PlatformRequest request) throws JsonUnreadable {
    return new Day(
        WireTime.day(request.day())
            .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_DAY.text())),
        required(request.type()),
        required(request.service()),
        required(request.channel()));
  }

  /** A payment, as it stands. */
  public byte[] payment(BankPayment payment) {
    return json.write(stated(payment, null, null));
  }

  /** Which account paid; only of what is paid. */
  public byte[] payer(BankPayment payment) {
    return payment.state() == BankPaymentState.SETTLED
        ? json.write(stated(payment, payment.payerAccount().orElse(null), null))
        : refusal(UNPAID);
  }

  /** A refund that was done. */
  public byte[] refund(Refund refund, BankPayment payment) {
    return json.write(stated(payment, null, refund.id()));
  }

  /** A link, or why there is none. */
  public byte[] receipt(ReceiptAvailability standing, Optional<URI> link) {
    if (standing == ReceiptAvailability.UNPAID) {
      return refusal(UNPAID);
    }
    if (link.isEmpty()) {
      return refusal(NO_RECEIPT);
    }
    return json.write(
        new PlatformReplyMessage(
            OK,
            words(OK),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            link.get().toString(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  /** Who holds an account. */
  public byte[] account(Optional<AccountHolder> holder) {
    if (holder.isEmpty()) {
      return refusal(BAD_ACCOUNT);
    }
    AccountHolder known = holder.get();
    return json.write(
        new PlatformReplyMessage(
            OK,
            words(OK),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            known.account(),
            known.name(),
            known.bank(),
            CURRENCY,
            null,
            null,
            null,
            null,
            null));
  }

  /** A disbursement, as it stands. */
  public byte[] disbursement(Disbursement paid) {
    String code =
        switch (paid.state()) {
          case SUCCESS -> OK;
          case PENDING -> PENDING;
          case FAILED -> "01";
        };
    return json.write(
        new PlatformReplyMessage(
            code,
            words(code),
            null,
            null,
            paid.transaction().orElse(null),
            Long.toString(paid.amount().amount()),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            paid.id(),
            paid.state().name(),
            null,
            null));
  }

  /** A day file. */
  public byte[] dayFile(Optional<DayFile> found) {
    if (found.isEmpty()) {
      return refusal(NO_FILE);
    }
    return json.write(
        new PlatformReplyMessage(
            OK,
            words(OK),
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
            found.get().name(),
            Base64.getEncoder().encodeToString(found.get().content())));
  }

  /** A refusal by a rule of the bank's. */
  public byte[] refusal(BankRefused refused) {
    return refusal(
        switch (refused.reason()) {
          case UNKNOWN -> "118";
          case ALREADY_PAID, BILL_ACTIVE, REFERENCE_EXISTS, DUPLICATE -> "116";
          case AMOUNT_DIFFERS -> "183";
          case PAYEE_DIFFERS -> OTHER_PAYEE;
          case NOT_PAID -> UNPAID;
          case REFUND_TOO_LARGE -> "184";
          case REQUEST_REUSED -> "185";
          case WRONG_STATE -> "01";
          case REFUSED_BY_CORE -> CoreCodes.onTheWire(refused.code());
          case PENDING_AT_CORE -> PENDING;
        });
  }

  /** A refusal. */
  public byte[] refusal(String code) {
    return json.write(PlatformReplyMessage.of(code, words(code)));
  }

  private static PlatformReplyMessage stated(
      BankPayment payment, @Nullable String account, @Nullable String refund) {
    return new PlatformReplyMessage(
        OK,
        words(OK),
        payment.terms().invoice().orElse(payment.reference()),
        payment.number(),
        payment.transaction().orElse(null),
        Long.toString(payment.terms().amount().amount()),
        Long.toString(payment.refunded().amount()),
        state(payment.state()),
        payment.settledAt().map(WireTime::seconds).orElse(null),
        null,
        account,
        null,
        null,
        CURRENCY,
        refund,
        null,
        null,
        null,
        null);
  }

  /** The Payment Platform's three. */
  private static String state(BankPaymentState state) {
    return switch (state) {
      case SETTLED -> "1";
      case CANCELLED -> "4";
      default -> "3";
    };
  }

  private static String words(String code) {
    return switch (code) {
      case OK -> "Thành công";
      case BAD_FORMAT -> "Sai định dạng";
      case NOT_AUTHENTIC -> "Lỗi xác thực";
      case BAD_ACCOUNT -> "Tài khoản không tồn tại";
      case PENDING -> "Chưa xác định được kết quả";
      case "116" -> "Hóa đơn hoặc giao dịch đã tồn tại";
      case "118" -> "Không tìm thấy thông tin thanh toán";
      case UNPAID -> "Chưa thanh toán";
      case NO_RECEIPT -> "Đã thanh toán, chưa có biên lai";
      case NO_FILE -> "Không có tệp đối soát";
      case "183" -> "Số tiền không khớp";
      case "184" -> "Số tiền hoàn vượt quá số đã thanh toán";
      case "185" -> "Trùng mã yêu cầu với nội dung khác";
      case OTHER_PAYEE -> "Tài khoản thụ hưởng không khớp";
      default -> "Không thành công";
    };
  }

  private static void requireDong(PlatformRequest request) throws JsonUnreadable {
    if (!CURRENCY.equals(WireText.orEmpty(request.currency()))) {
      throw new JsonUnreadable(ServiceText.NOT_VND.text());
    }
  }

  private static Vnd dong(@Nullable String text) throws JsonUnreadable {
    return WireAmount.of(text).required(MOST_DIGITS);
  }

  /** A number that will be signed, or that a record will be kept under. */
  private static String number(String text) throws JsonUnreadable {
    if (!SignableText.isNumber(text)) {
      throw new JsonUnreadable(ServiceText.NUMBER_NOT_SIGNABLE.text());
    }
    return text;
  }

  private static Optional<String> optionalNumber(@Nullable String text) throws JsonUnreadable {
    Optional<String> given = WireText.optional(text);
    return given.isEmpty() ? given : Optional.of(number(given.get()));
  }

  private static String required(@Nullable String text) throws JsonUnreadable {
    return WireText.optional(text)
        .orElseThrow(() -> new JsonUnreadable(ServiceText.MEMBER_MISSING.text()));
  }
}
