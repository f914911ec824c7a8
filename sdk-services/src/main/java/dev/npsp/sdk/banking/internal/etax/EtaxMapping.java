package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.banking.DueLine;
import dev.npsp.sdk.banking.EtaxCode;
import dev.npsp.sdk.banking.EtaxConfirmation;
import dev.npsp.sdk.banking.EtaxConfirmed;
import dev.npsp.sdk.banking.EtaxDuty;
import dev.npsp.sdk.banking.EtaxFeedback;
import dev.npsp.sdk.banking.EtaxOpened;
import dev.npsp.sdk.banking.EtaxPayment;
import dev.npsp.sdk.banking.EtaxPerson;
import dev.npsp.sdk.banking.EtaxReceipt;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.ConfirmationMessage;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.ConfirmedAnswer;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.DutyRow;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.FeedbackMessage;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.OpenMessage;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.OpenedAnswer;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.ReceiptLinkAnswer;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.ReceiptQuestionMessage;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.TaxLineRow;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.wire.ChecksumScheme;
import dev.npsp.sdk.wire.InboundJson;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireText;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Between the tax authority's messages and our types; the limits are those of a bank's code. */
public final class EtaxMapping {

  private static final Pattern REFERENCE = Pattern.compile("[0-9a-zA-Z]{1,20}");
  private static final int MOST_DIGITS = 15;
  private static final Pattern ACCOUNT = Pattern.compile("\\d{1,19}");
  private static final Pattern TREASURY = Pattern.compile("\\d{1,8}");
  private static final Pattern TOKEN = Pattern.compile("[0-9a-zA-Z]{1,64}");
  private static final int LONGEST_NARRATION = 210;
  private static final int LONGEST_NAME = 255;

  /** What only one kind of content has; a message that has it is of that kind. */
  private static final String OF_AN_OPENING = "ThongTinBienLai";

  private static final String OF_A_CONFIRMATION = "OTP";
  private static final String OF_A_FEEDBACK = "tthai";

  private final String partner;
  private final KeyRing receiptKeys;

  public EtaxMapping(String partner, KeyRing receiptKeys) {
    this.partner = partner;
    this.receiptKeys = receiptKeys;
  }

  /**
   * A question for a receipt.
   *
   * @param isGenuine whether its checksum and its partner are right
   */
  public record ReceiptQuestion(String reference, String time, boolean isGenuine) {}

  /** The content of {@code init-payment}. */
  public EtaxPayment toPayment(Json json, byte[] content) throws JsonUnreadable {
    JsonNode tree = object(json, content);
    requireNone(tree, OF_A_CONFIRMATION);
    requireNone(tree, OF_A_FEEDBACK);
    OpenMessage message = InboundJson.row(json, tree, OpenMessage.class);
    DutyRow duty = message.duty();
    if (duty == null) {
      throw new JsonUnreadable(ServiceText.NO_RECEIPT_DETAILS.text());
    }
    if (!WireText.orEmpty(message.partner()).equals(partner)
        || !"VND".equals(WireText.orEmpty(message.currency()))) {
      throw new JsonUnreadable(ServiceText.OTHER_PARTNER.text());
    }
    Vnd amount = dong(message.amount());
    EtaxPayment.Builder payment =
        EtaxPayment.builder(
                partner,
                matching(REFERENCE, message.reference(), "maThamChieu"),
                amount,
                duty(duty))
            .postage(
                WireText.optional(message.postage()).isEmpty() ? Vnd.ZERO : dong(message.postage()))
            .language(WireText.orEmpty(message.language()))
            .narration(atMost(LONGEST_NARRATION, message.narration(), "thongTinGiaoDich"))
            .time(WireText.orEmpty(message.time()))
            .bank(WireText.orEmpty(message.bank()))
            .method(WireText.orEmpty(message.method()))
            .account(WireText.optional(message.account()));
    if (WireText.optional(message.walletToken()).isPresent()) {
      payment.walletToken(Secret.of(matching(TOKEN, message.walletToken(), "ewalletToken")));
    }
    List<DueLine> fees = lines(duty.fees());
    List<DueLine> lines = lines(duty.lines());
    requireSum(fees, amount);
    requireSum(lines, amount);
    return payment.fees(fees).lines(lines).build();
  }

