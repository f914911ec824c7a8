package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.sandbox.SandboxDirection.Outcome;
import dev.npsp.sdk.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the sandbox's hub of documents takes and refuses, asked by hand, and its page. */
@Timeout(60)
class DocumentHubTest {

  private static final String OFFICE = "000.00.00.G99";
  private static final String DOCUMENT = "edxml-qcvn-document.xml";

  private static final String ID = "000.00.00.G99,2026/10/05,105/BM-VP";
  private static final String BUSINESS_OF_AN_UPDATE =
      "<BussinessDocType>2</BussinessDocType>" + "<DocumentId>" + ID + "</DocumentId>";

  private final MovableClock clock = new MovableClock(VietnamTime.of(2026, 11, 17, 9, 0));
  private final PortalSandbox sandbox =
      PortalSandbox.start(SandboxOptions.builder().clock(clock).build());
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterEach
  void close() {
    sandbox.close();
  }

  private HttpResponse<String> ask(String path, Map<String, String> headers, BodyPublisher body)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(sandbox.uri().resolve(path));
    headers.forEach(request::header);
    return http.send(request.POST(body).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path, String system, String key) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(sandbox.uri().resolve(path))
            .header("X-SystemId", system)
            .header("X-SecretKey", key)
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String form(String type, String edxml) {
    return "--b\r\nContent-Disposition: form-data; name=\"edocFile\"; filename=\"a.edxml\"\r\n"
        + "Content-Type: application/xml\r\n\r\n"
        + edxml
        + "\r\n--b\r\nContent-Disposition: form-data; name=\"messageType\"\r\n\r\n"
        + type
        + "\r\n--b--\r\n";
  }

  private static Map<String, String> keys() {
    return Map.of(
        "X-SystemId",
        "H99",
        "X-SecretKey",
        "sandbox",
        "Content-Type",
        "multipart/form-data; boundary=b");
  }

  /** The sample, between agencies that the hub knows. */
  private static String sample() {
    return Caller.sample(DOCUMENT)
        .replace("<OrganId>" + OFFICE, "<OrganId>H55")
        .replace("<OrganId>H99", "<OrganId>H56")
        .replace("<OrganId>H98", "<OrganId>H57");
  }

  private String send(String type, String edxml) throws Exception {
    Map<String, String> keys = new java.util.HashMap<>(keys());
    keys.put("X-SystemId", "H55");
    return ask("edoc/v1/sendEdoc", keys, BodyPublishers.ofString(form(type, edxml))).body();
  }

  @Test
  void send_ofTheSample_isTakenForItsReceivers() throws Exception {
    assertThat(send("edoc", sample()))
        .isEqualTo("{\"success\":true,\"message\":\"OK\",\"docId\":\"D-1\"}");

    assertThat(sandbox.directions().board())
        .extracting(SandboxDirection::receiver)
        .containsExactly("H56", "H57");
    assertThat(get("edoc/v1/getEdoc?docId=D-1", "H57", "sandbox").body())
        .contains("\"edocCode\":\"105/BM-VP\"");
    assertThat(get("edoc/v1/getEdoc?docId=D-1", "H58", "sandbox").body())
        .contains("\"errorCode\":\"10\"");
  }

  @Test
  void send_ofWhatIsNotToTheStandard_tellsWhichCode() throws Exception {
    assertThat(send("edoc", "<a")).contains("\"errorCode\":\"10\"");
    assertThat(send("edoc", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))
        .contains("\"errorCode\":\"10\"");
    assertThat(send("edoc", Caller.sample("edxml-go-vn-namespace.xml")))
        .contains("\"errorCode\":\"22\"");
    assertThat(send("status", sample())).contains("\"errorCode\":\"22\"");
    assertThat(send("edoc", sample().replace(">2026/10/20<", ">20/10/2026<")))
        .contains("\"errorCode\":\"22\"", "DueDate");
    assertThat(send("edoc", sample().replace(">0</BussinessDocType>", ">7</BussinessDocType>")))
        .contains("\"errorCode\":\"22\"");
    assertThat(
            send(
                "edoc", sample().replaceFirst("(?s)<AttachmentEncoded>.*</AttachmentEncoded>", "")))
        .contains("\"errorCode\":\"21\"");
    assertThat(send("edoc", sample().replace("<OrganId>H57", "<OrganId>X57")))
        .contains("\"errorCode\":\"18\"");
    assertThat(send("post", sample())).contains("\"errorCode\":\"10\"");
    assertThat(sandbox.directions().board()).isEmpty();
  }

