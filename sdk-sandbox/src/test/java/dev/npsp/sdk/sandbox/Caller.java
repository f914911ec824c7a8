package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An agency's program that speaks the wire by hand, over real HTTP. */
final class Caller {
  static final String DOSSIER = "000.00.00.G05-240105-00001";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;

  Caller(URI base) {
    this.base = base;
  }

  static String sample(String name) {
    try (InputStream in = Caller.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new AssertionError("no sample " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The dossier of the sample, as one JSON object. */
  static String dossier() {
    String request = sample("mapi-DongBoHoSoMC-request-2024.json");
    return request.substring(request.indexOf("\"data\": [") + 9, request.lastIndexOf(']'));
  }

  static String dossier(String code) {
    return dossier().replace(DOSSIER, code);
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return post(path, body, "application/json; charset=UTF-8");
  }

  HttpResponse<String> post(String path, String body, String contentType)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", contentType)
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    return send(request);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(base.resolve(path)).GET().build());
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> bytes(URI uri) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  URI at(String path) {
    return base.resolve(path);
  }

  String login(String user) throws IOException, InterruptedException {
    return json(post(
            "mapi/login", "{\"username\":\"%s\",\"password\":\"sandbox\"}".formatted(user)))
        .text("session");
  }

  /** A call of the ministry that the samples belong to, with a fresh session. */
  JsonObject callSample(String name) throws IOException, InterruptedException {
    return json(post("mapi/g", ready(sample(name))));
  }

  String ready(String request) throws IOException, InterruptedException {
    return request.replace("9f0c2f6e-0000-4000-8000-000000000001", login("000.00.00.G05"));
  }

  /** A generic call of G05 with a fresh session; {@code members} comes after the envelope. */
  JsonObject call(String service, String members) throws IOException, InterruptedException {
    return call(login("000.00.00.G05"), "000.00.00.G05", service, members);
  }

  JsonObject call(String session, String agency, String service, String members)
      throws IOException, InterruptedException {
    return json(post("mapi/g", request(session, agency, service, members)));
  }

  static String request(String session, String agency, String service, String members) {
    return """
        {"session":"%s","madonvi":"%s","service":"%s"%s}"""
        .formatted(session, agency, service, members.isEmpty() ? "" : "," + members);
  }

  JsonObject create(String... dossiers) throws IOException, InterruptedException {
    return call("DongBoHoSoMC", write("False", dossiers));
  }

  JsonObject update(String... dossiers) throws IOException, InterruptedException {
    return call("DongBoHoSoMC", write("True", dossiers));
  }

  static String write(String updating, String... dossiers) {
    return "\"isUpdating\":\"" + updating + "\",\"data\":[" + String.join(",", dossiers) + "]";
  }

  static JsonObject json(HttpResponse<String> response) {
    @Nullable JsonObject object = Wire.object(response.body());
    if (object == null) {
      throw new AssertionError("no JSON object: " + response.body());
    }
    return object;
  }
}
