package dev.npsp.sdk.dossiers.internal;

import static dev.npsp.sdk.core.internal.form.ThingForms.put;

import dev.npsp.sdk.core.internal.form.FormDataForms;
import dev.npsp.sdk.core.internal.form.FormMembers;
import dev.npsp.sdk.core.internal.form.PartyForms;
import dev.npsp.sdk.core.internal.form.VersionedForm;
import dev.npsp.sdk.core.json.JsonForm;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Digitisation;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.dossiers.FilingPlace;
import dev.npsp.sdk.dossiers.OnlinePayment;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.ResultDelivery;
import dev.npsp.sdk.dossiers.ReturnMethod;
import dev.npsp.sdk.dossiers.StatusUpdate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The JSON forms of the commands about dossiers; what they enclose is in {@link PaperForms}. */
public final class CommandForms {

  private static final String DOSSIER_TYPE = "dossier";
  private static final String PROGRESS_TYPE = "progressStep";
  private static final String STATUS_TYPE = "statusUpdate";

  /** A dossier. */
  public static final JsonForm<Dossier> DOSSIER =
      new VersionedForm<>(CommandForms::written, CommandForms::dossier);

  /** A step of its progress. */
  public static final JsonForm<ProgressStep> PROGRESS_STEP =
      new VersionedForm<>(CommandForms::written, CommandForms::progressStep);

  /** A status of one that the portal holds. */
  public static final JsonForm<StatusUpdate> STATUS_UPDATE =
      new VersionedForm<>(CommandForms::written, CommandForms::statusUpdate);

  private CommandForms() {}

  private static Map<String, Object> written(Dossier dossier) {
    Map<String, Object> members = typed(DOSSIER_TYPE);
    members.put("code", dossier.code().value());
    members.put("procedure", written(dossier.procedure()));
    members.put("applicant", written(dossier.applicant()));
    members.put("filing", written(dossier.filing()));
    members.put("status", dossier.status().code());
    put(members, "receiptNumber", dossier.receiptNumber());
    put(members, "summary", dossier.summary());
    put(members, "otherInformation", dossier.otherInformation());
    put(members, "note", dossier.note());
    put(members, "received", dossier.received().map(Object::toString));
    put(members, "due", dossier.due().map(Object::toString));
    put(members, "completed", dossier.completed().map(Object::toString));
    put(members, "rejected", dossier.rejected().map(Object::toString));
    put(members, "processingUnit", dossier.processingUnit());
    members.put("handover", written(dossier.handover()));
    members.put("onlinePayment", dossier.onlinePayment().code());
    put(
        members,
        "digitisation",
        Optional.of(written(dossier.digitisation())).filter(some -> !some.isEmpty()));
    put(members, "formData", dossier.formData().map(FormDataForms::plain));
    PaperForms.putEach(members, "papers", dossier.papers(), PaperForms::written);
    PaperForms.putEach(members, "otherPapers", dossier.otherPapers(), PaperForms::written);
    PaperForms.putEach(members, "fees", dossier.fees(), PaperForms::written);
    PaperForms.putEach(members, "supplements", dossier.supplements(), PaperForms::written);
    PaperForms.putEach(members, "results", dossier.results(), PaperForms::written);
    return members;
  }

  private static Dossier dossier(FormMembers members) {
    members.requireType(DOSSIER_TYPE);
    Dossier.Builder dossier =
        Dossier.builder(
                members.requiredMeant("code", DossierCode::of),
                procedure(members.requiredMembers("procedure")),
                applicant(members.requiredMembers("applicant")))
            .receiptNumber(members.text("receiptNumber"))
            .summary(members.text("summary"))
            .otherInformation(members.text("otherInformation"))
            .note(members.text("note"))
            .received(members.moment("received"))
            .due(members.moment("due"))
            .completed(members.moment("completed"))
            .rejected(members.moment("rejected"))
            .processingUnit(members.text("processingUnit"))
            .formData(members.formData("formData"))
            .papers(members.each("papers", PaperForms::attachment))
            .otherPapers(members.each("otherPapers", PaperForms::unlisted))
            .fees(members.each("fees", PaperForms::fee))
            .supplements(members.each("supplements", PaperForms::supplement))
            .results(members.each("results", PaperForms::result));
    members.members("filing").map(CommandForms::filing).ifPresent(dossier::filing);
    members.meant("status", DossierStatus::of).ifPresent(dossier::status);
    members.members("handover").map(CommandForms::handover).ifPresent(dossier::handover);
    members.meant("onlinePayment", OnlinePayment::of).ifPresent(dossier::onlinePayment);
    members
        .members("digitisation")
        .map(CommandForms::digitisation)
        .ifPresent(dossier::digitisation);
    return dossier.build();
  }