  /**
   * The content of {@code confirm-transaction}. No envelope says where it belongs, so content of
   * another kind is told by its members.
   */
  public EtaxConfirmation toConfirmation(Json json, byte[] content, boolean needsOtp)
      throws JsonUnreadable {
    JsonNode tree = object(json, content);
    requireNone(tree, OF_AN_OPENING);
    requireNone(tree, OF_A_FEEDBACK);
    ConfirmationMessage message = InboundJson.row(json, tree, ConfirmationMessage.class);
    if (needsOtp && WireText.optional(message.otp()).isEmpty()) {
      throw new JsonUnreadable(ServiceText.NO_OTP.text());
    }
    return EtaxConfirmation.builder(required(message.transaction(), "Magiaodich"))
        .otp(WireText.optional(message.otp()).map(Secret::of))
        .otpKind(WireText.optional(message.otpKind()))
        .build();
  }

  /** The content of {@code feedback-transaction}. */
  public EtaxFeedback toFeedback(Json json, byte[] content) throws JsonUnreadable {
    JsonNode tree = object(json, content);
    requireNone(tree, OF_AN_OPENING);
    requireNone(tree, OF_A_CONFIRMATION);
    FeedbackMessage message = InboundJson.row(json, tree, FeedbackMessage.class);
    return EtaxFeedback.of(
        required(message.transaction(), "Magiaodich"),
        EtaxCode.of(required(message.code(), "tthai")),
        WireText.orEmpty(message.description()));
  }

  /** The question for a receipt, its checksum compared under every accepted secret. */
  public ReceiptQuestion toReceiptQuestion(Json json, byte[] body) throws JsonUnreadable {
    ReceiptQuestionMessage message =
        InboundJson.row(json, object(json, body), ReceiptQuestionMessage.class);
    String asking = required(message.partner(), "MaDoiTac");
    String reference = required(message.reference(), "MaThamChieu");
    String time = required(message.time(), "ThoiGianGD");
    List<String> signed = List.of(asking, reference, time);
    if (!signed.stream().allMatch(ChecksumScheme::isSignable)) {
      throw new JsonUnreadable(ServiceText.SIGNED_FIELD_SEPARATOR.text());
    }
    byte[] claimed = ChecksumScheme.decoded(WireText.orEmpty(message.checksum()));
    boolean genuine =
        receiptKeys.anyGives(claimed, secret -> ChecksumScheme.PLATFORM.of(signed, secret));
    return new ReceiptQuestion(reference, time, genuine && asking.equals(partner));
  }

  /** The answer to {@code init-payment}. */
  public Object toOpened(EtaxOpened opened) {
    return new OpenedAnswer(
        opened.code().value(),
        opened.description(),
        opened.transaction().orElse(null),
        opened.otpKind().orElse(null),
        opened.unlockCode().orElse(null),
        opened.charge().map(charge -> Long.toString(charge.amount())).orElse(null));
  }

  /** The answer to {@code confirm-transaction}. */
  public Object toConfirmed(EtaxConfirmed confirmed) {
    return new ConfirmedAnswer(
        confirmed.code().value(),
        confirmed.description(),
        confirmed.walletToken().map(Secret::reveal).orElse(null));
  }

  /** The answer to {@code print-receipt}. */
  public Object toReceipt(EtaxReceipt receipt, String words) {
    return new ReceiptLinkAnswer(
        receipt.code().value(), words, receipt.link().map(Object::toString).orElse(""));
  }

  private static EtaxDuty duty(DutyRow row) throws JsonUnreadable {
    EtaxDuty.Builder duty =
        EtaxDuty.builder(
            matching(ACCOUNT, row.payeeAccount(), "tkthuHuong"),
            matching(TREASURY, row.treasury(), "khoBac"),
            taxpayer(row));
    return duty.service(WireText.optional(row.service()))
        .number(WireText.optional(row.number()))
        .taxKind(WireText.optional(row.taxKind()))
        .taxKindName(WireText.optional(row.taxKindName()))
        .fineKind(WireText.optional(row.fineKind()))
        .payingFor(payingFor(row))
        .agency(WireText.optional(row.agency()))
        .agencyName(WireText.optional(row.agencyName()))
        .decidedOn(WireText.optional(row.decidedOn()))
        .decisionNumber(WireText.optional(row.decisionNumber()))
        .build();
  }

