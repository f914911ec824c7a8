package dev.npsp.sdk.dossiers.internal;

import static dev.npsp.sdk.core.internal.form.ThingForms.put;

import dev.npsp.sdk.core.internal.form.FormMembers;
import dev.npsp.sdk.core.internal.form.ThingForms;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.dossiers.FeeCode;
import dev.npsp.sdk.dossiers.FeeCollection;
import dev.npsp.sdk.dossiers.FeePurpose;
import dev.npsp.sdk.dossiers.PaperForm;
import dev.npsp.sdk.dossiers.PaperReuse;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.Supplement;
import dev.npsp.sdk.dossiers.UnlistedDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Papers, fees, supplements and results inside a command. */
final class PaperForms {

  private PaperForms() {}

  static <T> void putEach(
      Map<String, Object> members,
      String name,
      List<T> values,
      Function<T, Map<String, Object>> writer) {
    if (!values.isEmpty()) {
      members.put(name, values.stream().map(writer).toList());
    }
  }

  static void putTrue(Map<String, Object> members, String name, boolean value) {
    if (value) {
      members.put(name, true);
    }
  }

  static Map<String, Object> written(Attachment paper) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("document", ThingForms.written(paper.document()));
    put(members, "id", paper.id());
    putTrue(members, "withdrawn", paper.withdrawn());
    put(members, "component", paper.component());
    putTrue(members, "digitised", paper.digitised());
    members.put("reuse", paper.reuse().code());
    putTrue(members, "fromNationalStore", paper.fromNationalStore());
    put(members, "replacedByResult", paper.replacedByResult());
    return members;
  }

  static Attachment attachment(FormMembers members) {
    Attachment.Builder paper =
        Attachment.builder(ThingForms.document(members.requiredMembers("document")))
            .id(members.text("id"))
            .withdrawn(members.flag("withdrawn").orElse(false))
            .component(members.text("component"))
            .digitised(members.flag("digitised").orElse(false))
            .fromNationalStore(members.flag("fromNationalStore").orElse(false))
            .replacedByResult(members.text("replacedByResult"));
    members.meant("reuse", PaperReuse::of).ifPresent(paper::reuse);
    return paper.build();
  }

  static Map<String, Object> written(UnlistedDocument paper) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", paper.name());
    members.put("count", paper.count());
    members.put("form", paper.form().code());
    return members;
  }

  static UnlistedDocument unlisted(FormMembers members) {
    UnlistedDocument.Builder paper =
        UnlistedDocument.builder(
            members.required("name"), PaperForm.of(members.requiredNumber("form")));
    members.number("count").ifPresent(paper::count);
    return paper.build();
  }

  static Map<String, Object> written(DossierFee fee) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("line", ThingForms.written(fee.line()));
    members.put("code", fee.code().code());
    members.put("collection", fee.collection().code());
    members.put("purpose", fee.purpose().code());
    return members;
  }

  static DossierFee fee(FormMembers members) {
    var line = ThingForms.moneyLine(members.requiredMembers("line"));
    DossierFee.Builder fee = DossierFee.builder(line.name(), line.amount());
    members.meant("code", FeeCode::of).ifPresent(fee::code);
    members.meant("collection", FeeCollection::of).ifPresent(fee::collection);
    members.meant("purpose", FeePurpose::of).ifPresent(fee::purpose);
    return fee.build();
  }

  static Map<String, Object> written(Supplement supplement) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", supplement.id());
    members.put("request", supplement.request());
    put(members, "requestedBy", supplement.requestedBy());
    put(members, "requestedAt", supplement.requestedAt().map(Object::toString));
    put(members, "receivedBy", supplement.receivedBy());
    put(members, "receivedAt", supplement.receivedAt().map(Object::toString));
    put(members, "receiptNote", supplement.receiptNote());
    putTrue(members, "done", supplement.done());
    putEach(members, "papers", supplement.papers(), PaperForms::written);
    putEach(members, "fees", supplement.fees(), PaperForms::written);
    put(members, "previousDue", supplement.previousDue().map(Object::toString));
    put(members, "newDue", supplement.newDue().map(Object::toString));
    return members;
  }

  static Supplement supplement(FormMembers members) {
    return Supplement.builder(members.requiredNumber("id"), members.required("request"))
        .requestedBy(members.text("requestedBy"))
        .requestedAt(members.moment("requestedAt"))
        .receivedBy(members.text("receivedBy"))
        .receivedAt(members.moment("receivedAt"))
        .receiptNote(members.text("receiptNote"))
        .done(members.flag("done").orElse(false))
        .papers(members.each("papers", PaperForms::attachment))
        .fees(members.each("fees", PaperForms::fee))
        .previousDue(members.moment("previousDue"))
        .newDue(members.moment("newDue"))
        .build();
  }

  static Map<String, Object> written(ResultDocument result) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("document", ThingForms.written(result.document()));
    put(members, "id", result.id());
    put(members, "component", result.component());
    put(members, "resultCode", result.resultCode());
    return members;
  }

  static ResultDocument result(FormMembers members) {
    return ResultDocument.builder(ThingForms.document(members.requiredMembers("document")))
        .id(members.text("id"))
        .component(members.text("component"))
        .resultCode(members.text("resultCode"))
        .build();
  }
}
