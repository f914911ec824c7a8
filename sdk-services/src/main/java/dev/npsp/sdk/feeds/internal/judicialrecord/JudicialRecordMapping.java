package dev.npsp.sdk.feeds.internal.judicialrecord;

import static dev.npsp.sdk.domain.internal.text.VietnameseText.nfc;
import static dev.npsp.sdk.feeds.internal.FeedFields.text;
import static dev.npsp.sdk.wire.WireText.optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.FeedPaper;
import dev.npsp.sdk.feeds.FeedPayment;
import dev.npsp.sdk.feeds.FeedPerson;
import dev.npsp.sdk.feeds.JudicialRecordDossier;
import dev.npsp.sdk.feeds.JudicialRecordResult;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.feeds.JudicialRecordUpdate;
import dev.npsp.sdk.feeds.internal.FeedFields;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.AddressRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.AmountRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.DeclarationRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.FeesRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.FileRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.PaperRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.PaymentRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.PersonRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.ProxyRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.PushedRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.RelationRow;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.ReportMessage;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.ResultMessage;
import dev.npsp.sdk.wire.Base64Text;
import dev.npsp.sdk.wire.FlatForm;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WebAddress;
import dev.npsp.sdk.wire.WireText;
import dev.npsp.sdk.wire.WireTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands on the wire of judicial records, in words of the API and back. */
public final class JudicialRecordMapping {

  private static final Set<String> PERSON = FeedFields.names(PersonRow.class);

  private final Json json;
  private final JudicialRecordSettings settings;

  public JudicialRecordMapping(Json json, JudicialRecordSettings settings) {
    this.json = json;
    this.settings = settings;
  }

  /** The dossier in a request. */
  public JudicialRecordDossier toDossier(JsonNode body) throws JsonUnreadable {
    PushedRow pushed = json.row(NestedJson.openedWhole(json, body), PushedRow.class);
    if (pushed == null) {
      throw new JsonUnreadable(ServiceText.NO_DOSSIER.text());
    }
    DeclarationRow declaration = declaration(pushed.declaration());
    PaymentRow payment = json.row(opened(pushed.payment()), PaymentRow.class);
    FeesRow fees = declaration.fees();
    return JudicialRecordDossier.builder(
            FeedFields.number(pushed.number()),
            person(declaration.applicant())
                .orElseThrow(() -> new JsonUnreadable(ServiceText.FORM_WITHOUT_NAME.text())),
            fingerprint(pushed, declaration, payment))
        .procedureCode(payment == null ? Optional.empty() : optional(payment.procedure()))
        .filed(WireTime.moment(pushed.filed()))
        .provinceCode(optional(pushed.provinceCode()))
        .province(optional(pushed.province()))
        .source(optional(pushed.source()))
        .sourceName(optional(pushed.sourceName()))
        .recordKind(optional(declaration.recordKind()))
        .purpose(optional(declaration.purpose()))
        .purposeName(
            optional(declaration.purposeName()).or(() -> optional(declaration.otherPurpose())))
        .copies(optional(declaration.copies()))
        .registeredResidence(address(declaration.registeredResidence()))
        .temporaryResidence(address(declaration.temporaryResidence()))
        .birthPlace(address(declaration.birthPlace()))
        .throughProxy(WireText.isYes(declaration.throughProxy()))
        .proxy(proxy(declaration.proxy()))
        .fee(fees == null ? Optional.empty() : money(fees.fee()))
        .totalFee(fees == null ? Optional.empty() : money(fees.total()))
        .handover(fees == null ? Optional.empty() : optional(fees.handover()))
        .postalAddress(fees == null ? Optional.empty() : optional(fees.postalAddress()))
        .payment(payment(payment))
        .papers(papers(declaration))
        .additional(additional(pushed, declaration, payment))
        .build();
  }

  private DeclarationRow declaration(@Nullable JsonNode node) throws JsonUnreadable {
    JsonNode form = opened(node);
    DeclarationRow row =
        json.row(FlatForm.grouped(form, Map.of("nyc", PERSON)), DeclarationRow.class);
    if (row == null) {
      throw new JsonUnreadable(ServiceText.NO_FORM.text());
    }
    return row;
  }

  private static JsonNode opened(@Nullable JsonNode node) {
    JsonNode opened = node == null ? MissingNode.getInstance() : node;
    return opened.isArray() && !opened.isEmpty() ? opened.get(0) : opened;
  }

  /** What the citizen filed, and when. A payment that is confirmed meanwhile changes nothing. */
  private String fingerprint(
      PushedRow pushed, DeclarationRow declaration, @Nullable PaymentRow payment) {
    return Digests.sha256Hex(
        json.write(
            List.of(
                WireText.orEmpty(pushed.filed()),
                declaration,
                payment == null ? List.of() : WireText.each(payment.amounts(), amount -> amount))));
  }

  private Optional<FeedPerson> proxy(@Nullable JsonNode node) throws JsonUnreadable {
    ProxyRow row = json.row(FlatForm.grouped(opened(node), Map.of("nuq", PERSON)), ProxyRow.class);
    return row == null ? Optional.empty() : person(row.proxy());
  }

