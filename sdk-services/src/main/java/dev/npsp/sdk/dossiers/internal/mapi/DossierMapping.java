package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Digitisation;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.ResultDelivery;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.Supplement;
import dev.npsp.sdk.dossiers.UnlistedDocument;
import dev.npsp.sdk.dossiers.internal.ToldSheet.StatusRow;
import dev.npsp.sdk.dossiers.internal.ToldSheet.StepRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.DatabaseRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.DossierRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.FeeRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.FindParameters;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.GatewayParameters;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.IdentityRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.OtherPaperRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.PaperRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.ProgressParameters;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.RecordedRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.ResultPaperRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.StatusParameters;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.SubmitParameters;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.SupplementRow;
import dev.npsp.sdk.wire.RefusalPhrases;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireTime;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From our words to the portal's and back. What the message of 2020 has is always written, "" or []
 * when there is nothing to say; what came in 2022 and later is written altogether or not at all.
 * Runs for every dossier of a backlog, so plain loops.
 */
public final class DossierMapping {

  private static final String STATUS_OF_PORTAL_DOSSIER = "2";

  private DossierMapping() {}

  /** A call that submits dossiers. */
  public static SubmitParameters toWire(DossierBatch batch) {
    boolean since2022 = batch.format() == DossierFormat.FORMAT_2024;
    return new SubmitParameters(
        trueOrFalse(batch.updating()), rows(batch.dossiers(), dossier -> row(dossier, since2022)));
  }

  /** A call to a gateway that submits dossiers, with what came in 2022 and later. */
  static GatewayParameters toGateway(List<Dossier> dossiers) {
    return new GatewayParameters(rows(dossiers, dossier -> row(dossier, true)));
  }

  /** A call that reports steps. */
  public static ProgressParameters toWire(List<ProgressStep> steps) {
    return new ProgressParameters(rows(steps, StepRow::of));
  }

  /** A call that says what became of a dossier. */
  public static StatusParameters toWire(StatusUpdate update) {
    return new StatusParameters(STATUS_OF_PORTAL_DOSSIER, row(update));
  }

  /** A call that looks a number up. */
  public static FindParameters toWire(DossierCode code) {
    return new FindParameters(code.value());
  }

  /**
   * The portal's words after a creation. "Exists already" beside a code that says yes is a no: the
   * portal kept what it had.
   */
  static String created(Answer answer) {
    if (RefusalPhrases.saysExists(answer.message())) {
      throw exists(answer.origin(), answer.code(), answer.message());
    }
    return answer.message();
  }

  /** The error of a creation that was refused. */
  static RefusedByPortal notCreated(ReplyStatus status, Effect effect, Origin origin) {
    return RefusalPhrases.saysExists(status.message())
        ? exists(origin, status.code(), status.message())
        : EnvelopeRule.plain(status, effect, origin);
  }

  private static AlreadyAtPortal exists(Origin origin, String code, String message) {
    return new AlreadyAtPortal(origin, code, message, ServiceText.SUBMIT_AS_UPDATE.remedy());
  }

  /** The portal's words after an update. "Not found" beside a code that says yes is a no. */
  static String updated(Answer answer) {
    if (RefusalPhrases.saysNotFound(answer.message())) {
      throw isNew(answer.origin(), answer.code(), answer.message());
    }
    return answer.message();
  }

  /** The error of an update that was refused. */
  static RefusedByPortal notUpdated(ReplyStatus status, Effect effect, Origin origin) {
    return RefusalPhrases.saysNotFound(status.message())
        ? isNew(origin, status.code(), status.message())
        : EnvelopeRule.plain(status, effect, origin);
  }

  private static NotFoundAtPortal isNew(Origin origin, String code, String message) {
    return new NotFoundAtPortal(origin, code, message, ServiceText.SUBMIT_AS_NEW.remedy());
  }

  /** The dossier of a look-up. */
  static RecordedDossier recorded(Answer answer, DossierCode code) throws JsonUnreadable {
    List<RecordedRow> rows = unwrapped(answer.rows(RecordedRow.class));
    ResultShape.readFrom(rows, rows.stream().filter(DossierMapping::isRow).toList());
    return fromWire(rows, code)
        .orElseThrow(
            () ->
                new NotFoundAtPortal(
                    answer.origin(),
                    answer.code(),
                    answer.message(),
                    ServiceText.DOSSIER_NOT_FOUND.remedy()));
  }

  private static List<RecordedRow> unwrapped(List<RecordedRow> rows) {
    return rows.stream()
        .flatMap(
            row ->
                row.rows() == null ? Stream.of(row) : row.rows().stream().filter(Objects::nonNull))
        .toList();
  }

