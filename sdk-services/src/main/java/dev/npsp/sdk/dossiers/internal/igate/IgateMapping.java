package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.FormPart;
import dev.npsp.sdk.core.internal.exec.PathTemplate;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.form.FormDataForms;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.CreatedRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.DossierRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.FileRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.FilerRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.PaperRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.PersonRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.ProgressRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.StatusRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.UploadedRow;
import dev.npsp.sdk.wire.RefusalPhrases;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * From our words to those of a ministry's portal and back. What a dossier has beyond these members
 * was refused before; its status is told step by step.
 */
final class IgateMapping {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);

  /** General information, {@code MaKetQua} of a paper that stands for no result. */
  private static final String INFORMATION = "KQ.DVC.THONGTIN";

  private static final int ELECTRONIC = 2;
  private static final int LAST_STATUS = 10;

  private static final PathTemplate NEXT_VALUE = PathTemplate.of("GetNextValue{?code}");

  private IgateMapping() {}

  static WireRequest toWire(FormPart file) {
    return WireRequest.post("UploadFile", Payload.multipart(List.of(file)));
  }

  static WireRequest toWire(IgateSubmission submission) {
    return WireRequest.post("CreateDossier", Payload.json(row(submission)));
  }

  static WireRequest progress(List<ProgressRow> rows) {
    return WireRequest.post("CapNhatTienTrinh", Payload.json(rows));
  }

  static WireRequest status(StatusRow row) {
    return WireRequest.post("CapNhatTrangThai", Payload.json(List.of(row)));
  }

  /**
   * The list of this wire: {@code 0} citizen, {@code 1} enterprise, {@code 2} household business;
   * empty for a kind that it lacks.
   */
  static OptionalInt kind(Applicant applicant) {
    ApplicantKind kind = applicant.kind();
    if (applicant.householdBusiness()) {
      return OptionalInt.of(2);
    }
    if (kind.equals(ApplicantKind.CITIZEN)) {
      return OptionalInt.of(0);
    }
    return kind.equals(ApplicantKind.ENTERPRISE) ? OptionalInt.of(1) : OptionalInt.empty();
  }

  /** The number of a status, 1 to 10; empty for one that this wire lacks. */
  static OptionalInt number(DossierStatus status) {
    String code = status.code();
    if (!code.matches("[1-9]\\d?")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(code);
    return number <= LAST_STATUS ? OptionalInt.of(number) : OptionalInt.empty();
  }

  static WireRequest toWire(String agencyOrProcedure) {
    return WireRequest.get(NEXT_VALUE).with("code", agencyOrProcedure);
  }

  private static DossierRow row(IgateSubmission submission) {
    Dossier dossier = submission.dossier();
    Applicant applicant = dossier.applicant();
    int kind = kind(applicant).orElseThrow();
    return new DossierRow(
        dossier.code().value(),
        dossier.procedure().code().value(),
        "",
        text(applicant.party().name()),
        kind,
        submission.agency().value(),
        moment(dossier.filing().at().or(dossier::received), SECONDS),
        moment(dossier.received(), SECONDS),
        dossier.formData().map(FormDataForms::plain).orElse(Map.of()),
        papers(submission.files()),
        new FilerRow(kind, text(applicant.technicalId()), person(applicant.party())));
  }

  private static List<PaperRow> papers(List<IgateSubmission.Uploaded> files) {
    List<PaperRow> rows = new ArrayList<>(files.size());
    for (IgateSubmission.Uploaded file : files) {
      Attachment paper = file.paper();
      String name = text(paper.document().name());
      String result = paper.replacedByResult().map(VietnameseText::nfc).orElse(INFORMATION);
      rows.add(
          new PaperRow(
              text(paper.component()),
              name,
              1,
              ELECTRONIC,
              List.of(new FileRow(file.id(), file.hash(), name, result))));
    }
    return rows;
  }

  /** Who files is who owns: a dossier of ours names one of them. No district (decision 55). */
  private static PersonRow person(Party party) {
    Optional<PostalAddress> address = party.address();
    String name = text(party.name());
    String number = number(party);
    String province = text(address.flatMap(PostalAddress::provinceCode));
    String commune = text(address.flatMap(PostalAddress::communeCode));
    String detail = text(address.flatMap(PostalAddress::detail));
    return new PersonRow(
        name,
        number,
        "",
        born(party),
        text(party.phone()),
        text(party.email()),
        text(party.fax()),
        province,
        "",
        commune,
        detail,
        name,
        number,
        province,
        commune,
        detail);
  }

  private static String number(Party party) {
    Optional<String> taxCode = party.taxCode().map(TaxCode::value);
    if (party instanceof Person person) {
      Optional<String> id = person.personalId().map(PersonalId::value);
      return id.or(() -> taxCode).orElseGet(() -> text(person.otherPaperNumber()));
    }
    return taxCode.orElseGet(() -> text(((Organisation) party).registrationNumber()));
  }

  private static String born(Party party) {
    return party instanceof Person person
        ? person
            .born()
            .flatMap(PartialDate::full)
            .map(day -> WireTime.day(day) + "000000")
            .orElse("")
        : "";
  }

  static ProgressRow row(ProgressStep step, String portalId) {
    return new ProgressRow(
        portalId,
        step.code().value(),
        text(step.officer()),
        moment(Optional.of(step.at()), MILLIS),
        text(step.unit()),
        text(step.note().or(() -> step.status().nameVi())),
        number(step.status()).orElseThrow(),
        moment(step.started(), MILLIS),
        moment(step.due(), MILLIS));
  }

  static StatusRow row(StatusUpdate update, String portalId) {
    String note = text(update.note().or(() -> update.status().nameVi()));
    return new StatusRow(
        portalId,
        text(update.portalNumber()),
        number(update.status()).orElseThrow(),
        note,
        "",
        note);
  }

  /** The code that was allocated; one of another agency than was asked for is no answer. */
  static DossierCode allocated(Answer answer, String sent) throws JsonUnreadable {
    Optional<AgencyCode> agency = AgencyCode.tryParse(sent);
    return DossierCode.tryParse(Json.text(answer.result(), "value").strip())
        .filter(code -> agency.map(code::belongsTo).orElse(true))
        .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_CODE_ALLOCATED.text()));
  }

  /** The one file of an upload, with id and hash. */
  static UploadedRow uploaded(Answer answer, FormPart sent) throws JsonUnreadable {
    List<UploadedRow> rows = answer.rows(UploadedRow.class);
    if (rows.size() != 1 || isBlank(rows.get(0).id()) || isBlank(rows.get(0).hash())) {
      throw new JsonUnreadable(ServiceText.UPLOAD_WITHOUT_ID.text());
    }
    return rows.get(0);
  }

  /**
   * The portal's words and its id of the dossier; an answer about another dossier is none. "Exists
   * already" beside a yes is a no: the portal kept what it had.
   */
  static IgateReply submitted(Answer answer, IgateSubmission sent) throws JsonUnreadable {
    DossierCode code = sent.dossier().code();
    Optional<CreatedRow> created = answer.first(CreatedRow.class);
    Optional<String> answered = created.map(CreatedRow::code).filter(text -> !text.isBlank());
    if (answered.isPresent() && !answered.get().strip().equalsIgnoreCase(code.value())) {
      throw new JsonUnreadable(ServiceText.ANOTHER_DOSSIER.text());
    }
    Optional<String> id = created.map(CreatedRow::id).filter(text -> !text.isBlank());
    String words = answer.message();
    return new IgateReply(
        new SubmitReply(words, id.map(text -> Map.of(code, text)).orElse(Map.of())),
        RefusalPhrases.saysExists(words)
            ? Optional.of(exists(answer.origin(), answer.code(), words))
            : Optional.empty());
  }

  /**
   * The same after an update: "not found" beside a yes that gives no id is a no, as over the other
   * wires.
   */
  static IgateReply updated(Answer answer, IgateSubmission sent) throws JsonUnreadable {
    IgateReply reply = submitted(answer, sent);
    boolean isKept = reply.reply().portalId(sent.dossier().code()).isPresent();
    if (!isKept && RefusalPhrases.saysNotFound(answer.message())) {
      throw isNew(answer.origin(), answer.code(), answer.message());
    }
    return reply;
  }

  static RefusedByPortal notCreated(ReplyStatus status, Effect effect, Origin origin) {
    return RefusalPhrases.saysExists(status.message())
        ? exists(origin, status.code(), status.message())
        : EnvelopeRule.plain(status, effect, origin);
  }

  static RefusedByPortal notUpdated(ReplyStatus status, Effect effect, Origin origin) {
    if (RefusalPhrases.saysExists(status.message())) {
      return exists(origin, status.code(), status.message());
    }
    return RefusalPhrases.saysNotFound(status.message())
        ? isNew(origin, status.code(), status.message())
        : EnvelopeRule.plain(status, effect, origin);
  }

  private static NotFoundAtPortal isNew(Origin origin, String code, String message) {
    return new NotFoundAtPortal(origin, code, message, ServiceText.SUBMIT_AS_NEW.remedy());
  }

  private static AlreadyAtPortal exists(Origin origin, String code, String message) {
    return new AlreadyAtPortal(origin, code, message, ServiceText.REPORT_WHAT_IS_NEW.remedy());
  }

  private static String moment(Optional<Instant> moment, DateTimeFormatter form) {
    return moment.map(VietnamTime::local).map(form::format).orElse("");
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static String text(Optional<String> text) {
    return text.map(VietnameseText::nfc).orElse("");
  }

  private static String text(String text) {
    return VietnameseText.nfc(text);
  }
}