  @Test
  void send_withoutALength_isRefusedInPlainText() throws Exception {
    byte[] body = form("edoc", sample()).getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> answer =
        ask(
            "edoc/v1/sendEdoc",
            keysOf("H55"),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("IncorrectInput");
  }

  private static Map<String, String> keysOf(String system) {
    Map<String, String> keys = new java.util.HashMap<>(keys());
    keys.put("X-SystemId", system);
    return keys;
  }

  @Test
  void keys_thatAreNotTaken_are401InEitherForm() throws Exception {
    String list =
        "edoc/v1/syncReceivedEdocList?messageType=edoc&fromDate=2026/11/17&toDate=2026/11/17";

    HttpResponse<String> wrong = get(list, "H56", "falsch");
    HttpResponse<String> unknown = get(list, "nobody", "sandbox");

    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).isEqualTo("Unauthorized");
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.body()).contains("\"code\":401");
    assertThat(get(list, "H56", "sandbox").body()).contains("\"count\":0");
    assertThat(get(list.replace("2026/11/17&", "17.11.2026&"), "H56", "sandbox").body())
        .contains("\"errorCode\":\"10\"");
    assertThat(get("edoc/v1/other", "H56", "sandbox").statusCode()).isEqualTo(404);
  }

  @Test
  void updateStatus_ofAMessage_showsInTheList() throws Exception {
    sandbox.directions().issue("Rà soát", LocalDate.of(2026, 11, 20), "H56", "H57");
    Map<String, String> json = Map.of("X-SystemId", "H56", "X-SecretKey", "sandbox");
    String list =
        "edoc/v1/syncReceivedEdocList?messageType=edoc&fromDate=2026/11/17&toDate=2026/11/17";

    ask(
        "edoc/v1/updateStatus",
        json,
        BodyPublishers.ofString("{\"docId\":\"D-1\",\"status\":\"processing\"}"));
    String odd =
        ask(
                "edoc/v1/updateStatus",
                json,
                BodyPublishers.ofString("{\"docId\":\"D-1\",\"status\":\"x\"}"))
            .body();

    assertThat(odd).contains("\"success\":false");
    assertThat(get(list, "H56", "sandbox").body()).contains("\"status\":\"processing\"");
    assertThat(get(list, "H57", "sandbox").body()).contains("\"status\":\"initial\"");
  }

  // ---- its board

  private void tell(String code) throws Exception {
    String status =
        "<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"><edXMLEnvelope><edXMLHeader>"
            + "<Status><ResponseFor><OrganId>H55</OrganId><DocumentId>"
            + ID
            + "</DocumentId></ResponseFor><From><OrganId>H56</OrganId></From><StatusCode>"
            + code
            + "</StatusCode><Description>x</Description><Timestamp>2026/11/17 10:05:00</Timestamp>"
            + "</Status></edXMLHeader></edXMLEnvelope></edXML>";
    assertThat(
            ask("edoc/v1/sendEdoc", keysOf("H56"), BodyPublishers.ofString(form("status", status)))
                .body())
        .contains("\"success\":true");
  }

  /** As both sides keep it. */
  @Test
  void board_ofWhatIsDoneOrRefused_keepsItWhateverIsToldBehindIt() throws Exception {
    send("edoc", sample().replace(">2026/10/20<", ">2026/11/17<"));
    tell("06");
    tell("02");
    assertThat(sandbox.directions().board().get(0).outcome())
        .isEqualTo(SandboxDirection.Outcome.DONE_ON_TIME);

    clock.set(VietnamTime.of(2026, 11, 18, 9, 0));
    tell("06");
    assertThat(sandbox.directions().board().get(0).outcome())
        .isEqualTo(SandboxDirection.Outcome.DONE_ON_TIME);
  }

  @Test
  void board_ofAnUpdateWithoutADay_keepsTheDay() throws Exception {
    send("edoc", sample());
    send(
        "edoc",
        sample()
            .replace("<DueDate>2026/10/20</DueDate>", "")
            .replace("105/BM-VP</DocumentId>", "106/BM-VP</DocumentId>")
            .replace("<BussinessDocType>0</BussinessDocType>", BUSINESS_OF_AN_UPDATE));
    tell("15");

    SandboxDirection shown = sandbox.directions().board().get(0);
    assertThat(shown.due()).contains(LocalDate.of(2026, 10, 20));
    assertThat(shown.outcome()).isEqualTo(SandboxDirection.Outcome.OVERDUE);
  }

  // ---- the Government Office

  @Test
  void page_ofAPerson_issuesAndRecalls() throws Exception {
    HttpResponse<String> issued =
        press(
            "receiver=000.00.00.H56%2C000.00.00.H57&subject="
                + encoded("Rà soát <A & B>")
                + "&due=2026-11-16");
    assertThat(issued.statusCode()).isEqualTo(303);
    String page = page();
    assertThat(page)
        .contains("Rà soát &lt;A &amp; B&gt;", "Quá hạn chưa hoàn thành: 2", "2026-11-16");

    String id = sandbox.directions().board().get(0).documentId();
    assertThat(press("recall=" + encoded(id)).statusCode()).isEqualTo(303);
    assertThat(sandbox.directions().messagesFor("000.00.00.H56")).hasSize(2);
    assertThat(press("receiver=X99&subject=a&due=2026-11-30").body())
        .contains("role=\"alert\"", "X99");
    assertThat(press("receiver=000.00.00.H56&subject=a&due=soon").statusCode()).isEqualTo(400);
    assertThat(press("receiver=000.00.00.H56&subject=&due=2026-11-30").statusCode()).isEqualTo(400);
    assertThat(press("recall=nothing").statusCode()).isEqualTo(400);
    assertThat(sandbox.directions().board()).hasSize(2);
  }

  private String page() throws Exception {
    return http.send(
            HttpRequest.newBuilder(sandbox.uri().resolve("directions")).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private HttpResponse<String> press(String form) throws Exception {
    return ask(
        "directions",
        Map.of("Content-Type", "application/x-www-form-urlencoded"),
        BodyPublishers.ofString(form));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void testApi_overHttp_doesWhatTheInterfaceDoes() throws Exception {
    String issued =
        ask(
                "sandbox/directions/issue?subject=a&due=2026-11-30&receiver=H56",
                Map.of(),
                BodyPublishers.noBody())
            .body();
    String id = issued.substring("{\"document\":\"".length(), issued.length() - 2);
    assertThat(id).isEqualTo("000.00.00.G22,2026/11/17,1/VPCP-KSTT");
    for (String action :
        new String[] {
          "update?subject=b&due=2026-12-01&document=",
          "replace?subject=c&due=2026-12-01&document=",
          "recall?reason=d&document="
        }) {
      assertThat(
              ask("sandbox/directions/" + action + encoded(id), Map.of(), BodyPublishers.noBody())
                  .statusCode())
          .isEqualTo(200);
    }
    ask("sandbox/directions/repeat?message=D-1", Map.of(), BodyPublishers.noBody());
    ask(
        "sandbox/directions/deliver?receiver=H56&type=edoc",
        Map.of(),
        BodyPublishers.ofString("bụi"));
    ask("sandbox/directions/lock?agency=H57", Map.of(), BodyPublishers.noBody());

    SandboxDirections hub = sandbox.directions();
    assertThat(hub.messagesFor("H56")).containsExactly("D-1", "D-2", "D-3", "D-4", "D-5", "D-6");
    assertThat(hub.direction(id, "H56").outcome()).isEqualTo(Outcome.WITHDRAWN);
    assertThat(get("sandbox/directions/board?document=" + encoded(id), "", "").body())
        .contains("\"WITHDRAWN\":1", "\"due\":\"2026-11-30\"")
        .doesNotContain("2/VPCP-KSTT");
    assertThatThrownBy(() -> hub.issue("a", LocalDate.of(2026, 11, 30), "H57"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> hub.recall("x", "y")).isInstanceOf(NoSuchElementException.class);
    assertThat(get("sandbox/directions/what", "", "").statusCode()).isEqualTo(404);
    sandbox.reset();
    assertThat(hub.board()).isEmpty();
    assertThat(hub.issue("a", LocalDate.of(2026, 11, 30), "H57")).endsWith(",5/VPCP-KSTT");
  }

  @Test
  void answer_whenItIsLost_isCarriedOutAllTheSame() throws Exception {
    sandbox.nextCall(Fault.truncatedJson());

    assertThat(send("edoc", sample())).doesNotContain("D-1");

    assertThat(sandbox.directions().board()).hasSize(2);
    assertThat(sandbox.callsOf("sendEdoc")).isEqualTo(1);
    assertThat(URI.create(sandbox.directions().uri().toString()).getPath()).isEqualTo("/edoc/");
  }
}