  /**
   * Whether a row says something: one of the columns that we know, or at least values alone. An
   * object around further objects is no row.
   */
  private static boolean isRow(RecordedRow row) {
    boolean isKnown =
        Stream.of(
                row.code(),
                row.procedureCode(),
                row.serviceCode(),
                row.serviceName(),
                row.applicantName(),
                row.statusCode(),
                row.status(),
                row.processingUnit(),
                row.processingUnitCode(),
                row.filed(),
                row.received(),
                row.due(),
                row.returnMethod())
            .anyMatch(text -> said(text).isPresent());
    Map<String, JsonNode> more = row.more();
    return isKnown || (more != null && holdsOnlyValues(more));
  }

  private static boolean holdsOnlyValues(Map<String, JsonNode> more) {
    boolean says = false;
    for (Map.Entry<String, JsonNode> member : more.entrySet()) {
      JsonNode value = member.getValue();
      if (value.isContainerNode()) {
        return false;
      }
      says |= !isOfEnvelope(member.getKey()) && !Json.isNothing(value);
    }
    return says;
  }

  /**
   * The row of that number, or else the only one, when it does not say its number; empty when there
   * is none. A row that says nothing is no dossier. Of several rows, one without a number may be of
   * any dossier.
   */
  public static Optional<RecordedDossier> fromWire(List<RecordedRow> rows, DossierCode code)
      throws JsonUnreadable {
    List<RecordedRow> nameless = new ArrayList<>();
    boolean tellsOfOthers = false;
    for (RecordedRow row : unwrapped(rows)) {
      Optional<String> number = said(row.code());
      if (number.isPresent() && number.get().equalsIgnoreCase(code.value())) {
        return Optional.of(recorded(row, code));
      }
      tellsOfOthers |= number.isPresent();
      if (number.isEmpty() && isRow(row)) {
        nameless.add(row);
      }
    }
    if (nameless.size() > 1 || (tellsOfOthers && !nameless.isEmpty())) {
      throw new JsonUnreadable(ServiceText.UNKNOWN_ROWS.text());
    }
    return nameless.stream().findFirst().map(row -> recorded(row, code));
  }

  private static boolean isOfEnvelope(String member) {
    return member.equalsIgnoreCase("error_code")
        || member.equalsIgnoreCase("errorCode")
        || member.equalsIgnoreCase("message");
  }

  private static DossierRow row(Dossier dossier, boolean since2022) {
    ProcedureReference procedure = dossier.procedure();
    Applicant applicant = dossier.applicant();
    Party party = applicant.party();
    Filing filing = dossier.filing();
    ResultDelivery handover = dossier.handover();
    Digitisation digitisation = dossier.digitisation();
    return new DossierRow(
        dossier.code().value(),
        procedure.code().value(),
        text(procedure.name()),
        text(procedure.fieldCode()),
        text(procedure.fieldName()),
        text(dossier.receiptNumber()),
        text(party.name()),
        applicant.kind().code(),
        text(applicant.technicalId()),
        text(dossier.otherInformation()),
        text(party.email()),
        text(party.fax()),
        text(party.phone()),
        text(dossier.summary()),
        WireTime.seconds(dossier.received()),
        WireTime.seconds(dossier.due()),
        dossier.status().code(),
        WireTime.seconds(handover.at()),
        text(handover.details()),
        handover.method().code(),
        WireTime.seconds(dossier.completed()),
        text(dossier.processingUnit()),
        since2022 ? filing.channel().code() : null,
        since2022 ? paperNumber(party) : null,
        since2022 ? WireTime.seconds(filing.at()) : null,
        since2022 ? filing.place().code() : null,
        since2022 ? zeroOrOne(hasDigitisedParts(digitisation, dossier.papers())) : null,
        since2022 ? zeroOrOne(applicant.verifiedByVneid()) : null,
        since2022 ? dossier.onlinePayment().code() : null,
        since2022 ? WireTime.seconds(dossier.rejected()) : null,
        since2022 ? ids(party) : null,
        since2022 ? rows(digitisation.databases(), DatabaseRow::new) : null,
        dossier.note().map(VietnameseText::nfc).orElse(null),
        rows(dossier.papers(), paper -> row(paper, since2022)),
        rows(dossier.fees(), DossierMapping::row),
        rows(dossier.otherPapers(), DossierMapping::row),
        rows(dossier.supplements(), supplement -> row(supplement, since2022)),
        rows(dossier.results(), result -> row(result, since2022)));
  }

  private static String paperNumber(Party party) {
    Optional<String> taxCode = party.taxCode().map(TaxCode::value);
    if (party instanceof Person person) {
      Optional<String> id = person.personalId().map(PersonalId::value);
      return id.or(() -> taxCode).orElseGet(() -> text(person.otherPaperNumber()));
    }
    return taxCode.orElseGet(() -> text(((Organisation) party).registrationNumber()));
  }

  private static List<IdentityRow> ids(Party party) {
    if (!(party instanceof Person person)) {
      return List.of();
    }
    List<IdentityRow> rows = new ArrayList<>(1 + person.otherIds().size());
    person.personalId().ifPresent(id -> rows.add(row(id)));
    for (PersonalId id : person.otherIds()) {
      rows.add(row(id));
    }
    return rows;
  }

