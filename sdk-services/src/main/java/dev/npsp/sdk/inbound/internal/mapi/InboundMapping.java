package dev.npsp.sdk.inbound.internal.mapi;

import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.inbound.AmendedPromotion;
import dev.npsp.sdk.inbound.FiledPromotion;
import dev.npsp.sdk.inbound.LandTaxLine;
import dev.npsp.sdk.inbound.LandTaxNotice;
import dev.npsp.sdk.inbound.LandTaxReceipt;
import dev.npsp.sdk.inbound.PromotionChanges;
import dev.npsp.sdk.inbound.PromotionDossier;
import dev.npsp.sdk.inbound.PromotionProgramme;
import dev.npsp.sdk.inbound.ReceivedFile;
import dev.npsp.sdk.inbound.StatusAnswer;
import dev.npsp.sdk.inbound.StatusQuestion;
import dev.npsp.sdk.inbound.TaxPayment;
import dev.npsp.sdk.inbound.TaxPaymentStatus;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.AddressRow;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.AmendmentMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.ChangesRow;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.EnvelopeMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.FiledPromotionRow;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.PromotionMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.SentFileRow;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.StatusAnswerMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.StatusQuestionMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.TaxNoticeMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.TaxNoticeRow;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.TaxPaymentRow;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.TaxReceiptMessage;
import dev.npsp.sdk.inbound.internal.mapi.UnusableMessage.Problem;
import dev.npsp.sdk.wire.Base64Text;
import dev.npsp.sdk.wire.DongText;
import dev.npsp.sdk.wire.WebAddress;
import dev.npsp.sdk.wire.WireTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between what the portal sends to an agency and the types of the API. A message must say what it
 * is about, and its files must be whole; nothing else in it makes it unusable.
 */
final class InboundMapping {

  private static final FiledPromotionRow NOTHING_FILED =
      new FiledPromotionRow(null, null, null, null, null, null, null);
  private static final ChangesRow NO_CHANGES = new ChangesRow(null, null, null, null, null, null);
  private static final AddressRow NO_ADDRESS = new AddressRow(null, null, null, null);
  private static final TaxPaymentRow NO_PAYMENT = new TaxPaymentRow(null, null, null, null, null);

  private InboundMapping() {}

  static StatusQuestion question(StatusQuestionMessage wire, String number) {
    return StatusQuestion.builder(number)
        .agency(optional(wire.agency()).flatMap(AgencyCode::tryParse))
        .service(orEmpty(wire.service()))
        .build();
  }

  static StatusAnswerMessage answer(StatusAnswer answer) {
    return new StatusAnswerMessage(
        answer.number(),
        answer.procedure().code().value(),
        answer.procedure().name(),
        answer.procedure().fieldCode(),
        answer.procedure().fieldName(),
        answer.applicantKind().code(),
        answer.status().code(),
        answer.filedBy().code(),
        answer.processingUnit());
  }

  static PromotionDossier promotion(PromotionMessage wire) throws UnusableMessage {
    UnmappedFields rest = new UnmappedFields(wire.more());
    return PromotionDossier.builder(
            required("MaHoSo", wire.number()), trader(wire, rest), programme(wire, rest))
        .procedure(rest.read("MaTTHC", wire.procedure(), ProcedureCode::tryOf))
        .documentNumber(optional(wire.documentNumber()))
        .filedAt(rest.read("NgayNopHoSo", wire.filedAt(), WireTime::moment))
        .applicationForm(file("TepDonDangKy", wire.applicationFormName(), wire.applicationForm()))
        .papers(papers(wire.papers()))
        .additional(rest.kept())
        .build();
  }

  private static Organisation trader(PromotionMessage wire, UnmappedFields rest) {
    return Organisation.builder(orEmpty(wire.trader()))
        .taxCode(rest.read("MaSoThue", wire.taxCode(), LenientText::taxCode))
        .address(address(wire.address()))
        .phone(optional(wire.phone()))
        .fax(optional(wire.fax()))
        .email(optional(wire.email()))
        .contact(contact(wire))
        .build();
  }