  private static Optional<FeedPerson> person(@Nullable PersonRow row) {
    if (row == null || WireText.orEmpty(row.name()).isEmpty()) {
      return Optional.empty();
    }
    RelationRow relation = row.relation();
    return Optional.of(
        FeedPerson.builder(
                Person.builder(WireText.orEmpty(row.name()))
                    .born(optional(row.born()).flatMap(PartialDate::parse))
                    .paperNumber(optional(row.paperNumber()))
                    .phone(optional(row.phone()))
                    .email(optional(row.email()))
                    .build())
            .sex(optional(row.sex()).or(() -> optional(row.sexName())))
            .bornText(optional(row.born()))
            .ethnicity(optional(row.ethnicity()).or(() -> optional(row.ethnicityName())))
            .nationality(optional(row.nationality()).or(() -> optional(row.nationalityName())))
            .residence(optional(row.residence()))
            .identityPaperKind(optional(row.paperKind()).or(() -> optional(row.paperKindName())))
            .identityPaperIssued(optional(row.paperIssued()).flatMap(PartialDate::parse))
            .identityPaperIssuer(optional(row.paperIssuer()))
            .relation(
                relation == null
                    ? Optional.empty()
                    : optional(relation.name()).or(() -> optional(relation.code())))
            .build());
  }

  private static Optional<PostalAddress> address(@Nullable AddressRow row) {
    return row == null
        ? Optional.empty()
        : Optional.of(
            PostalAddress.builder()
                .provinceCode(optional(row.provinceCode()))
                .province(optional(row.province()))
                .districtCode(optional(row.districtCode()))
                .district(optional(row.district()))
                .communeCode(optional(row.communeCode()))
                .commune(optional(row.commune()))
                .detail(optional(row.detail()).or(() -> optional(row.otherDetail())))
                .country(optional(row.country()).or(() -> optional(row.countryCode())))
                .build());
  }

  private static Optional<FeedPayment> payment(@Nullable PaymentRow row) {
    return row == null
        ? Optional.empty()
        : Optional.of(
            FeedPayment.builder()
                .state(optional(row.state()))
                .stateName(optional(row.stateName()))
                .service(optional(row.service()))
                .account(optional(row.account()))
                .accountName(optional(row.accountName()))
                .bank(optional(row.bank()))
                .lines(lines(row.amounts()))
                .unreadableAmounts(
                    WireText.each(row.amounts(), JudicialRecordMapping::unreadable).stream()
                        .flatMap(Optional::stream)
                        .toList())
                .receipt(optional(row.receipt()).flatMap(WebAddress::parse))
                .build());
  }

  private static List<MoneyLine> lines(@Nullable List<@Nullable AmountRow> rows) {
    return WireText.<AmountRow, AmountRow>each(rows, row -> row).stream()
        .filter(row -> unreadable(row).isEmpty())
        .map(
            row -> MoneyLine.of(WireText.orEmpty(row.name()), money(row.amount()).orElse(Vnd.ZERO)))
        .toList();
  }

  private static Optional<String> unreadable(AmountRow row) {
    return WireAmount.of(row.amount()).unreadable();
  }

  private static Optional<Vnd> money(@Nullable String text) {
    return WireAmount.of(text).amount();
  }

  /** What is not known, and the times, amounts and addresses that could not be read. */
  private static Map<String, String> additional(
      PushedRow pushed, DeclarationRow declaration, @Nullable PaymentRow payment) {
    Map<String, String> kept = new LinkedHashMap<>(WireText.additional(declaration.more()));
    WireTime.keepUnread("ngayTiepNhan", pushed.filed(), kept);
    PersonRow applicant = declaration.applicant();
    if (applicant != null) {
      FeedFields.keepUnreadDate("nycNgayCapGiayTo", applicant.paperIssued(), kept);
    }
    if (payment != null) {
      FeedFields.keepUnreadAddress("urlBienLai", payment.receipt(), kept);
    }
    FeesRow fees = declaration.fees();
    if (fees != null) {
      WireAmount.of(fees.fee()).unreadable().ifPresent(text -> kept.put("phiLLTP", text));
      WireAmount.of(fees.total()).unreadable().ifPresent(text -> kept.put("tongPhi", text));
    }
    return kept;
  }

  private List<FeedPaper> papers(DeclarationRow declaration) throws JsonUnreadable {
    List<FeedPaper> papers = new ArrayList<>();
    for (PaperRow paper : WireText.<PaperRow, PaperRow>each(declaration.papers(), row -> row)) {
      if (FeedFields.isKept(paper.cancelled())) {
        for (FileRow file : WireText.<FileRow, FileRow>each(paper.files(), row -> row)) {
          papers.add(
              FeedPaper.of(
                      Document.bytes("", Base64Text.bytes(file.content(), settings.paperLimit()))
                          .toBuilder()
                          .mediaType(optional(file.mediaType()))
                          .build())
                  .kind(optional(paper.kind()))
                  .name(optional(paper.name()))
                  .build());
        }
      }
    }
    return papers;
  }

  String resultPath() {
    return settings.resultPath();
  }

  /** What the national side is told. */
  Object toReport(JudicialRecordUpdate update) {
    return new ReportMessage(
        settings.provinceCode(),
        nfc(settings.province()),
        update.number().value(),
        update.status().code(),
        update.status().nameVi().orElse(null),
        text(update.reason()),
        update.due().map(WireTime::readableDay).orElse(null),
        update.isRecall() ? "thuhoi" : "ketqua",
        update.result().map(JudicialRecordMapping::result).orElse(null));
  }

  private static ResultMessage result(JudicialRecordResult result) {
    return new ResultMessage(
        nfc(result.number()),
        WireTime.readableDay(result.issued()),
        nfc(result.kind()),
        text(result.preparedBy()),
        text(result.signer()),
        text(result.position()),
        base64(result.paper()),
        base64(result.recallDecision()));
  }

  private static @Nullable String base64(byte[] bytes) {
    return bytes.length == 0 ? null : Base64Text.of(bytes);
  }

  /** An answer that says yes. */
  public FeedAnswer toAnswer(Answer answer) {
    return new FeedAnswer(answer.code(), answer.message(), false);
  }
}