  private static IdentityRow row(PersonalId id) {
    return new IdentityRow(id.isPersonalNumber() ? "1" : "2", id.value());
  }

  private static boolean hasDigitisedParts(Digitisation digitisation, List<Attachment> papers) {
    if (digitisation.hasDigitisedParts().isPresent()) {
      return digitisation.hasDigitisedParts().get();
    }
    for (Attachment paper : papers) {
      if (paper.digitised()) {
        return true;
      }
    }
    return false;
  }

  private static PaperRow row(Attachment paper, boolean since2022) {
    return new PaperRow(
        text(paper.id()),
        text(paper.document().name()),
        trueOrFalse(paper.withdrawn()),
        text(paper.component()),
        address(paper.document()),
        since2022 ? zeroOrOne(paper.digitised()) : null,
        since2022 ? paper.reuse().code() : null,
        since2022 ? zeroOrOne(paper.fromNationalStore()) : null,
        since2022 ? text(paper.replacedByResult()) : null);
  }

  /** {@link MapiLimits} has refused every other kind of document. */
  private static String address(Document document) {
    return document
        .link()
        .map(URI::toASCIIString)
        .orElseThrow(() -> new IllegalArgumentException("A file goes over this wire as a link."));
  }

  private static FeeRow row(DossierFee fee) {
    return new FeeRow(
        text(fee.line().name()),
        fee.code().code(),
        fee.collection().code(),
        Long.toString(fee.line().amount().amount()),
        fee.purpose().code());
  }

  private static OtherPaperRow row(UnlistedDocument paper) {
    return new OtherPaperRow(text(paper.name()), paper.count(), paper.form().code());
  }

  private static SupplementRow row(Supplement supplement, boolean since2022) {
    return new SupplementRow(
        supplement.id(),
        text(supplement.requestedBy()),
        text(supplement.request()),
        WireTime.seconds(supplement.requestedAt()),
        text(supplement.receivedBy()),
        text(supplement.receiptNote()),
        WireTime.seconds(supplement.receivedAt()),
        supplement.done(),
        rows(supplement.papers(), paper -> row(paper, since2022)),
        rows(supplement.fees(), DossierMapping::row),
        WireTime.seconds(supplement.previousDue()),
        WireTime.seconds(supplement.newDue()));
  }

  private static ResultPaperRow row(ResultDocument result, boolean since2022) {
    return new ResultPaperRow(
        text(result.document().name()),
        text(result.component()),
        text(result.id()),
        address(result.document()),
        since2022 ? text(result.resultCode()) : null);
  }

  /** The files have the members of 2020 only: no others were seen in this message. */
  private static StatusRow<PaperRow> row(StatusUpdate update) {
    return StatusRow.of(update, rows(update.papers(), paper -> row(paper, false)));
  }

  private static RecordedDossier recorded(RecordedRow row, DossierCode code) {
    Optional<String> status = said(row.status());
    return RecordedDossier.builder(code)
        .procedureCode(said(row.procedureCode()))
        .serviceCode(said(row.serviceCode()))
        .serviceName(said(row.serviceName()))
        .applicantName(said(row.applicantName()))
        .status(
            said(row.statusCode())
                .or(() -> status.filter(DossierMapping::isNumber))
                .map(DossierStatus::of))
        .statusText(status.filter(text -> !isNumber(text)))
        .processingUnitCode(said(row.processingUnitCode()))
        .processingUnit(said(row.processingUnit()))
        .filed(WireTime.moment(row.filed()))
        .received(WireTime.moment(row.received()))
        .due(WireTime.moment(row.due()))
        .returnMethod(said(row.returnMethod()))
        .additional(additional(row))
        .build();
  }

  private static Map<String, String> additional(RecordedRow row) {
    Map<String, String> additional = new LinkedHashMap<>();
    Map<String, JsonNode> more = row.more();
    if (more != null) {
      more.forEach(
          (name, value) -> {
            if (!isOfEnvelope(name) && !value.isNull()) {
              additional.put(name, value.isValueNode() ? value.asText() : value.toString());
            }
          });
    }
    WireTime.keepUnread("NgayNop", row.filed(), additional);
    WireTime.keepUnread("NgayTiepNhan", row.received(), additional);
    WireTime.keepUnread("NgayHenTra", row.due(), additional);
    return additional;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> said(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
  }

  private static <T, R> List<R> rows(List<T> things, Function<T, R> row) {
    List<R> rows = new ArrayList<>(things.size());
    for (T thing : things) {
      rows.add(row.apply(thing));
    }
    return rows;
  }

  private static String text(Optional<String> text) {
    return text.isPresent() ? VietnameseText.nfc(text.get()) : "";
  }

  private static String text(String text) {
    return VietnameseText.nfc(text);
  }

  private static String trueOrFalse(boolean value) {
    return value ? "True" : "False";
  }

  private static String zeroOrOne(boolean value) {
    return value ? "1" : "0";
  }
}
