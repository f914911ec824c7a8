package dev.npsp.sdk.sandbox.internal.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.SandboxFeedDossier;
import dev.npsp.sdk.sandbox.SandboxFeeds;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.net.URI;
import java.util.NoSuchElementException;

/** What {@code /sandbox/feeds/} does and tells. Ours, not the portal's. */
final class FeedTestApi {

  private final SandboxFeeds feeds;

  FeedTestApi(SandboxFeeds feeds) {
    this.feeds = feeds;
  }

  byte[] act(Exchange exchange, String what) {
    String number = exchange.parameter("number");
    switch (what) {
      case "file" -> {
        return number(file(exchange.parameter("kind")));
      }
      case "supplement" -> {
        return taken(feeds.supplement(number));
      }
      case "repeat" -> {
        return taken(feeds.repeat(number));
      }
      case "agency" ->
          feeds.agencyAt(URI.create(exchange.parameter("url")), exchange.parameter("code"));
      case "lose-acknowledgements" -> feeds.loseAcknowledgements(count(exchange));
      case "not-yet" -> feeds.notYet(count(exchange));
      case "expire-tokens" -> feeds.expireTokens();
      default -> throw new NoSuchElementException("nothing to do at feeds/" + what);
    }
    return TestApiJson.done();
  }

  private String file(String kind) {
    return switch (kind) {
      case "birth" -> feeds.fileBirth();
      case "death" -> feeds.fileDeath();
      case "judicial-record" -> feeds.pushJudicialRecord();
      case "social-protection" -> feeds.fileSocialProtection();
      default ->
          throw new IllegalArgumentException(
              "kind is birth, death, judicial-record or social-protection");
    };
  }

  byte[] tell(Exchange exchange, String what) {
    return switch (what) {
      case "dossier" -> {
        SandboxFeedDossier dossier = feeds.dossier(exchange.parameter("number"));
        yield Wire.write(json -> dossier(json, dossier));
      }
      case "dossiers" ->
          Wire.write(
              json -> {
                json.writeStartObject();
                json.writeNumberField("lostAcknowledgements", feeds.lostAcknowledgements());
                json.writeNumberField("tokensBought", feeds.tokensBought());
                json.writeArrayFieldStart("dossiers");
                for (SandboxFeedDossier dossier : feeds.dossiers()) {
                  dossier(json, dossier);
                }
                json.writeEndArray();
                json.writeEndObject();
              });
      default -> throw new NoSuchElementException("nothing to tell at feeds/" + what);
    };
  }

  private static int count(Exchange exchange) {
    String count = exchange.parameter("count");
    return count.isEmpty() ? 1 : Integer.parseInt(count);
  }

  private static byte[] number(String number) {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("number", number);
          json.writeEndObject();
        });
  }

  private static byte[] taken(boolean taken) {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeBooleanField("taken", taken);
          json.writeEndObject();
        });
  }

  private static void dossier(JsonGenerator json, SandboxFeedDossier dossier) throws IOException {
    json.writeStartObject();
    json.writeStringField("number", dossier.number());
    json.writeStringField("kind", dossier.kind());
    json.writeStringField("localNumber", dossier.localNumber());
    json.writeBooleanField("acknowledged", dossier.acknowledged());
    json.writeNumberField("deliveries", dossier.deliveries());
    json.writeNumberField("revision", dossier.revision());
    json.writeArrayFieldStart("statuses");
    for (String status : dossier.statuses()) {
      json.writeString(status);
    }
    json.writeEndArray();
    json.writeBooleanField("hasResult", dossier.hasResult());
    json.writeBooleanField("recalled", dossier.recalled());
    json.writeEndObject();
  }
}
