package dev.npsp.sdk.benchmarks.overhead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * The same calls by hand on the JDK's client and Jackson, with shared instances: what we measure
 * ourselves against.
 */
final class HandWritten implements Contender {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final ObjectMapper mapper = new ObjectMapper();
  private final ObjectWriter findWriter = mapper.writerFor(PlainFind.class);
  private final ObjectWriter submitWriter = mapper.writerFor(PlainSubmit.class);
  private final ObjectReader reader = mapper.readerFor(JsonNode.class);
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final StalledBodies stalled = new StalledBodies();
  private final URI address;
  private final Prepared<PlainDossier> dossiers = new Prepared<>(PlainDossier::of);
  private final String session;

  HandWritten(URI portal) throws IOException, InterruptedException {
    this.address = portal.resolve("mapi/g");
    byte[] login = mapper.writeValueAsBytes(PlainLogin.sandbox());
    this.session = post(portal.resolve("mapi/login"), login).get("session").asText();
  }

  @Override
  public boolean find(String code) throws IOException, InterruptedException {
    byte[] body = findWriter.writeValueAsBytes(PlainFind.of(session, code));
    return PlainAnswer.holdsOnly(post(address, body), code);
  }

  @Override
  public boolean submit(String code) throws IOException, InterruptedException {
    byte[] body = submitWriter.writeValueAsBytes(PlainSubmit.update(session, dossiers.of(code)));
    post(address, body);
    return true;
  }

  void create(String code) throws IOException, InterruptedException {
    post(address, submitWriter.writeValueAsBytes(PlainSubmit.create(session, dossiers.of(code))));
  }

  private JsonNode post(URI uri, byte[] body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(LIMIT)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("Charset", "utf-8")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<byte[]> response = client.send(request, info -> stalled.bound(LIMIT));
    if (response.statusCode() != 200) {
      throw new IOException("HTTP " + response.statusCode());
    }
    JsonNode answer = reader.readValue(response.body());
    return PlainAnswer.accepted(answer);
  }

  @Override
  public void close() {
    stalled.close();
  }
}
