package dev.npsp.sdk.sandbox.internal.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.AgencyCall;
import dev.npsp.sdk.sandbox.AgencyFile;
import dev.npsp.sdk.sandbox.SandboxFiling;
import dev.npsp.sdk.sandbox.internal.agency.AgencyCaller;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;

/** The part of the test API that makes the portal call the agency. */
final class TestApiAgency {
  private TestApiAgency() {}

  static byte[] act(AgencyCaller caller, Exchange exchange, String what) throws IOException {
    return switch (what) {
      case "promotion" ->
          call(
              caller.filePromotion(
                  exchange.parameter("trader"),
                  exchange.parameter("tax"),
                  exchange.parameter("programme")));
      case "amend" ->
          call(
              caller.amendPromotion(
                  exchange.parameter("number"),
                  exchange.parameter("programme"),
                  exchange.parameter("reason")));
      case "file-dossier" -> call(caller.fileDossier(filing(exchange)));
      case "supplement-dossier" ->
          call(caller.supplementDossier(exchange.parameter("number"), filing(exchange)));
      case "land-tax-notice" ->
          call(caller.sendLandTaxNotice(exchange.parameter("dossier"), amount(exchange)));
      case "land-tax-receipt" ->
          call(caller.sendLandTaxReceipt(exchange.parameter("dossier"), amount(exchange)));
      case "ask-status" -> call(caller.askStatus(exchange.parameter("dossier")));
      case "bring-again" -> call(caller.bringAgain(exchange.parameter("reference")));
      case "bring" ->
          call(
              caller.bring(
                  exchange.parameter("path"), new String(exchange.body(), StandardCharsets.UTF_8)));
      case "download" -> file(caller.download(URI.create(exchange.parameter("url"))));
      default -> throw new NoSuchElementException("nothing to do at " + what);
    };
  }

  static byte[] calls(List<AgencyCall> calls) {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("calls");
          for (AgencyCall call : calls) {
            call(json, call);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** With as many files of a kilobyte as are asked for. */
  private static SandboxFiling filing(Exchange exchange) {
    SandboxFiling filing =
        SandboxFiling.of(
            exchange.parameter("agency"),
            exchange.parameter("procedure"),
            exchange.parameter("applicant"));
    String files = exchange.parameter("files");
    for (int i = 1; i <= (files.isEmpty() ? 0 : Integer.parseInt(files)); i++) {
      filing = filing.withFile("giay-to-" + i + ".pdf", 1024);
    }
    return filing;
  }

  private static long amount(Exchange exchange) {
    return Long.parseLong(exchange.parameter("amount"));
  }

  private static byte[] call(AgencyCall call) {
    return Wire.write(json -> call(json, call));
  }

  private static void call(JsonGenerator json, AgencyCall call) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", call.path());
    json.writeStringField("reference", call.reference());
    json.writeStringField("at", call.at().toString());
    json.writeNumberField("attempt", call.attempt());
    json.writeNumberField("status", call.status());
    json.writeStringField("answer", call.answer());
    json.writeBooleanField("acknowledged", call.acknowledged());
    json.writeEndObject();
  }

  private static byte[] file(AgencyFile file) {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeNumberField("status", file.status());
          json.writeStringField("contentType", file.contentType());
          json.writeNumberField("bytes", file.content().length);
          json.writeStringField("base64", Base64.getEncoder().encodeToString(file.content()));
          json.writeEndObject();
        });
  }
}