  private static Map<String, Object> written(ProgressStep step) {
    Map<String, Object> members = typed(PROGRESS_TYPE);
    members.put("code", step.code().value());
    members.put("status", step.status().code());
    members.put("officer", step.officer());
    members.put("at", step.at().toString());
    put(members, "position", step.position());
    put(members, "unit", step.unit());
    put(members, "note", step.note());
    put(members, "started", step.started().map(Object::toString));
    put(members, "due", step.due().map(Object::toString));
    return members;
  }

  private static ProgressStep progressStep(FormMembers members) {
    members.requireType(PROGRESS_TYPE);
    return ProgressStep.builder(
            members.requiredMeant("code", DossierCode::of),
            members.requiredMeant("status", DossierStatus::of),
            members.required("officer"))
        .at(members.requiredMoment("at"))
        .position(members.text("position"))
        .unit(members.text("unit"))
        .note(members.text("note"))
        .started(members.moment("started"))
        .due(members.moment("due"))
        .build();
  }

  private static Map<String, Object> written(StatusUpdate update) {
    Map<String, Object> members = typed(STATUS_TYPE);
    members.put("portalNumber", update.portalNumber());
    members.put("status", update.status().code());
    members.put("at", update.at().toString());
    put(members, "localNumber", update.localNumber());
    put(members, "technicalId", update.technicalId());
    put(members, "note", update.note());
    PaperForms.putEach(members, "papers", update.papers(), PaperForms::written);
    return members;
  }

  private static StatusUpdate statusUpdate(FormMembers members) {
    members.requireType(STATUS_TYPE);
    return StatusUpdate.builder(
            members.required("portalNumber"), members.requiredMeant("status", DossierStatus::of))
        .at(members.requiredMoment("at"))
        .localNumber(members.text("localNumber"))
        .technicalId(members.text("technicalId"))
        .note(members.text("note"))
        .papers(members.each("papers", PaperForms::attachment))
        .build();
  }

  private static Map<String, Object> written(ProcedureReference procedure) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("code", procedure.code().value());
    members.put("name", procedure.name());
    members.put("fieldCode", procedure.fieldCode());
    members.put("fieldName", procedure.fieldName());
    return members;
  }

  private static ProcedureReference procedure(FormMembers members) {
    return ProcedureReference.of(
        members.requiredMeant("code", ProcedureCode::of),
        members.required("name"),
        members.required("fieldCode"),
        members.required("fieldName"));
  }

  private static Map<String, Object> written(Applicant applicant) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", applicant.kind().code());
    members.put("party", PartyForms.written(applicant.party()));
    put(members, "technicalId", applicant.technicalId());
    PaperForms.putTrue(members, "verifiedByVneid", applicant.verifiedByVneid());
    PaperForms.putTrue(members, "householdBusiness", applicant.householdBusiness());
    return members;
  }

  private static Applicant applicant(FormMembers members) {
    return Applicant.builder(
            members.requiredMeant("kind", ApplicantKind::of),
            PartyForms.party(members.requiredMembers("party")))
        .technicalId(members.text("technicalId"))
        .verifiedByVneid(members.flag("verifiedByVneid").orElse(false))
        .householdBusiness(members.flag("householdBusiness").orElse(false))
        .build();
  }

  private static Map<String, Object> written(Filing filing) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("channel", filing.channel().code());
    members.put("place", filing.place().code());
    put(members, "at", filing.at().map(Object::toString));
    return members;
  }

  private static Filing filing(FormMembers members) {
    Filing.Builder filing =
        Filing.builder(members.requiredMeant("channel", FilingChannel::of))
            .at(members.moment("at"));
    members.meant("place", FilingPlace::of).ifPresent(filing::place);
    return filing.build();
  }

  private static Map<String, Object> written(ResultDelivery handover) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("method", handover.method().code());
    put(members, "at", handover.at().map(Object::toString));
    put(members, "details", handover.details());
    return members;
  }

  private static ResultDelivery handover(FormMembers members) {
    return ResultDelivery.builder(members.requiredMeant("method", ReturnMethod::of))
        .at(members.moment("at"))
        .details(members.text("details"))
        .build();
  }

  private static Map<String, Object> written(Digitisation digitisation) {
    Map<String, Object> members = new LinkedHashMap<>();
    put(members, "hasDigitisedParts", digitisation.hasDigitisedParts());
    if (!digitisation.databases().isEmpty()) {
      members.put("databases", digitisation.databases());
    }
    return members;
  }

  private static Digitisation digitisation(FormMembers members) {
    return Digitisation.builder()
        .hasDigitisedParts(members.flag("hasDigitisedParts"))
        .databases(members.eachMeant("databases", text -> text))
        .build();
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", type);
    return members;
  }
}
