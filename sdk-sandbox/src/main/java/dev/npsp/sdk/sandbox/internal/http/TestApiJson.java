package dev.npsp.sdk.sandbox.internal.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.CallbackDelivery;
import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.SandboxLedger;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.SandboxStep;
import dev.npsp.sdk.sandbox.SandboxSummary;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How the test API writes what the sandbox holds. English names: this is not the portal's wire. */
final class TestApiJson {
  private TestApiJson() {}

  static byte[] done() {
    return object(json -> json.writeBooleanField("done", true));
  }

  static byte[] error(String message) {
    return object(json -> json.writeStringField("error", message));
  }

  static byte[] dossier(SandboxDossier dossier) {
    return object(
        json -> {
          json.writeStringField("code", dossier.code());
          json.writeStringField("status", dossier.status());
          json.writeNumberField("timesApplied", dossier.timesApplied());
          json.writeNumberField("timesWritten", dossier.timesWritten());
          json.writeBooleanField("bornOnPortal", dossier.bornOnPortal());
          json.writeBooleanField("keptInFull", dossier.keptInFull());
          json.writeStringField("localCode", dossier.localCode().orElse(""));
          json.writeStringField("json", dossier.json());
          json.writeArrayFieldStart("steps");
          for (SandboxStep step : dossier.steps()) {
            step(json, step);
          }
          json.writeEndArray();
        });
  }

  static byte[] payment(SandboxPayment payment) {
    return object(json -> payment(json, payment));
  }

  static byte[] payments(List<SandboxPayment> payments) {
    return object(
        json -> {
          json.writeArrayFieldStart("payments");
          for (SandboxPayment payment : payments) {
            json.writeStartObject();
            payment(json, payment);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  static byte[] summaries(List<SandboxSummary> summaries) {
    return object(
        json -> {
          json.writeArrayFieldStart("summaries");
          for (SandboxSummary summary : summaries) {
            json.writeStartObject();
            json.writeStringField("service", summary.service());
            json.writeStringField("agency", summary.agency());
            json.writeStringField("month", summary.month());
            json.writeStringField("procedure", summary.procedure());
            json.writeStringField("json", summary.json());
            json.writeNumberField("timesWritten", summary.timesWritten());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  static byte[] texts(String name, List<String> texts) {
    return object(
        json -> {
          json.writeArrayFieldStart(name);
          for (String text : texts) {
            json.writeString(text);
          }
          json.writeEndArray();
        });
  }

  static byte[] delivery(CallbackDelivery delivery) {
    return object(json -> delivery(json, delivery));
  }

  static byte[] stats(Rooms rooms) {
    return object(
        json -> {
          json.writeNumberField("logins", rooms.counts().logins());
          json.writeNumberField("calls", rooms.counts().calls());
          json.writeObjectFieldStart("callsByService");
          for (Map.Entry<String, Long> service : rooms.counts().byService().entrySet()) {
            json.writeNumberField(service.getKey(), service.getValue());
          }
          json.writeEndObject();
          json.writeNumberField("dossiers", rooms.dossiers().size());
          json.writeNumberField("payments", rooms.payments().all().size());
        });
  }

  static byte[] ledger(SandboxLedger ledger, String reference) {
    return object(
        json -> {
          json.writeNumberField("sum", ledger.sum());
          json.writeNumberField("difference", ledger.difference());
          json.writeNumberField("postings", ledger.postings());
          json.writeNumberField("doublePayments", ledger.doublePayments());
          json.writeNumberField("held", ledger.held(reference));
          json.writeArrayFieldStart("accounts");
          for (SandboxLedger.Account account : ledger.accounts()) {
            json.writeStartObject();
            json.writeStringField("book", account.book());
            json.writeStringField("name", account.name());
            json.writeNumberField("balance", account.balance());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  static byte[] collections(SandboxLedger ledger) {
    return object(
        json -> {
          json.writeObjectFieldStart("collections");
          for (Map.Entry<String, Long> one : ledger.collections().entrySet()) {
            json.writeNumberField(one.getKey(), one.getValue());
          }
          json.writeEndObject();
        });
  }

  private static void step(JsonGenerator json, SandboxStep step) throws IOException {
    json.writeStartObject();
    json.writeStringField("officer", step.officer());
    json.writeStringField("at", step.at());
    json.writeStringField("status", step.status());
    json.writeStringField("note", step.note());
    json.writeStringField("department", step.department());
    json.writeEndObject();
  }

  private static void payment(JsonGenerator json, SandboxPayment payment) throws IOException {
    json.writeStringField("reference", payment.reference());
    json.writeNumberField("amount", payment.amount());
    json.writeStringField("state", payment.state().name());
    json.writeStringField("dossierCode", payment.dossierCode());
    json.writeStringField("transactionCode", payment.transactionCode().orElse(""));
    json.writeStringField("page", payment.page().map(Object::toString).orElse(""));
    json.writeBooleanField("acknowledged", payment.acknowledged());
    json.writeBooleanField("refusedByAgency", payment.refusedByAgency());
    json.writeArrayFieldStart("deliveries");
    for (CallbackDelivery delivery : payment.deliveries()) {
      json.writeStartObject();
      delivery(json, delivery);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void delivery(JsonGenerator json, CallbackDelivery delivery) throws IOException {
    json.writeStringField("at", delivery.at().toString());
    json.writeNumberField("attempt", delivery.attempt());
    json.writeNumberField("status", delivery.status());
    json.writeStringField("answer", delivery.answer());
    json.writeBooleanField("acknowledged", delivery.acknowledged());
  }

  private static byte[] object(Wire.Writing members) {
    return Wire.write(
        json -> {
          json.writeStartObject();
          members.to(json);
          json.writeEndObject();
        });
  }
}
