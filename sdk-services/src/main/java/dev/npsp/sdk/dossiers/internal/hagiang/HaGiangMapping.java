package dev.npsp.sdk.dossiers.internal.hagiang;

import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.PathTemplate;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.internal.ToldSheet.StatusRow;
import dev.npsp.sdk.dossiers.internal.ToldSheet.StepRow;
import dev.npsp.sdk.dossiers.internal.hagiang.HaGiangSheet.HaGiangDossierRow;
import dev.npsp.sdk.dossiers.internal.hagiang.HaGiangSheet.HaGiangPaperRow;
import dev.npsp.sdk.wire.RefusalPhrases;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireTime;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From our words to the gateway's and back. What a dossier has beyond sixteen members was refused
 * before.
 */
final class HaGiangMapping {

  private static final PathTemplate SUBMIT =
      PathTemplate.of("api/SynsTTHCC/DongBoHoSoMC{?MaDinhDanhDV,isUpdating}");

  private HaGiangMapping() {}

  static WireRequest toWire(HaGiangBatch batch) {
    List<HaGiangDossierRow> rows = new ArrayList<>(batch.dossiers().size());
    for (Dossier dossier : batch.dossiers()) {
      rows.add(row(dossier));
    }
    return WireRequest.post(SUBMIT, Payload.json(rows))
        .with("MaDinhDanhDV", batch.agency().value())
        .with("isUpdating", trueOrFalse(batch.updating()));
  }

  private static HaGiangDossierRow row(Dossier dossier) {
    ProcedureReference procedure = dossier.procedure();
    Applicant applicant = dossier.applicant();
    return new HaGiangDossierRow(
        dossier.code().value(),
        procedure.code().value(),
        text(procedure.name()),
        text(procedure.fieldCode()),
        text(procedure.fieldName()),
        applicant.kind().code(),
        number(applicant.party()),
        text(applicant.party().name()),
        WireTime.seconds(dossier.received()),
        WireTime.seconds(dossier.due()),
        dossier.status().code(),
        dossier.handover().method().code(),
        text(dossier.processingUnit()),
        dossier.filing().place().code(),
        dossier.filing().channel().code(),
        papers(dossier.papers()));
  }

  static WireRequest toWire(HaGiangSteps steps) {
    return told(steps.path(), steps.agency(), steps.steps().stream().map(StepRow::of).toList());
  }

  static WireRequest toWire(HaGiangStatus status) {
    StatusUpdate update = status.update();
    return told(
        status.path(), status.agency(), List.of(StatusRow.of(update, papers(update.papers()))));
  }

  /** As dossiers go: a bare array, and the rest in the query. What is told is there already. */
  private static WireRequest told(String path, AgencyCode agency, List<?> rows) {
    return WireRequest.post(
            PathTemplate.behind(path, "{?MaDinhDanhDV,isUpdating}"), Payload.json(rows))
        .with("MaDinhDanhDV", agency.value())
        .with("isUpdating", trueOrFalse(true));
  }

  /** {@code MaDoiTuong} is the identity number here, not the account of the national sign-on. */
  private static String number(Party party) {
    Optional<String> taxCode = party.taxCode().map(TaxCode::value);
    if (party instanceof Person person) {
      Optional<String> id = person.personalId().map(PersonalId::value);
      return id.or(() -> taxCode).orElseGet(() -> text(person.otherPaperNumber()));
    }
    return taxCode.orElseGet(() -> text(((Organisation) party).registrationNumber()));
  }

  private static List<HaGiangPaperRow> papers(List<Attachment> papers) {
    List<HaGiangPaperRow> rows = new ArrayList<>(papers.size());
    for (Attachment paper : papers) {
      rows.add(
          new HaGiangPaperRow(
              text(paper.id()),
              text(paper.document().name()),
              trueOrFalse(paper.withdrawn()),
              address(paper.document())));
    }
    return rows;
  }

  private static String address(Document document) {
    return document
        .link()
        .map(URI::toASCIIString)
        .orElseThrow(() -> new IllegalArgumentException("A file goes over this wire as a link."));
  }

  /** The gateway's words after a creation; "exists already" beside a yes is a no. */
  static String created(Answer answer, HaGiangBatch sent) {
    if (RefusalPhrases.saysExists(answer.message())) {
      throw exists(answer.origin(), answer.code(), answer.message());
    }
    return answer.message();
  }

  /** The gateway's words after an update; "not found" beside a yes is a no. */
  static String updated(Answer answer, HaGiangBatch sent) {
    if (RefusalPhrases.saysNotFound(answer.message())) {
      throw isNew(answer.origin(), answer.code(), answer.message());
    }
    return answer.message();
  }

  static RefusedByPortal notCreated(ReplyStatus status, Effect effect, Origin origin) {
    return RefusalPhrases.saysExists(status.message())
        ? exists(origin, status.code(), status.message())
        : EnvelopeRule.plain(status, effect, origin);
  }

  static RefusedByPortal notUpdated(ReplyStatus status, Effect effect, Origin origin) {
    return RefusalPhrases.saysNotFound(status.message())
        ? isNew(origin, status.code(), status.message())
        : EnvelopeRule.plain(status, effect, origin);
  }

  private static AlreadyAtPortal exists(Origin origin, String code, String message) {
    return new AlreadyAtPortal(origin, code, message, ServiceText.SUBMIT_AS_UPDATE.remedy());
  }

  private static NotFoundAtPortal isNew(Origin origin, String code, String message) {
    return new NotFoundAtPortal(origin, code, message, ServiceText.SUBMIT_AS_NEW.remedy());
  }

  private static String text(Optional<String> text) {
    return text.map(VietnameseText::nfc).orElse("");
  }

  private static String text(String text) {
    return VietnameseText.nfc(text);
  }

  private static String trueOrFalse(boolean value) {
    return value ? "True" : "False";
  }
}
