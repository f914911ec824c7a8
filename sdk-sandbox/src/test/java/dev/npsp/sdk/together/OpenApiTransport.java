package dev.npsp.sdk.together;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A transport that holds each exchange against an OpenAPI file: path, status and both bodies. */
final class OpenApiTransport implements Transport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Transport line = Transport.builder().build();
  private final JsonSchemaFactory schemas =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final JsonNode api;
  private final String prefix;
  private final List<String> broken = new ArrayList<>();
  private final List<String> exchanges = new ArrayList<>();

  OpenApiTransport(Path file, String prefix) {
    this.prefix = prefix;
    try {
      this.api = JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What did not fit, in the order in which it came. */
  List<String> broken() {
    return broken;
  }

  /** Each exchange as its operation and status: {@code send 409}. */
  List<String> exchanges() {
    return exchanges;
  }

  @Override
  public HttpReply send(HttpCall call) throws IOException, InterruptedException {
    HttpReply reply = line.send(call);
    check(call.method(), call.uri().getPath(), body(call), reply.status(), reply.body());
    return reply;
  }

  private static byte[] body(HttpCall call) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : call.body().parts()) {
      whole.write(part);
    }
    return whole.toByteArray();
  }

  void check(String method, String path, byte[] sent, int status, byte[] answered)
      throws IOException {
    JsonNode operation = operation(method, path.substring(prefix.length()));
    if (operation.isMissingNode()) {
      broken.add("no operation: " + method + " " + path);
      return;
    }
    String name = operation.path("operationId").asText() + " " + status;
    exchanges.add(name);
    JsonNode request = operation.at("/requestBody/content/application~1json/schema");
    if (request.isMissingNode() != (sent.length == 0)) {
      broken.add(name + ": a body where there is none, or none where there is one");
    } else if (sent.length > 0) {
      check(name + " request", request, sent);
    }
    JsonNode response =
        operation
            .path("responses")
            .path(Integer.toString(status))
            .at("/content/application~1json/schema");
    if (response.isMissingNode()) {
      broken.add(name + ": a status that is not documented");
    } else {
      check(name + " response", response, answered);
    }
  }

  private JsonNode operation(String method, String path) {
    for (Map.Entry<String, JsonNode> entry : api.path("paths").properties()) {
      String pattern = entry.getKey().replaceAll("\\{\\w+}", "[^/]+");
      JsonNode operation = entry.getValue().path(method.toLowerCase(Locale.ROOT));
      if (path.matches(pattern) && !operation.isMissingNode()) {
        return operation;
      }
    }
    return JSON.missingNode();
  }

  private void check(String what, JsonNode schema, byte[] body) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.putArray("allOf").add(schema);
    root.set("components", api.path("components"));
    Set<ValidationMessage> messages =
        schemas
            .getSchema(root)
            .validate(
                JSON.readTree(body),
                run -> run.getExecutionConfig().setFormatAssertionsEnabled(true));
    messages.forEach(message -> broken.add(what + ": " + message.getMessage()));
  }

  @Override
  public void close() {
    line.close();
  }
}
