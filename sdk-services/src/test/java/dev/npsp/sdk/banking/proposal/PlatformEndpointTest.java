package dev.npsp.sdk.banking.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.house.Logged;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformEndpointTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
  private static final String CREATE =
      "{\"MaHoaDon\":\"HD1\",\"LoaiTraCuu\":\"HOSO\",\"MaTraCuu\":\"000.00.00.H56-261122-00017\","
          + "\"MaTraCuuTT\":\"L1\",\"SoTien\":\"115000\",\"MaTienTe\":\"VND\",\"DanhSachKhoanNop\":[{\"NoiDung\":\"phi\",\"SoTien\":\"100000\"},{\"NoiDung\":\"le"
          + " phi\",\"SoTien\":15000}]}";
  private static final String ASK = "{\"MaHoaDon\":\"HD1\"}";

  private final ShakyCore core = new ShakyCore();
  private final BankStore store = BankStore.inMemory();
  private final BillPaymentService service = BillPaymentService.over(store, core, CLOCK);
  private final ReceiptLinks links =
      ReceiptLinks.below(URI.create("https://bank.example.test/get-receipt/"), store, CLOCK);
  private final PlatformEndpoint endpoint =
      PlatformEndpoint.to(
              service,
              store,
              core,
              RequestSignature.shared(KeyRing.of(Secret.of("new"), Secret.of("old")), CLOCK))
          .withReceipts(links)
          .withDayFiles(
              (day, type, service, channel) ->
                  type.equals("THUHO")
                      ? Optional.of(DayFile.of(day + ".txt", "x".getBytes(UTF_8)))
                      : Optional.empty())
          .withClock(CLOCK);

  @Test
  void create_thenPaid_isAnsweredAtEveryQuestion() {
    JsonNode created = ask("bank/create", "q1", CREATE);
    assertThat(text(created, "MaLoi")).isEqualTo("00");
    assertThat(text(created, "TrangThaiGD")).isEqualTo("3");
    assertThat(text(ask("bank/receipt", "q2", ASK), "MaLoi")).isEqualTo("180");
    assertThat(text(ask("bank/payer", "q3", ASK), "MaLoi")).isEqualTo("180");
    assertThat(text(ask("bank/receipt", "q4", "{\"MaHoaDon\":\"HD2\"}"), "MaLoi")).isEqualTo("118");

    BankPayment paid = Agreeing.pay(service, text(created, "MaThanhToan"), "payer");

    assertThat(text(ask("bank/status", "q5", ASK), "TrangThaiGD")).isEqualTo("1");
    assertThat(text(ask("bank/receipt", "q6", ASK), "MaLoi")).isEqualTo("181");
    String transaction = paid.transaction().orElseThrow();
    JsonNode payer = ask("bank/payer", "q7", "{\"MaGiaoDich\":\"" + transaction + "\"}");
    assertThat(text(payer, "SoTaiKhoan")).isEqualTo("payer");
    assertThat(
            text(
                ask("bank/payer", "q8", "{\"MaHoaDon\":\"HD1\",\"MaGiaoDich\":\"other\"}"),
                "MaLoi"))
        .isEqualTo("118");
    service.receiptIssued(paid.number(), "BL1");
    String link = text(ask("bank/receipt", "q9", ASK), "UrlBienLai");
    String token = link.substring(link.lastIndexOf('/') + 1);
    assertThat(links.redeem(token)).contains(paid.number());
    assertThat(links.redeem(token)).isEmpty();
    assertThat(links.redeem("guessed")).isEmpty();
  }

  @Test
  void receiptLink_afterFiveMinutes_isGone() {
    URI link = links.issue("NB1");
    ReceiptLinks later =
        ReceiptLinks.below(
            URI.create("https://bank.example.test/"),
            store,
            Clock.offset(CLOCK, Duration.ofSeconds(300)));
    String token = link.getPath().substring("/get-receipt/".length());
    assertThat(later.redeem(token)).isEmpty();
    assertThat(links.redeem(token)).contains("NB1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/get-receipt", "/get-receipt/"})
  void receiptLink_isBelowItsAddress_withASlashAtTheEndOrWithout(String path) {
    URI base = URI.create("https://bank.example.test" + path);
    String link = ReceiptLinks.below(base, store, CLOCK).issue("NB1").toString();
    String folder = path.endsWith("/") ? base.toString() : base + "/";
    assertThat(link).startsWith(folder);
    assertThat(links.redeem(link.substring(folder.length()))).contains("NB1");
  }

  @Test
  void create_repeatedWithTheSameId_getsTheSameBytes_andAnotherContentIsRefused() {
    InboundReply first = endpoint.answer("bank/create", signed("bank/create", "q1", CREATE, "new"));
    Agreeing.pay(service, service.find("HD1").orElseThrow().number(), "payer");

    InboundReply again = endpoint.answer("bank/create", signed("bank/create", "q1", CREATE, "old"));

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(text(ask("bank/create", "q2", CREATE), "MaLoi")).isEqualTo("116");
    assertThat(text(ask("bank/create", "q1", CREATE.replace("115000", "115001")), "MaLoi"))
        .isEqualTo("185");
  }

  @Test
  void create_whenSomethingIsWrong_isRefused() {
    for (String wrong :
        List.of(
            CREATE.replace("\"115000\"", "\"115001\""),
            CREATE.replace("VND", "USD"),
            CREATE.replace("MaHoaDon", "MaKhac"),
            CREATE.replace("000.00.00.H56", "??"),
            CREATE.replace("\"MaTienTe\"", "\"ThoiGianHieuLuc\":\"20261122085959\",\"MaTienTe\""),
            "[]",
            "[" + CREATE + "," + CREATE + "]",
            "not json")) {
      assertThat(text(ask("bank/create", "w" + wrong.hashCode(), wrong), "MaLoi")).isEqualTo("02");
    }
    assertThat(text(ask("bank/nothing", "q1", "{}"), "MaLoi")).isEqualTo("02");
    assertThat(service.page("", 1)).isEmpty();
  }

  @Test
  void anything_whenNotSignedByThePlatform_isLoggedWithTheEndOfItsId() {
    String log =
        Logged.by(
            () ->
                endpoint.answer(
                    "bank/create", signed("bank/create", "request-47\u00e311", CREATE, "foreign")));
    assertThat(log).contains("WARN", "ends in 7?11").doesNotContain("request-47");
  }

  @Test
  void anything_whenNotSignedByThePlatform_isNotLookedAt() {
    for (InboundRequest forged :
        List.of(
            signed("bank/create", "q1", CREATE, "foreign"),
            signed("bank/status", "q1", CREATE, "new"),
            InboundRequest.of(Map.of("x-request-id", List.of("q1")), CREATE.getBytes(UTF_8)),
            moved(signed("bank/create", "q1", CREATE, "new"), "q2"))) {
      assertThat(text(read(endpoint.answer("bank/create", forged).body()), "MaLoi"))
          .isEqualTo("07");
    }
    assertThat(text(ask("bank/create", "", CREATE), "MaLoi")).isEqualTo("02");
    assertThat(service.page("", 1)).isEmpty();
  }

  @Test
  void answer_isSignedUnderTheCurrentSecret() {
    InboundReply answer = endpoint.answer("bank/status", signed("bank/status", "q1", ASK, "old"));
    assertThat(answer.headers())
        .containsEntry(
            "x-request-signature",
            hmac("new", "answer:bank/status\nq1\n" + new String(answer.body(), UTF_8)));
  }

  @Test
  void refund_wholeOrInPart_isDoneOnceAndNeverTooMuch() {
    Agreeing.pay(service, text(ask("bank/create", "q1", CREATE), "MaThanhToan"), "payer");
    JsonNode part = ask("bank/refund", "q2", refund("R1", 15_000));
    assertThat(text(part, "SoTienDaHoan")).isEqualTo("15000");
    assertThat(ask("bank/refund", "q2", refund("R1", 15_000))).isEqualTo(part);
    assertThat(text(ask("bank/refund", "q3", refund("R1", 15_000)), "MaLoi")).isEqualTo("116");
    assertThat(text(ask("bank/refund", "q4", refund("R2", 100_001)), "MaLoi")).isEqualTo("184");
    assertThat(text(ask("bank/refund", "q5", refund("R3", 100_000)), "MaLoi")).isEqualTo("00");
    assertThat(core.balance("platform")).isZero();
  }

  @Test
  void refund_inAnotherCurrency_isNoRefundInDong() {
    Agreeing.pay(service, text(ask("bank/create", "q1", CREATE), "MaThanhToan"), "payer");
    String dong = refund("R1", 1_000).replace("}", ",\"MaTienTe\":\"VND\"}");

    assertThat(text(ask("bank/refund", "q2", dong.replace("VND", "USD")), "MaLoi")).isEqualTo("02");
    assertThat(core.balance("platform")).isEqualTo(115_000);
    assertThat(text(ask("bank/refund", "q3", dong), "MaLoi")).isEqualTo("00");
  }

  @Test
  void create_whenRefused_leavesNothingUnderItsNumber() {
    ask("bank/create", "q1", CREATE);
    String second = CREATE.replace("HD1", "HD2");
    assertThat(text(ask("bank/create", "q2", second), "MaLoi")).isEqualTo("116");
    Agreeing.pay(service, service.find("HD1").orElseThrow().number(), "payer");
    assertThat(text(ask("bank/create", "q3", second), "MaLoi")).isEqualTo("116");

    String refund = refund("R1", 1_000).replace("HD1", "HD2");
    assertThat(text(ask("bank/refund", "q4", refund), "MaLoi")).isEqualTo("118");
    assertThat(core.balance("platform")).isEqualTo(115_000);
    String other = second.replace("00017", "00018");
    assertThat(text(ask("bank/create", "q5", other), "MaHoaDon")).isEqualTo("HD2");
  }

  @Test
  void refund_whenTheCoreDoesNotKnowYet_isAskedAgainUnderTheSameId() {
    Agreeing.pay(service, text(ask("bank/create", "q1", CREATE), "MaThanhToan"), "payer");
    core.next(ShakyCore.Trouble.PENDING);
    assertThat(text(ask("bank/refund", "q2", refund("R1", 15_000)), "MaLoi")).isEqualTo("99");
    assertThat(text(ask("bank/refund", "q2", refund("R1", 15_000)), "MaLoi")).isEqualTo("00");
    assertThat(core.balance("platform")).isEqualTo(100_000);
  }

  @Test
  void disburse_tellsSuccessFailureAndRepeats() {
    JsonNode paid = ask("bank/disburse", "q1", disbursement("C1", "3713"));
    assertThat(text(paid, "TrangThaiChi")).isEqualTo("SUCCESS");
    assertThat(ask("bank/disburse", "q1", disbursement("C1", "3713"))).isEqualTo(paid);
    assertThat(text(ask("bank/disburse", "q2", disbursement("C1", "3713")), "MaLoi"))
        .isEqualTo("116");
    assertThat(text(ask("bank/disburse", "q3", disbursement("C2", "gone")), "TrangThaiChi"))
        .isEqualTo("FAILED");
    assertThat(core.balance("3713")).isEqualTo(1_000);
  }

  @Test
  void accountAndDayFile_areAnsweredOrNot() {
    assertThat(text(ask("bank/account", "q1", "{\"SoTaiKhoan\":\"payer\"}"), "TenTaiKhoan"))
        .isEqualTo("NGUYEN VAN VI DU");
    assertThat(text(ask("bank/account", "q2", "{\"SoTaiKhoan\":\"x\"}"), "MaLoi")).isEqualTo("056");
    JsonNode file = ask("bank/day-file", "q3", dayFile("THUHO"));
    assertThat(text(file, "TenFile")).isEqualTo("2026-11-22.txt");
    assertThat(text(file, "NoiDungFile")).isEqualTo("eA==");
    assertThat(text(ask("bank/day-file", "q4", dayFile("HOAN")), "MaLoi")).isEqualTo("182");
  }

  /** Lines that are none, and more money than there is: 02, remembered as any answer is. */
  @Test
  void create_withLinesThatAreNone_isAnswered02() {
    String line = "{\"NoiDung\":\"x\",\"SoTien\":\"999999999999999\"}";
    int index = 0;
    for (String lines :
        List.of(
            "[null]",
            "[{\"SoTien\":\"115000\"},null]",
            "\"khong co\"",
            "[\"x\"]",
            "[true]",
            "[[]]",
            "[{}]",
            "[" + (line + ",").repeat(9_299) + line + "]")) {
      String create = CREATE.substring(0, CREATE.indexOf("[{\"NoiDung")) + lines + "}";
      String id = "l" + index++;
      assertThat(text(ask("bank/create", id, create), "MaLoi")).as(id).isEqualTo("02");
      assertThat(text(ask("bank/create", id, create), "MaLoi")).as(id).isEqualTo("02");
    }
    assertThat(service.page("", 1)).isEmpty();
  }

  private static String refund(String id, long amount) {
    return "{\"MaHoaDon\":\"HD1\",\"MaGiaoDichHoan\":\"%s\",\"SoTien\":\"%d\"}"
        .formatted(id, amount);
  }

  private static String disbursement(String id, String account) {
    return "{\"MaGiaoDichTTTT\":\"%s\",\"SoTien\":\"1000\",\"MaTienTe\":\"VND\",\"TKThuHuong\":\"%s\",\"MaNHThuHuong\":\"01701001\",\"KenhChi\":\"CITAD\"}"
        .formatted(id, account);
  }

  private static String dayFile(String type) {
    return "{\"NgayDoiSoat\":\"20261122\",\"LoaiGiaoDich\":\"%s\",\"MaDichVu\":\"DVC\",\"KenhThanhToan\":\"QR\"}"
        .formatted(type);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "300, true", "-300, true", "301, false", "-301, false", "86400, false"})
  void status_thatWasSignedLongAgo_isNotAnswered(long age, boolean answered) {
    ask("bank/create", "q1", CREATE);
    String time = Long.toString(CLOCK.instant().getEpochSecond() - age);
    JsonNode answer =
        read(endpoint.answer("bank/status", signed("bank/status", "q2", time, ASK, "new")).body());
    assertThat(text(answer, "MaLoi").equals("07")).isEqualTo(!answered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "1.7e9", "-1", "1795000000000000"})
  void status_whenItsTimeCannotBeRead_isNotAnswered(String time) {
    JsonNode answer =
        read(endpoint.answer("bank/status", signed("bank/status", "q2", time, ASK, "new")).body());
    assertThat(text(answer, "MaLoi")).isEqualTo("07");
  }

  private JsonNode ask(String route, String id, String body) {
    return read(endpoint.answer(route, signed(route, id, body, "new")).body());
  }

  private static InboundRequest signed(String route, String id, String body, String secret) {
    return signed(route, id, Long.toString(CLOCK.instant().getEpochSecond()), body, secret);
  }

  private static InboundRequest signed(
      String route, String id, String time, String body, String secret) {
    return InboundRequest.of(
        Map.of(
            "X-Request-Id",
            List.of(id),
            "X-Request-Time",
            List.of(time),
            "X-Request-Signature",
            List.of(hmac(secret, String.join("\n", route, id, time, body)))),
        body.getBytes(UTF_8));
  }

  private static InboundRequest moved(InboundRequest request, String id) {
    return InboundRequest.of(
        Map.of(
            "x-request-id",
            List.of(id),
            "x-request-time",
            List.of(request.headers().first("x-request-time").orElseThrow()),
            "x-request-signature",
            List.of(request.headers().first("x-request-signature").orElseThrow())),
        request.copyOfBody());
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode read(byte[] json) {
    try {
      return new Json().tree(json);
    } catch (JsonUnreadable e) {
      throw new AssertionError(e);
    }
  }

  private static String text(JsonNode reply, String name) {
    return reply.path(name).asText();
  }
}
