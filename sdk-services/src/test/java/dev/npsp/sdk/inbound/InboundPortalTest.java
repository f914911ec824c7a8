package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.error.CallbackRejected;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered, and what the host is told, when something is not as it should be. */
class InboundPortalTest {

  private static final String PROMOTION = "addtthcKhuyenMai";
  private static final byte[] SAMPLE = Door.sample("cb-addtthcKhuyenMai-request");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/addtthcKhuyenMai",
        "/addtthcKhuyenMai/",
        "addtthcKhuyenMai",
        "/VXPAdapter/RestService/forward/addtthcKhuyenMai",
        "/XrdAdapter/RestService/forward/addtthcKhuyenMai"
      })
  void answer_atEachFormOfThePath_servesTheCall(String path) {
    Door door = new Door();
    InboundRequest request = InboundRequest.of("POST", path, Map.of(), SAMPLE);
    assertThat(door.portal.answer(request).status()).isEqualTo(200);
    assertThat(door.promotions).hasSize(1);
  }

  @Test
  void answer_belowABasePath_servesTheCallThereOnly() {
    Door door = new Door(builder -> builder.basePath("/o/rest/v2/"));
    assertThat(door.post("o/rest/v2/" + PROMOTION, SAMPLE).status()).isEqualTo(200);
    assertThat(door.post(PROMOTION, SAMPLE).status()).isEqualTo(404);
    assertThat(door.promotions).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/guest/%s",
        "/web/guest/VXPAdapter/RestService/forward/%s",
        "/web/guest/XrdAdapter/RestService/forward/%s",
        "/VXPAdapter/RestService/forward/%s",
        "/XrdAdapter/RestService/forward/%s/",
        "/XrdAdapter/RestService/forward/web/guest/%s"
      })
  void answer_whereBaseAndAdapterStandInFront_servesTheCall(String path) {
    for (String name : List.of(PROMOTION, "own/call")) {
      Door door =
          new Door(
              builder ->
                  builder
                      .basePath("/web/guest")
                      .on("own/call", request -> InboundReply.accepted(new byte[] {'{', '}'})));
      assertThat(
              door.portal
                  .answer(InboundRequest.of("POST", path.formatted(name), Map.of(), SAMPLE))
                  .status())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "//", "/search", "/search/call", "/ADDTTHCKHUYENMAI", "/x/../y"})
  void answer_whereNothingIsServed_saysSoAndTellsTheHost(String path) {
    Door door = new Door();
    InboundReply reply = door.portal.answer(InboundRequest.of("POST", path, Map.of(), SAMPLE));
    assertThat(reply.status()).isEqualTo(404);
    assertThat(Door.tree(reply.body()).get("error_code").asText()).isEqualTo("-1");
    assertThat(door.outcomes()).containsExactly(InboundOutcome.NOT_SERVED);
    assertThat(door.heard.get(0).path()).isEqualTo(path);
  }

  @Test
  void answer_byAnotherMethod_isRefusedAndNamesTheRightOne() {
    Door door = new Door();
    InboundReply reply =
        door.portal.answer(InboundRequest.of("GET", "/" + PROMOTION, Map.of(), new byte[0]));
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.headers()).containsEntry("Allow", "POST");
    assertThat(door.outcomes()).containsExactly(InboundOutcome.NOT_SERVED);
  }

  @Test
  void answer_toABodyAtTheLimitAndOneBeyond_drawsTheLine() {
    Door door = new Door(builder -> builder.bodyLimit(SAMPLE.length));
    assertThat(door.post(PROMOTION, SAMPLE).status()).isEqualTo(200);
    byte[] more = java.util.Arrays.copyOf(SAMPLE, SAMPLE.length + 1);
    more[SAMPLE.length] = ' ';
    assertThat(door.post(PROMOTION, more).status()).isEqualTo(413);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.TOO_LARGE);
    assertThat(door.promotions).hasSize(1);
  }

  @Test
  void promotion_whenTheHostKnowsItAlready_isAnsweredWithOne() {
    Map<String, PromotionDossier> stored = new HashMap<>();
    Door door =
        new Door(
            builder ->
                builder.onPromotion(
                    brought ->
                        stored.putIfAbsent(brought.portalNumber(), brought) == null
                            ? InboundResult.accepted()
                            : InboundResult.repeated()));
    door.post(PROMOTION, SAMPLE);
    InboundReply repeat = door.post(PROMOTION, SAMPLE);
    assertThat(repeat.status()).isEqualTo(200);
    assertThat(Door.text(repeat))
        .isEqualTo("{\"error_code\":1,\"message\":\"EXAMPLE-PORTAL-NO-1| đã tồn tại\"}");
    assertThat(stored).hasSize(1);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.REPEATED);
  }

  @Test
  void amendment_whenTheHostDoesNotKnowTheOriginal_isAnsweredWithMinusOne() {
    Door door =
        new Door(
            builder -> builder.onAmendedPromotion(brought -> InboundResult.unknownReference()));
    InboundReply reply =
        door.post("nhanhsdvcqg", "{\"service\":\"X\",\"data\":{\"MaHoSoQG\":\"P-9\"}}");
    assertThat(Door.text(reply))
        .isEqualTo("{\"error_code\":-1,\"message\":\"P-9| không tìm thấy hồ sơ\"}");
    assertThat(door.outcomes()).containsExactly(InboundOutcome.UNKNOWN_REFERENCE);
    assertThat(door.heard.get(0).reference()).contains("P-9");
  }

  @Test
  void promotion_whenTheHostRefuses_carriesItsWords() {
    Door door =
        new Door(
            builder -> builder.onPromotion(brought -> InboundResult.refused("Sai thẩm quyền")));
    assertThat(Door.text(door.post(PROMOTION, SAMPLE)))
        .isEqualTo("{\"error_code\":-1,\"message\":\"EXAMPLE-PORTAL-NO-1| Sai thẩm quyền\"}");
    assertThat(door.outcomes()).containsExactly(InboundOutcome.REFUSED);
  }

  @Test
  void promotion_whenTheHostThrows_isAnsweredSoThatItComesAgain() {
    AtomicInteger calls = new AtomicInteger();
    Door door =
        new Door(
            builder ->
                builder.onPromotion(
                    brought -> {
                      if (calls.incrementAndGet() == 1) {
                        throw new IllegalStateException("Nguyễn Văn Ví Dụ: no connection");
                      }
                      return InboundResult.accepted();
                    }));
    InboundReply failed = door.post(PROMOTION, SAMPLE);
    assertThat(failed.status()).isEqualTo(200);
    assertThat(Door.tree(failed.body()).get("error_code").asInt()).isEqualTo(-1);
    assertThat(Door.text(failed)).doesNotContain("Nguyễn");
    InboundEvent told = door.heard.get(0);
    assertThat(told.outcome()).isEqualTo(InboundOutcome.HOST_FAILED);
    assertThat(told.failure().orElseThrow()).hasMessageContaining("no connection");
    assertThat(told.toString()).doesNotContain("Nguyễn");
    assertThat(Door.tree(door.post(PROMOTION, SAMPLE).body()).get("error_code").asInt()).isZero();
  }

  @Test
  void customHandler_thatThrows_isAnsweredWith500() {
    Door door =
        new Door(
            builder ->
                builder.on(
                    "own/call",
                    request -> {
                      throw new IllegalStateException("down");
                    }));
    assertThat(door.post("own/call", "{}").status()).isEqualTo(500);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.HOST_FAILED);
  }

  @ParameterizedTest
  @MethodSource("whatAHostMayThrow")
  void customHandler_thatThrowsAnything_isAnsweredAndTold(Throwable thrown) {
    Door door =
        new Door(
            builder ->
                builder.on(
                    "own/call",
                    request -> {
                      throw asUnchecked(thrown);
                    }));
    assertThat(door.post("own/call", "{}").status()).isEqualTo(500);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.HOST_FAILED);
    assertThat(door.heard.get(0).failure()).containsSame(thrown);
  }

  static Stream<Throwable> whatAHostMayThrow() {
    return Stream.of(
        new IllegalArgumentException("no such enum constant"),
        new NumberFormatException("x"),
        new StackOverflowError(),
        new OutOfMemoryError("Java heap space"),
        new NoClassDefFoundError("host/Repository"),
        new AssertionError());
  }

  private static RuntimeException asUnchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return (RuntimeException) thrown;
  }

  @Test
  void listener_thatThrows_takesNoAnswerAway() {
    Door door =
        new Door(
            builder ->
                builder.listener(
                    event -> {
                      throw new IllegalStateException("listener");
                    }));
    assertThat(door.post(PROMOTION, SAMPLE).status()).isEqualTo(200);
    assertThat(door.promotions).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "7",
        "null",
        "{}",
        "{\"MaHoSo\":\"\"}",
        "{\"MaHoSo\":null}",
        "{\"MaHoSo\":\"P-1\",\"TepDonDangKy\":\"%%%\"}",
        "{\"MaHoSo\":\"P-1\",\"TaiLieuNop\":[{\"TenTepDinhKem\":\"a\",\"Base64\":\"===\"}]}"
      })
  void promotion_thatCannotBeUsed_isRejectedAndNothingStored(String body) {
    Door door = new Door();
    InboundReply reply = door.post(PROMOTION, body);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(Door.tree(reply.body()).get("error_code").asInt()).isEqualTo(-1);
    assertThat(door.promotions).isEmpty();
    assertThat(door.outcomes()).containsExactly(InboundOutcome.REJECTED);
    assertThat(door.heard.get(0).reason()).contains(CallbackRejected.Reason.MALFORMED);
  }

  @Test
  void data_withSeveralReceipts_isRejectedAndNoneIsTaken() {
    String one = new String(Door.sample("cb-NhanChungTuThueDat-request"), StandardCharsets.UTF_8);
    String receipt = one.substring(one.indexOf("{", 1), one.lastIndexOf('}')).strip();
    Door door = new Door();
    door.post("nhanhsdvcqg", one.replace(receipt, "[" + receipt + "," + receipt + "]"));
    assertThat(door.receipts).isEmpty();
    assertThat(door.outcomes()).containsExactly(InboundOutcome.REJECTED);
    door.post("nhanhsdvcqg", one.replace(receipt, "[" + receipt + "]"));
    assertThat(door.receipts).hasSize(1);
  }

  @Test
  void promotion_thatCannotBeUsed_losesNothingTakenInBefore() {
    Door door = new Door();
    door.post(PROMOTION, SAMPLE);
    door.post(PROMOTION, "{");
    door.post(PROMOTION, new String(SAMPLE, StandardCharsets.UTF_8).replace("NO-1", "NO-2"));
    assertThat(door.promotions)
        .extracting(PromotionDossier::portalNumber)
        .containsExactly("EXAMPLE-PORTAL-NO-1", "EXAMPLE-PORTAL-NO-2");
  }

  @Test
  void statusSearch_ofAnUnknownNumber_answersTheTextMinusOne() {
    Door door = new Door(builder -> builder.onStatusSearch(question -> Optional.empty()));
    InboundReply reply = door.post("search/call", Door.sample("cb-search-call-request"));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(Door.text(reply))
        .isEqualTo("{\"error_code\":\"-1\",\"message\":\"Không tìm thấy hồ sơ\"}");
    assertThat(door.outcomes()).containsExactly(InboundOutcome.UNKNOWN_REFERENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{}", "{\"masohoso\":\" \"}"})
  void statusSearch_thatNamesNothing_isNotFoundWithoutAskingTheHost(String body) {
    AtomicInteger asked = new AtomicInteger();
    Door door =
        new Door(
            builder ->
                builder.onStatusSearch(
                    question -> {
                      asked.incrementAndGet();
                      return Optional.empty();
                    }));
    assertThat(Door.tree(door.post("search/call", body).body()).get("error_code").asText())
        .isEqualTo("-1");
    assertThat(asked).hasValue(0);
  }

  @Test
  void statusSearch_whenTheHostThrows_isToldAndNotAnsweredAsNotFound() {
    Door door =
        new Door(
            builder ->
                builder.onStatusSearch(
                    question -> {
                      throw new IllegalStateException("down");
                    }));
    InboundReply reply = door.post("search/call", Door.sample("cb-search-call-request"));
    assertThat(reply.status()).isEqualTo(500);
    assertThat(Door.tree(reply.body()).has("error_code")).isFalse();
    assertThat(door.outcomes()).containsExactly(InboundOutcome.HOST_FAILED);
  }

  @Test
  void amendment_whereOnlyReceiptsAreServed_isNotServed() {
    InboundPortal portal =
        InboundPortal.builder(CallerGuard.everybody())
            .onLandTaxReceipt(brought -> InboundResult.accepted())
            .build();
    InboundReply reply =
        portal.answer(
            Door.request(
                "nhanhsdvcqg",
                "{\"service\":\"X\",\"data\":{\"MaHoSoQG\":\"P\"}}"
                    .getBytes(StandardCharsets.UTF_8)));
    assertThat(Door.tree(reply.body()).get("error_code").asInt()).isEqualTo(-1);
    InboundReply receipt =
        portal.answer(Door.request("nhanhsdvcqg", Door.sample("cb-NhanChungTuThueDat-request")));
    assertThat(Door.tree(receipt.body()).get("error_code").asInt()).isZero();
  }

  @Test
  void notice_ofAnotherService_isNotServed() {
    Door door = new Door();
    InboundReply reply = door.post("nhantbthuedvcqg", "{\"Service\":\"Khac\",\"Data\":{}}");
    assertThat(Door.tree(reply.body()).get("error_code").asInt()).isEqualTo(-1);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.NOT_SERVED);
  }

  @Test
  void event_asText_holdsNothingThatACallerWrote() throws Exception {
    Door door = new Door();
    InboundRequest request =
        InboundRequest.of(
                "POST", "/x/Nguyễn Văn Ví Dụ\nforged line", Map.of("X", List.of("secret")), SAMPLE)
            .withCaller(InetAddress.getByName("192.0.2.77"));
    door.portal.answer(request);
    door.post(PROMOTION, SAMPLE);
    for (InboundEvent event : door.heard) {
      assertThat(event.toString())
          .doesNotContain("Nguyễn")
          .doesNotContain("\n")
          .doesNotContain("192.0.2.77")
          .doesNotContain("EXAMPLE-PORTAL");
    }
    assertThat(door.heard.get(0).caller()).contains(InetAddress.getByName("192.0.2.77"));
    assertThat(request.toString()).doesNotContain("Nguyễn");
    assertThat(door.promotions.get(0).toString())
        .doesNotContain("Ví Dụ")
        .doesNotContain("0900000001")
        .doesNotContain("0100000000");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MAX_VALUE})
  void bodyLimit_withoutSense_isRefused(int bytes) {
    assertThatThrownBy(() -> InboundPortal.builder(CallerGuard.everybody()).bodyLimit(bytes))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
