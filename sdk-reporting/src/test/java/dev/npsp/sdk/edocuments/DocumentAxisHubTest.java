package dev.npsp.sdk.edocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentAxisHubTest {

  private final MockWebServer hub = new MockWebServer();
  private DocumentAxis axis;

  private final Path folder;

  DocumentAxisHubTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void start() throws IOException {
    hub.start();
    axis =
        DocumentAxis.hub(
                hub.url("/edoc/").uri(),
                AgencyCode.of("000.00.00.G99"),
                "system-1",
                Secret.of("key-1"))
            .workFolder(folder)
            .sleeper(duration -> {})
            .deadline(Duration.ofSeconds(20))
            .build();
  }

  @AfterEach
  void stop() {
    axis.close();
    hub.close();
  }

  @Test
  void send_ofADocument_isOneFormWithAKnownLength() throws Exception {
    answer("{\"success\":true,\"message\":\"OK\",\"docId\":\"D-1\"}");

    assertThat(axis.send(EdxmlSamples.document())).isEqualTo("D-1");

    RecordedRequest sent = hub.takeRequest();
    String body = Objects.requireNonNull(sent.getBody()).utf8();
    assertThat(sent.getMethod() + " " + sent.getTarget()).isEqualTo("POST /edoc/v1/sendEdoc");
    assertThat(sent.getHeaders().get("X-SystemId")).isEqualTo("system-1");
    assertThat(sent.getHeaders().get("X-SecretKey")).isEqualTo("key-1");
    assertThat(sent.getHeaders().get("Transfer-Encoding")).isNull();
    assertThat(Integer.parseInt(Objects.requireNonNull(sent.getHeaders().get("Content-Length"))))
        .isEqualTo(body.getBytes(StandardCharsets.UTF_8).length);
    assertThat(body)
        .contains("name=\"edocFile\"; filename=\"message.edxml\"\r\nContent-Type: application/xml")
        .contains("name=\"messageType\"\r\n\r\nedoc\r\n")
        .contains(EdxmlSamples.written(EdxmlSamples.document()));
    assertThat(left()).isEmpty();
  }

  @Test
  void send_ofAStatus_saysSo() throws Exception {
    answer("{\"success\":true,\"message\":\"OK\",\"docId\":\"D-2\"}");

    axis.send(EdxmlSamples.status());

    assertThat(Objects.requireNonNull(hub.takeRequest().getBody()).utf8())
        .contains("name=\"messageType\"\r\n\r\nstatus\r\n");
  }

  @Test
  void send_ofWhatIsNotComplete_sendsNothing() {
    EDocument document = EdxmlSamples.document().toBuilder().receivers(List.of()).build();

    assertThatThrownBy(() -> axis.send(document))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("receivers");
    assertThat(hub.getRequestCount()).isZero();
  }

  @Test
  void send_whenNoAnswerComes_isUnknownAndNotSentAgain() {
    hub.enqueue(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());

    assertThatThrownBy(() -> axis.send(EdxmlSamples.document())).isInstanceOf(OutcomeUnknown.class);
    assertThat(hub.getRequestCount()).isEqualTo(1);
  }

  @Test
  void send_whenTheYesHasNoId_isUnknown() {
    answer("{\"success\":true,\"message\":\"OK\"}");

    assertThatThrownBy(() -> axis.send(EdxmlSamples.document())).isInstanceOf(OutcomeUnknown.class);
  }

  @Test
  void send_whenYesAndNoStandTogether_isUnknown() {
    answer("{\"success\":true,\"docId\":\"D-1\",\"data\":{\"errorCode\":22}}");

    assertThatThrownBy(() -> axis.send(EdxmlSamples.document())).isInstanceOf(OutcomeUnknown.class);
  }

  /** Each answer that was logged at a hub, with what it means. */
  @Test
  void send_ofEachAnswerThatWasSeen_meansWhatItMeant() throws Exception {
    JsonNode samples = samples();
    assertThat(samples).hasSize(6);
    for (JsonNode sample : samples) {
      hub.enqueue(
          new MockResponse.Builder()
              .code(sample.get("http").asInt())
              .setHeader("Content-Type", sample.get("type").asText())
              .body(sample.get("body").asText())
              .build());
      String expect = sample.get("expect").asText();
      String came;
      try {
        came = "ok " + axis.send(EdxmlSamples.document());
      } catch (PortalException e) {
        came = meaning(e);
      }
      assertThat(expect).as(came).startsWith(came);
    }
    assertThat(hub.getRequestCount()).isEqualTo(6);
  }

  /** A code is a number, in whatever spelling. */
  @ParameterizedTest
  @CsvSource({
    "'\"020\"', 'business error 20, retryable'",
    "20.0, 'business error 20, retryable'",
    "'\" 20 \"', 'business error 20, retryable'",
    "'\"0018\"', 'business error 18, not retryable'",
    "'\"015\"', authentication error",
    "15.0, authentication error",
    "'\"099\"', 'business error 099, not retryable'",
    "'\"E20\"', 'business error E20, not retryable'"
  })
  void send_ofACodeInAnySpelling_meansTheSame(String code, String expected) {
    answer("{\"success\":false,\"message\":\"x\",\"data\":{\"errorCode\":" + code + "}}");

    assertThatThrownBy(() -> axis.send(EdxmlSamples.document()))
        .isInstanceOfSatisfying(
            PortalException.class, e -> assertThat(meaning(e)).isEqualTo(expected));
  }

  private static String meaning(PortalException e) {
    if (e instanceof AxisRefused refused) {
      return "business error "
          + refused.code()
          + ", "
          + (refused.retryCanHelp() ? "retryable" : "not retryable");
    }
    if (e instanceof LoginRefused) {
      return "authentication error";
    }
    return e instanceof OutcomeUnknown || e instanceof AnsweredByIntermediary
        ? "transport error"
        : e.toString();
  }

  private static JsonNode samples() throws Exception {
    try (InputStream in =
        DocumentAxisHubTest.class.getResourceAsStream("/samples/axis-answers.json")) {
      return new Json().tree(Objects.requireNonNull(in).readAllBytes());
    }
  }

  @Test
  void received_ofTwoDays_listsWhatCameIn() throws Exception {
    answer(
        "{\"success\":true,\"message\":\"OK\",\"count\":1,\"data\":[{\"serviceType\":\"eDoc\","
            + "\"messageType\":\"edoc\",\"docId\":\"D-7\",\"from\":\"H99\",\"to\":\"000.00.00.G99\",\"status\":\"initial\",\"createdTime\":\"2026/10/05"
            + " 09:31:00\"}]}");

    List<AxisEntry> came = axis.received(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 6));

    assertThat(hub.takeRequest().getTarget())
        .isEqualTo(
            "/edoc/v1/syncReceivedEdocList?messageType=edoc&fromDate=2026%2F10%2F05"
                + "&toDate=2026%2F10%2F06");
    assertThat(came).hasSize(1);
    assertThat(came.get(0).docId()).isEqualTo("D-7");
    assertThat(came.get(0).mark()).contains(AxisMark.of("initial"));
    assertThat(came.get(0).mark().orElseThrow().isKnown()).isFalse();
    assertThat(came.get(0).created()).isPresent();
  }

  @Test
  void get_ofADocument_readsItAndTheFilesBesideIt() throws Exception {
    String edxml =
        EdxmlSamples.text(EdxmlSamples.DOCUMENT)
            .replaceFirst("(?s)<AttachmentEncoded>.*</AttachmentEncoded>", "");
    answer(
        "{\"success\":true,\"message\":\"OK\",\"data\":{\"docId\":\"D-7\",\"edxml\":"
            + dev.npsp.sdk.testing.Spellings.text(edxml).replace("\n", "\\n")
            + ",\"attachments\":[{\"fileName\":\"cong-van.pdf\",\"fileContent\":\"QUJD\"}]}}");

    EDocument came = (EDocument) axis.get("D-7");

    assertThat(hub.takeRequest().getTarget()).isEqualTo("/edoc/v1/getEdoc?docId=D-7");
    assertThat(came.code()).contains("105/BM-VP");
    assertThat(((Document.Bytes) came.attachments().get(0).content().orElseThrow()).size())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "windows-1252", "utf-8"})
  void get_ofATextThatDeclaresAnyEncoding_readsIt(String encoding) {
    String edxml = EdxmlSamples.text(EdxmlSamples.DOCUMENT).replace("utf-8", encoding);
    answer(edxml, "[]");

    assertThat(axis.get("D-7")).isEqualTo(EdxmlSamples.document());
  }

  @Test
  void get_ofFilesBesideTheMessage_losesNone() {
    String edxml =
        EdxmlSamples.text(EdxmlSamples.DOCUMENT)
            .replaceFirst("(?s)<AttachmentEncoded>.*</AttachmentEncoded>", "");
    answer(
        edxml,
        "[{\"fileName\":\" cong-van.pdf\",\"fileContent\":\"QU\\r\\nJD\"},"
            + "{\"fileName\":\"khac.pdf\",\"fileContent\":\"QQ==\"},"
            + "{\"fileName\":\"hong.pdf\",\"fileContent\":\"@\"},"
            + "null,{\"fileName\":\"rong.pdf\",\"fileContent\":\"\"}]");

    EDocument came = (EDocument) axis.get("D-7");

    assertThat(came.attachments())
        .extracting(file -> file.name() + " " + file.state())
        .containsExactly("cong-van.pdf WHOLE", "khac.pdf WHOLE", "hong.pdf DAMAGED");
    assertThat(((Document.Bytes) came.attachments().get(0).content().orElseThrow()).size())
        .isEqualTo(3);
  }

  @Test
  void mark_ofAMessage_sendsIdAndMark() throws Exception {
    answer("{\"success\":true,\"message\":\"OK\"}");

    axis.mark("D-7", AxisMark.DONE);

    RecordedRequest sent = hub.takeRequest();
    assertThat(sent.getTarget()).isEqualTo("/edoc/v1/updateStatus");
    assertThat(Objects.requireNonNull(sent.getBody()).utf8())
        .isEqualTo("{\"docId\":\"D-7\",\"status\":\"done\"}");
  }

  @Test
  void whatAHubLacks_isNotOffered() {
    LocalDate day = LocalDate.of(2026, 10, 5);

    assertThatThrownBy(() -> axis.sent(day, day)).isInstanceOf(NotOffered.class);
    assertThatThrownBy(() -> axis.agencies()).isInstanceOf(NotOffered.class);
    assertThatThrownBy(() -> axis.register(Correspondent.builder("H99").build()))
        .isInstanceOf(NotOffered.class);
    assertThatThrownBy(() -> axis.deregister("H99")).isInstanceOf(NotOffered.class);
    assertThat(hub.getRequestCount()).isZero();
  }

  private void answer(String edxml, String attachments) {
    answer(
        "{\"success\":true,\"message\":\"OK\",\"data\":{\"docId\":\"D-7\",\"edxml\":"
            + dev.npsp.sdk.testing.Spellings.text(edxml).replace("\n", "\\n")
            + ",\"attachments\":"
            + attachments
            + "}}");
  }

  private void answer(String json) {
    hub.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/json")
            .body(json)
            .build());
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
