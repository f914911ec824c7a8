package dev.npsp.sdk.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.DossierCode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The sandbox's test API over HTTP, the same for a sandbox of our own and for one started
 * elsewhere.
 */
final class SandboxControl {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final URI sandbox;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
  private final ObjectMapper mapper = new ObjectMapper();

  SandboxControl(URI address) {
    this.sandbox = address.resolve("/sandbox/");
  }

  /** Tells the sandbox where the agency is. */
  void agencyAt(URI agency) throws IOException, InterruptedException {
    post(sandbox.resolve("agency?url=" + encoded(agency.toString())), "");
  }

  /**
   * Plays a citizen who looks the bill up at the portal and pays it; the reference that the
   * platform made.
   */
  String payBill(DossierCode dossier) throws IOException, InterruptedException {
    JsonNode payment = post(sandbox.resolve("pay-bill?dossier=" + encoded(dossier.value())), "");
    return payment.path("reference").asText();
  }

  /** Whether the agency has acknowledged the result of a payment. */
  boolean isAcknowledged(String reference) throws IOException, InterruptedException {
    URI uri = sandbox.resolve("payment?reference=" + encoded(reference));
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(LIMIT).GET().build();
    return read(http.send(request, HttpResponse.BodyHandlers.ofByteArray()))
        .path("acknowledged")
        .asBoolean();
  }

  /** Asks the sandbox to do something, named with its parameters. */
  JsonNode act(String what) throws IOException, InterruptedException {
    return post(sandbox.resolve(what), "");
  }

  /** What the sandbox tells of something. */
  JsonNode tell(String what) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(sandbox.resolve(what)).timeout(LIMIT).GET().build();
    return read(http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
  }

  /** Posts JSON anywhere, as the platform does to an agency. */
  JsonNode post(URI uri, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(LIMIT)
            .header("Content-Type", "application/json; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
            .build();
    return read(http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
  }

  private JsonNode read(HttpResponse<byte[]> response) throws IOException {
    if (response.statusCode() != 200) {
      throw new IOException(
          "The sandbox answered HTTP "
              + response.statusCode()
              + "; is it a sandbox that --portal names?");
    }
    return mapper.readTree(response.body());
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
