package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.payments.AdministrativeFine;
import dev.npsp.sdk.payments.Bill;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.FeeKind;
import dev.npsp.sdk.payments.FeeLine;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.wire.WireTime;
import java.util.List;
import java.util.Optional;

/** What goes on the receipt: the same members on the Payment Platform and on KeyPay, in NFC. */
public final class ReceiptMapping {

  private static final int LONGEST_NAME = 250;
  private static final int SHORTENED_NAME = 200;

  /** What a peer writes for a payer without a number. */
  private static final String NO_NUMBER = "000000000";

  private ReceiptMapping() {}

  /** The answer to a bill inquiry. */
  public static Object inquiryAnswer(BillAnswer answer) {
    return new InquiryAnswer(
        answer.code(), answer.bill().<Object>map(ReceiptMapping::bill).orElse(List.of()));
  }

  private static BillMessage bill(Bill bill) {
    return new BillMessage(
        bill.order().reference().value(),
        bill.clientId().orElse(""),
        bill.lookupCode(),
        receipt(bill.order()));
  }

  /** What goes on the receipt. */
  public static ReceiptInfo receipt(PaymentOrder order) {
    return order.purpose() instanceof ServiceFee fee
        ? ofDossier(order, fee)
        : ofFine(order, (AdministrativeFine) order.purpose());
  }

  private static ReceiptInfo ofDossier(PaymentOrder order, ServiceFee fee) {
    String procedureName = shortened(fee.procedure().name());
    String serviceCode =
        nfc(fee.serviceCode().orElseGet(() -> fee.procedure().code().value() + ".01"));
    Payee payee = order.payee();
    Party payer = order.payer();
    PostalAddress address = payer.address().orElseGet(() -> PostalAddress.builder().build());
    return new ReceiptInfo(
        "2",
        serviceCode,
        fee.serviceName().map(ReceiptMapping::shortened).orElse(procedureName),
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
        nfc(address.detail()),
        nfc(address.levels().districtToSend(address.district())),
        nfc(address.province()),
        fees(order, fee, serviceCode),
        lines(order));
  }

  private static ReceiptInfo ofFine(PaymentOrder order, AdministrativeFine fine) {
    Payee payee = order.payee();
    Party payer = order.payer();
    PostalAddress address = payer.address().orElseGet(() -> PostalAddress.builder().build());
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
        nfc(address.detail()),
        nfc(address.levels().districtToSend(address.district())),
        nfc(address.province()),
        List.of(),
        lines(order));
  }

  private static List<FeeEntry> fees(PaymentOrder order, ServiceFee fee, String serviceCode) {
    List<FeeLine> lines =
        fee.fees().isEmpty()
            ? List.of(FeeLine.builder(FeeKind.FEE, order.narration(), order.amount()).build())
            : fee.fees();
    return lines.stream()
        .map(
            line ->
                new FeeEntry(
                    line.kind().code(),
                    line.code().map(ReceiptMapping::nfc).orElse(serviceCode),
                    nfc(line.line().name()),
                    dong(line.line().amount())))
        .toList();
  }

  private static List<PaidEntry> lines(PaymentOrder order) {
    return order.lines().stream().map(ReceiptMapping::line).toList();
  }

  private static PaidEntry line(MoneyLine line) {
    return new PaidEntry(nfc(line.name()), dong(line.amount()));
  }

  /** The payer's number: of the person, else of the organisation, else nine zeros. */
  public static String number(Party payer) {
    Optional<PersonalId> id =
        payer instanceof Person person ? person.personalId() : Optional.empty();
    return id.map(PersonalId::value)
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

  /** Whole dong as digits. */
  public static String dong(Vnd amount) {
    return Long.toString(amount.amount());
  }

  private static String nfc(String text) {
    return VietnameseText.nfc(text);
  }

  private static String nfc(Optional<String> text) {
    return text.map(VietnameseText::nfc).orElse("");
  }
}