  private static Optional<Person> contact(PromotionMessage wire) {
    Person contact =
        Person.builder(orEmpty(wire.contactName())).phone(optional(wire.contactPhone())).build();
    return contact.equals(Person.named("")) ? Optional.empty() : Optional.of(contact);
  }

  /** An address that says something. */
  static Optional<PostalAddress> address(@Nullable AddressRow row) {
    AddressRow wire = row == null ? NO_ADDRESS : row;
    PostalAddress address =
        PostalAddress.builder()
            .provinceCode(optional(wire.province()))
            .districtCode(optional(wire.district()))
            .communeCode(optional(wire.commune()))
            .detail(optional(wire.detail()))
            .build();
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  private static PromotionProgramme programme(PromotionMessage wire, UnmappedFields rest) {
    return PromotionProgramme.builder(orEmpty(wire.programme()))
        .form(optional(wire.form()))
        .starts(rest.read("ThoiGianKhuyenMaiTu", wire.starts(), LenientText::day))
        .ends(rest.read("ThoiGianKhuyenMaiDen", wire.ends(), LenientText::day))
        .goods(optional(wire.goods()))
        .quantity(optional(wire.quantity()))
        .customers(optional(wire.customers()))
        .prizes(optional(wire.prizes()))
        .totalValue(rest.read("TongGiaTriHangHoa", wire.totalValue(), DongText::amount))
        .details(optional(wire.details()))
        .partners(optional(wire.partners()))
        .build();
  }

  private static List<ReceivedFile> papers(@Nullable List<@Nullable SentFileRow> wire)
      throws UnusableMessage {
    List<ReceivedFile> files = new ArrayList<>();
    int index = 0;
    for (SentFileRow row : wire == null ? List.<@Nullable SentFileRow>of() : wire) {
      if (row != null) {
        String field = "TaiLieuNop[" + index + "].Base64";
        file(field, row.name(), row.content()).ifPresent(files::add);
      }
      index++;
    }
    return files;
  }

  /** A file with neither name nor content is none; one that is not base64 would be lost. */
  private static Optional<ReceivedFile> file(
      String field, @Nullable String name, @Nullable String content) throws UnusableMessage {
    String base64 = orEmpty(content);
    if (orEmpty(name).isEmpty() && base64.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(ReceivedFile.of(orEmpty(name), decoded(field, base64)));
  }

  /** The bound of the whole body is that of its files. */
  private static byte[] decoded(String field, String base64) throws UnusableMessage {
    try {
      return Base64Text.bytes(base64, Integer.MAX_VALUE);
    } catch (JsonUnreadable e) {
      throw new UnusableMessage(field, Problem.NOT_BASE64);
    }
  }

  static AmendedPromotion amendment(EnvelopeMessage envelope, AmendmentMessage wire)
      throws UnusableMessage {
    UnmappedFields rest = new UnmappedFields(wire.more());
    return AmendedPromotion.builder(
            required("MaHoSoQG", wire.number()),
            original(wire.original() == null ? NOTHING_FILED : wire.original(), rest),
            changes(wire.changes() == null ? NO_CHANGES : wire.changes()))
        .procedure(rest.read("MaTTHC", wire.procedure(), ProcedureCode::tryOf))
        .reason(optional(wire.reason()))
        .commitment(optional(wire.commitment()))
        .formName(optional(wire.formName()))
        .formUri(rest.read("URLTepDangKy", wire.formUri(), WebAddress::parse))
        .updating(envelope.isUpdating())
        .additional(rest.kept())
        .build();
  }

  private static FiledPromotion original(FiledPromotionRow wire, UnmappedFields rest) {
    return FiledPromotion.builder()
        .portalNumber(optional(wire.number()))
        .documentNumber(optional(wire.documentNumber()))
        .filedAt(rest.read("NgayNopHoSoDNP", wire.filedAt(), WireTime::moment))
        .programmeName(optional(wire.programme()))
        .starts(rest.read("ThoiGianKhuyenMaiTuDNP", wire.starts(), LenientText::day))
        .ends(rest.read("ThoiGianKhuyenMaiDenDNP", wire.ends(), LenientText::day))
        .area(optional(wire.area()))
        .build();
  }

  private static PromotionChanges changes(ChangesRow wire) {
    return PromotionChanges.builder()
        .name(optional(wire.name()))
        .quantity(optional(wire.quantity()))
        .goods(optional(wire.goods()))
        .givenGoods(optional(wire.givenGoods()))
        .prizes(optional(wire.prizes()))
        .details(optional(wire.details()))
        .build();
  }

  static LandTaxReceipt receipt(EnvelopeMessage envelope, TaxReceiptMessage wire)
      throws UnusableMessage {
    UnmappedFields rest = new UnmappedFields(wire.more());
    return LandTaxReceipt.builder(
            required("MaHoSo", wire.number()),
            payer(wire, rest),
            payment(wire.payment() == null ? NO_PAYMENT : wire.payment(), rest))
        .document(rest.read("UrlFileChungTu", wire.document(), WebAddress::parse))
        .updating(envelope.isUpdating())
        .additional(rest.kept())
        .build();
  }

  private static Person payer(TaxReceiptMessage wire, UnmappedFields rest) {
    AddressRow address =
        new AddressRow(wire.province(), wire.district(), wire.commune(), wire.address());
    return Person.builder(orEmpty(wire.payer()))
        .taxCode(rest.read("MaSoThue", wire.taxCode(), LenientText::taxCode))
        .personalId(rest.read("SoCMTNguoiNopTien", wire.payerId(), LenientText::personalId))
        .address(address(address))
        .build();
  }

  private static TaxPayment payment(TaxPaymentRow wire, UnmappedFields rest) {
    return TaxPayment.builder()
        .noticeNumber(optional(wire.noticeNumber()))
        .paidAt(rest.read("ThoiGianThanhToan", wire.paidAt(), WireTime::moment))
        .amount(rest.read("SoTien", wire.amount(), text -> WireAmount.of(text).amount()))
        .narration(optional(wire.narration()))
        .status(optional(wire.status()).map(TaxPaymentStatus::of))
        .build();
  }

  static LandTaxNotice notice(EnvelopeMessage envelope, TaxNoticeMessage wire)
      throws UnusableMessage {
    byte[] xml = decoded("FileThongBaoThue", required("FileThongBaoThue", wire.document()));
    List<LandTaxLine> lines = new ArrayList<>();
    for (TaxNoticeRow row : TaxNoticeXml.read(xml)) {
      lines.add(line(row));
    }
    if (lines.isEmpty()) {
      throw new UnusableMessage("FileThongBaoThue/ROW_LIST", Problem.MISSING);
    }
    return LandTaxNotice.builder(lines, ReceivedFile.of("", xml))
        .sentOn(optional(envelope.sentOn()).flatMap(LenientText::day))
        .updating(envelope.isUpdating())
        .build();
  }

  private static LandTaxLine line(TaxNoticeRow wire) throws UnusableMessage {
    UnmappedFields rest = new UnmappedFields(wire.more());
    return LandTaxLine.builder(required("MA_HSO", wire.dossier()))
        .taxCode(rest.read("MA_SO_THUE", wire.taxCode(), LenientText::taxCode))
        .decisionNumber(optional(wire.decision()))
        .decisionDate(rest.read("NGAY_QUYET_DINH", wire.decisionDate(), LenientText::day))
        .item(optional(wire.item()))
        .amount(rest.read("SO_TIEN", wire.amount(), DongText::amount))
        .additional(rest.kept())
        .build();
  }

  static String required(String field, @Nullable String text) throws UnusableMessage {
    String value = orEmpty(text);
    if (value.isEmpty()) {
      throw new UnusableMessage(field, Problem.MISSING);
    }
    return value;
  }
}