  private static EtaxPerson taxpayer(DutyRow row) throws JsonUnreadable {
    Optional<String> taxCode = WireText.optional(row.taxCode());
    return EtaxPerson.builder(
            Person.builder(atMost(LONGEST_NAME, row.name(), "hoTenNguoiNop"))
                .taxCode(taxCode.flatMap(TaxCode::tryParse))
                .paperNumber(WireText.optional(row.personalId()))
                .address(address(row.address(), row.district(), row.province()))
                .build())
        .taxCodeText(taxCode)
        .build();
  }

  private static Optional<EtaxPerson> payingFor(DutyRow row) {
    Optional<String> taxCode = WireText.optional(row.otherTaxCode());
    return WireText.optional(row.otherName())
        .map(
            name ->
                Person.builder(name)
                    .taxCode(taxCode.flatMap(TaxCode::tryParse))
                    .address(address(row.otherAddress(), row.otherDistrict(), row.otherProvince()))
                    .build())
        .map(person -> EtaxPerson.builder(person).taxCodeText(taxCode).build());
  }

  private static Optional<PostalAddress> address(
      @Nullable String detail, @Nullable String district, @Nullable String province) {
    PostalAddress address =
        PostalAddress.builder()
            .detail(WireText.optional(detail))
            .district(WireText.optional(district))
            .province(WireText.optional(province))
            .build();
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  private static List<DueLine> lines(@Nullable List<@Nullable TaxLineRow> rows)
      throws JsonUnreadable {
    List<DueLine> lines = new ArrayList<>();
    for (TaxLineRow row : WireText.<TaxLineRow>whole(rows)) {
      String name = WireText.optional(row.name()).orElse(WireText.orEmpty(row.content()));
      lines.add(
          DueLine.builder(name, dong(row.amount()))
              .kind(WireText.optional(row.kind()))
              .code(WireText.optional(row.code()))
              .build());
    }
    return lines;
  }

  private static void requireSum(List<DueLine> lines, Vnd amount) throws JsonUnreadable {
    Vnd sum = Vnd.ZERO;
    for (DueLine line : lines) {
      sum = WireAmount.sum(sum, line.line().amount());
    }
    if (!lines.isEmpty() && !sum.equals(amount)) {
      throw new JsonUnreadable(ServiceText.SUM_NOT_SOTIEN.text());
    }
  }

  private static Vnd dong(@Nullable String text) throws JsonUnreadable {
    return WireAmount.of(text).required(MOST_DIGITS);
  }

  private static String matching(Pattern form, @Nullable String text, String field)
      throws JsonUnreadable {
    String value = WireText.orEmpty(text);
    if (!form.matcher(value).matches()) {
      throw new JsonUnreadable(ServiceText.FIELD_OTHER_FORM.text(field));
    }
    return value;
  }

  private static String atMost(int length, @Nullable String text, String field)
      throws JsonUnreadable {
    String value = WireText.orEmpty(text);
    if (value.length() > length) {
      throw new JsonUnreadable(ServiceText.FIELD_TOO_LONG.text(field));
    }
    return value;
  }

  private static String required(@Nullable String text, String field) throws JsonUnreadable {
    return WireText.optional(text)
        .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_FIELD.text(field)));
  }

  /** Missing, null and "" are one thing; whatever else stands there makes it another message. */
  private static void requireNone(JsonNode content, String name) throws JsonUnreadable {
    JsonNode member = Json.member(content, name);
    boolean isBlank = member.isTextual() && member.asText().isBlank();
    if (!member.isMissingNode() && !member.isNull() && !isBlank) {
      throw new JsonUnreadable(ServiceText.OTHER_CONTENT.text(name));
    }
  }

  private static JsonNode object(Json json, byte[] content) throws JsonUnreadable {
    return InboundJson.unambiguousObject(json, ByteBuffer.wrap(content));
  }
}
