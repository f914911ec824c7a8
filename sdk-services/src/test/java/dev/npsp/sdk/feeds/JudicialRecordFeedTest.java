package dev.npsp.sdk.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRoute;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudicialRecordFeedTest {

  private static final DossierCode NUMBER = DossierCode.of("H99.001-251103-0008");

  private final ScriptedFeed feed = new ScriptedFeed();
  private final List<FeedDelivery> taken = new ArrayList<>();
  private final InboundEndpoint endpoint = feed.client().judicialRecords().endpoint(taken::add);

  @Test
  void endpoint_issuesANumberThenTakesTheDossier() {
    InboundReply issued = ask("GET", "LLTP/LayMaHoSo", "codeGet=ma-chung", "");
    assertThat(text(issued)).isEqualTo("{\"data\":\"H99.001-251103-0001\"}");

    assertThat(text(push(sample())))
        .isEqualTo("{\"statusCode\":\"00\",\"data\":null,\"errorDetail\":null}");
    JudicialRecordDossier dossier = (JudicialRecordDossier) taken.get(0).dossier();
    assertThat(taken.get(0).held().localNumber()).isEqualTo(NUMBER);
    assertThat(dossier.applicant().person().name()).isEqualTo("TRẦN VĂN MẪU");
    assertThat(dossier.registeredResidence().flatMap(PostalAddress::province)).contains("Tỉnh Mẫu");
    assertThat(dossier.isByPost()).isTrue();
    assertThat(dossier.totalFee()).contains(Vnd.of(200_000));
    FeedPayment payment = dossier.payment().orElseThrow();
    assertThat(payment.saysPaid()).isTrue();
    assertThat(payment.total()).isEqualTo(Vnd.of(200_000));
    assertThat(payment.toString()).doesNotContain("example.invalid");
    assertThat(dossier.papers().get(0).document().mediaType()).contains("image/jpeg");
    assertThat(dossier.toString()).doesNotContain("MẪU").doesNotContain("001000000000");
  }

  @Test
  void endpoint_whenTheCodeIsWrong_answers400AndDoesNothing() {
    assertThat(ask("POST", "x/LLTP/TaoHoSo", "codeGet=falsch", sample()).status()).isEqualTo(400);
    assertThat(ask("GET", "LLTP/LayMaHoSo", null, "").status()).isEqualTo(400);
    assertThat(ask("GET", "LLTP/LayMaHoSo", "codeGet=%zz", "").status()).isEqualTo(400);
    InboundReply put = ask("PUT", "LLTP/TaoHoSo", "codeGet=ma-chung", sample());
    assertThat(put.status()).isEqualTo(405);
    assertThat(put.headers()).containsEntry("Allow", "POST");
    assertThat(text(put)).contains("\"01\"");
    assertThat(taken).isEmpty();
  }

  @Test
  void endpoint_whenItComesAgain_followsTheRule() {
    push(sample());
    assertThat(text(push(sample()))).contains("\"00\"");
    assertThat(text(push(sample().replace("Số 1", "Số 2")))).contains("\"01\"");
    feed.inbox.setWaiting(FeedKind.JUDICIAL_RECORD, NUMBER, true);
    assertThat(text(push(sample().replace("Số 1", "Số 2")))).contains("\"00\"");

    assertThat(taken)
        .extracting(FeedDelivery::outcome)
        .containsExactly(
            FeedOutcome.CREATED,
            FeedOutcome.REPEATED,
            FeedOutcome.CONFLICTING,
            FeedOutcome.SUPPLEMENTED);
  }

  @Test
  void endpoint_whenItCannotBeRead_says01() {
    assertThat(text(push("{"))).contains("\"01\"").doesNotContain("MẪU");
    assertThat(text(push(sample().replace("/9j/", "???")))).contains("\"01\"").contains("base64");
    assertThat(text(push("[]"))).contains("Không đọc được hồ sơ: không phải đối tượng JSON");
    assertThat(taken).isEmpty();
  }

  /** Whoever sent two would believe that both were taken. */
  @Test
  void endpoint_whenSeveralComeAtOnce_takesNone() {
    assertThat(text(push("[" + sample() + "," + sample() + "]"))).contains("\"01\"");
    assertThat(taken).isEmpty();
    assertThat(text(push("[" + sample() + "]"))).contains("\"00\"");
    assertThat(taken).hasSize(1);
  }

  @Test
  void endpoint_answersByTheLastPartOfTheName_andSaysWhatBecameOfIt() {
    assertThat(endpoint.route("hub/v2/taohoso").map(InboundRoute::name)).contains("TaoHoSo");
    assertThat(endpoint.route("LayMaHoSo/x")).isEmpty();
    assertThat(push(sample()).outcome()).isEqualTo(InboundOutcome.ACCEPTED);
    assertThat(push(sample()).outcome()).isEqualTo(InboundOutcome.REPEATED);
    InboundReply other = push(sample().replace("Số 1", "Số 2"));
    assertThat(other.outcome()).isEqualTo(InboundOutcome.REFUSED);
    assertThat(other.reference()).contains(NUMBER.value());
    assertThat(push("{").outcome()).isEqualTo(InboundOutcome.REJECTED);
  }

  @Test
  void endpoint_whenTheInboxThrows_answers500AndTheNextOneIsTaken() {
    InboundEndpoint failing =
        feed.client()
            .judicialRecords()
            .endpoint(
                arrival -> {
                  throw new IllegalStateException("disk full");
                });
    InboundReply reply =
        FeedSamples.ask(
            failing,
            "POST",
            "TaoHoSo",
            "codeGet=ma-chung",
            sample().getBytes(StandardCharsets.UTF_8));
    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.failure()).containsInstanceOf(IllegalStateException.class);
    assertThat(text(reply)).doesNotContain("disk full").doesNotContain("\"00\"");
  }

  @Test
  void report_isWrittenAsSeen() {
    push(sample());
    feed.answers("{\"statusCode\":\"00\",\"data\":null,\"errorDetail\":null}");
    feed.answers("{\"statusCode\":\"00\",\"data\":null,\"errorDetail\":null}");
    JudicialRecordFeed client = feed.client().judicialRecords();

    String decomposed = Normalizer.normalize("Thiếu ảnh", Normalizer.Form.NFD);
    client.report(JudicialRecordUpdate.supplement(NUMBER, decomposed).build());
    client.report(
        JudicialRecordUpdate.builder(NUMBER, DossierStatus.RESULT_RETURNED)
            .result(
                JudicialRecordResult.recalled(
                        "12/LLTP", LocalDate.of(2025, 11, 20), "1", new byte[] {1, 2, 3})
                    .build())
            .build());

    assertThat(feed.asked.get(0))
        .hasToString("POST https://example.invalid/v2/lyLichTuPhap/traKetQuaHoSoLLTP");
    assertThat(ScriptedFeed.body(feed.asked.get(0)))
        .isEqualTo(
            "{\"maTinh\":\"99\",\"tenTinh\":\"Tỉnh"
                + " Mẫu\",\"maHoSoMCDT\":\"H99.001-251103-0008\",\"trangThaiXuLy\":\"5\",\"tenTrangThaiXuLy\":\"Yêu"
                + " cầu bổ sung giấy tờ\",\"lyDoTuChoi\":\"Thiếu"
                + " ảnh\",\"ngayHenTraKetQua\":null,\"type\":\"ketqua\"}");
    assertThat(ScriptedFeed.body(feed.asked.get(1)))
        .isEqualTo(
            "{\"maTinh\":\"99\",\"tenTinh\":\"Tỉnh"
                + " Mẫu\",\"maHoSoMCDT\":\"H99.001-251103-0008\",\"trangThaiXuLy\":\"10\",\"tenTrangThaiXuLy\":\"Đã"
                + " trả kết"
                + " quả\",\"lyDoTuChoi\":null,\"ngayHenTraKetQua\":null,\"type\":\"thuhoi\","
                + "\"ketQuaXuLy\":{\"soPhieuLLTP\":\"12/LLTP\",\"ngayCapPhieu\":\"20/11/2025\",\"loaiPhieu\":\"1\",\"quyetDinhThuHoi\":\"AQID\"}}");
    InboxEntry held = feed.inbox.find(FeedKind.JUDICIAL_RECORD, NUMBER).orElseThrow();
    assertThat(held.waitsForSupplement()).isTrue();
    assertThat(held.reported()).containsExactlyInAnyOrder("5", "thuhoi");
  }

  @Test
  void report_when03_mayBeSentAgain_andWhenItCannotMove_isDone() {
    push(sample());
    feed.answers("{\"statusCode\":\"03\",\"errorDetail\":\"Gián đoạn\"}");
    feed.answers("{\"statusCode\":1,\"errorDetail\":\"Hồ sơ không thể chuyển sang trạng thái 2\"}");
    feed.answers("{\"statusCode\":\"01\",\"errorDetail\":\"Sai dữ liệu\"}");
    JudicialRecordFeed client = feed.client().judicialRecords();
    JudicialRecordUpdate update =
        JudicialRecordUpdate.builder(NUMBER, DossierStatus.RECEIVED).build();

    assertThatThrownBy(() -> client.report(update))
        .isInstanceOfSatisfying(
            FeedRefused.class, e -> assertThat(e.kind()).isEqualTo(ResponseClass.RETRY));
    assertThat(client.report(update).already()).isTrue();
    assertThatThrownBy(() -> client.report(update))
        .isInstanceOfSatisfying(
            FeedRefused.class, e -> assertThat(e.kind()).isEqualTo(ResponseClass.PERMANENT));
  }

  private static String sample() {
    return FeedSamples.text("feed-lltp-push.json");
  }

  private InboundReply push(String body) {
    return ask("POST", "LLTP/TaoHoSo", "codeGet=ma-chung", body);
  }

  private InboundReply ask(String method, String name, @Nullable String query, String body) {
    return FeedSamples.ask(endpoint, method, name, query, body.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(InboundReply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }
}
