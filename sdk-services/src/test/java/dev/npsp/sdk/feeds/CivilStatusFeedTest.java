package dev.npsp.sdk.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.domain.DossierCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CivilStatusFeedTest {

  private static final DossierCode NUMBER = DossierCode.of("G22.99.01-251103-0001");
  private static final String TOKEN = "{\"token\":\"t1\",\"refreshToken\":\"r\"}";
  private static final String LIST =
      "{\"data\":[{\"id\":\"70001\",\"maHoSo\":\"G22.99.01-251103-0001\"}]}";

  private final ScriptedFeed feed = new ScriptedFeed();

  @Test
  void pull_readsStoresAndAcknowledges_exactlyAsSeen() {
    feed.answers(TOKEN);
    feed.answers(LIST);
    feed.answers(FeedSamples.text("feed-dvclt-detail.json"));
    feed.answers("\"Cập nhật thành công\"");

    PullReport report = feed.client().civilStatus().pull();

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.acknowledged()).isEqualTo(1);
    assertThat(report.isComplete()).isTrue();
    assertThat(feed.asked)
        .extracting(HttpCall::toString)
        .containsExactly(
            "POST https://example.invalid/api/token",
            "GET https://example.invalid/api/lienthongdvclt/hosolienthong",
            "GET https://example.invalid/api/lienthongdvclt/hosolienthong/70001",
            "PUT https://example.invalid/api/lienthongdvclt/danhanhoso");
    assertThat(ScriptedFeed.body(feed.asked.get(0)))
        .isEqualTo("{\"userName\":\"mau\",\"password\":\"bi-mat\"}");
    assertThat(ScriptedFeed.body(feed.asked.get(1))).isEqualTo("{}");
    assertThat(feed.asked.get(2).headers().first("Authorization")).contains("Bearer t1");
    assertThat(ScriptedFeed.body(feed.asked.get(3)))
        .isEqualTo(FeedSamples.text("feed-dvclt-acknowledge.json"));
    assertThat(feed.inbox.find(FeedKind.CIVIL_STATUS, NUMBER).orElseThrow().acknowledged())
        .isTrue();
  }

  @Test
  void pull_whenTheTokenIsRefused_buysOneAndGoesOn() {
    feed.answers(TOKEN);
    feed.answers(401, "");
    feed.answers(TOKEN.replace("t1", "t2"));
    feed.answers("{\"data\":[]}");

    assertThat(feed.client().civilStatus().pull().taken()).isZero();
    assertThat(feed.asked.get(3).headers().first("Authorization")).contains("Bearer t2");
  }

  /** It came from the peer, so it is no mistake of the host's. */
  @ParameterizedTest
  @ValueSource(strings = {"Ð", "a\\nb", "a\\u0000", "\u200Ba"})
  void pull_whenNoHeaderCanHoldTheToken_isNotSent(String token) {
    feed.answers("{\"token\":\"" + token + "\"}");
    CivilStatusFeed client = feed.client().civilStatus();

    assertThatThrownBy(client::pull)
        .isInstanceOf(NotSent.class)
        .cause()
        .isInstanceOf(AnswerNotUnderstood.class)
        .hasMessageContaining("no header can hold");
    assertThat(feed.asked).hasSize(1);
  }

  @Test
  void pull_whenBlanksStandAroundTheToken_leavesThemOut() {
    feed.answers(TOKEN.replace("t1", " t1\\n"));
    feed.answers("{\"data\":[]}");

    assertThat(feed.client().civilStatus().pull().taken()).isZero();
    assertThat(feed.asked.get(1).headers().first("Authorization")).contains("Bearer t1");
  }

  @Test
  void pull_whenAnAcknowledgementIsLost_storesOnceAndAcknowledgesAgain() {
    feed.answers(TOKEN);
    feed.answers(LIST);
    feed.answers(FeedSamples.text("feed-dvclt-detail.json"));
    feed.answers("Có lỗi");
    feed.answers(LIST);
    feed.answers(FeedSamples.text("feed-dvclt-detail.json"));
    feed.answers("Cập nhật thành công");
    CivilStatusFeed client = feed.client().civilStatus();
    List<FeedOutcome> outcomes = new ArrayList<>();

    PullReport first = client.pull(arrival -> outcomes.add(arrival.outcome()));
    PullReport second = client.pull(arrival -> outcomes.add(arrival.outcome()));

    assertThat(first.failed())
        .singleElement()
        .satisfies(failed -> assertThat(failed.stage()).isEqualTo("acknowledge"));
    assertThat(second.isComplete()).isTrue();
    assertThat(outcomes).containsExactly(FeedOutcome.CREATED, FeedOutcome.REPEATED);
  }

  @Test
  void pull_whenOneCannotBeRead_takesTheOthersAndDoesNotAcknowledgeIt() {
    feed.answers(TOKEN);
    feed.answers("{\"data\":[{\"id\":\"1\",\"maHoSo\":\"G22.99.01-251103-0009\"},{\"id\":70001}]}");
    feed.answers("{\"data\":{\"module\":\"KH\"}}");
    feed.answers(FeedSamples.text("feed-dvclt-detail.json"));
    feed.answers("Cập nhật thành công");

    PullReport report = feed.client().civilStatus().pull();

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.failed())
        .singleElement()
        .satisfies(failed -> assertThat(failed.reference()).isEqualTo("G22.99.01-251103-0009"));
  }

  @Test
  void report_outOfTurn_isNotSent() {
    feed.inbox.create(FeedSamples.birth(NUMBER.value(), "a"));
    CivilStatusFeed client = feed.client().civilStatus();

    assertThatThrownBy(() -> client.report(update(CivilStatusState.FORWARDED)))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("comes after 3");
    assertThatThrownBy(
            () ->
                client.report(
                    CivilStatusUpdate.builder(
                            DossierCode.of("G22.99.01-251103-0002"),
                            CivilStatusState.RECEIVED,
                            ScriptedFeed.NOW)
                        .build()))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("holds no dossier");
    assertThat(feed.asked).isEmpty();
  }

  @Test
  void report_sortsAnswersByTheTable() {
    feed.inbox.create(FeedSamples.birth(NUMBER.value(), "a"));
    feed.answers(TOKEN);
    feed.answers(400, problem("Trạng thái ĐÃ TỒN TẠI ở một cửa"));
    feed.answers(400, problem("Hồ sơ chưa cập nhật trạng thái"));
    feed.answers(400, problem("Logic xử lý không hợp lệ"));
    feed.answers(200, "{\"status\":200,\"title\":\"ok\"}");
    CivilStatusFeed client = feed.client().civilStatus();

    assertThat(client.report(update(CivilStatusState.RECEIVED)).already()).isTrue();
    assertThatThrownBy(() -> client.report(update(CivilStatusState.ELIGIBLE)))
        .isInstanceOfSatisfying(
            FeedRefused.class,
            refused -> {
              assertThat(refused.kind()).isEqualTo(ResponseClass.RETRY);
              assertThat(refused.retryCanHelp()).isTrue();
            });
    assertThatThrownBy(() -> client.report(update(CivilStatusState.ELIGIBLE)))
        .isInstanceOfSatisfying(
            FeedRefused.class,
            refused -> assertThat(refused.kind()).isEqualTo(ResponseClass.PERMANENT));
    assertThat(client.report(update(CivilStatusState.ELIGIBLE)).already()).isFalse();
    assertThat(feed.inbox.find(FeedKind.CIVIL_STATUS, NUMBER).orElseThrow().reported())
        .containsExactlyInAnyOrder("1", "3");
  }

  @Test
  void report_ofASupplement_waitsBeforeItIsSentUnlessItIsRefusedForGood() {
    feed.inbox.create(FeedSamples.birth(NUMBER.value(), "a"));
    feed.inbox.noteReported(FeedKind.CIVIL_STATUS, NUMBER, "1");
    CivilStatusUpdate ask =
        CivilStatusUpdate.supplement(NUMBER, "Thiếu", ScriptedFeed.NOW, ScriptedFeed.NOW).build();
    CivilStatusFeed client = feed.client().civilStatus();
    feed.answers(TOKEN);
    feed.answers(400, problem("Logic xử lý không hợp lệ"));
    assertThatThrownBy(() -> client.report(ask)).isInstanceOf(FeedRefused.class);
    assertThat(waits()).isFalse();

    feed.answers(400, problem("lỗi insert"));
    assertThatThrownBy(() -> client.report(ask)).isInstanceOf(FeedRefused.class);
    assertThat(waits()).isTrue();
  }

  /** Text is composed before it is sent, as on every wire. */
  @Test
  void reports_areSentComposed() {
    String words = Normalizer.normalize("Thiếu giấy tờ", Normalizer.Form.NFD);
    feed.inbox.create(FeedSamples.birth(NUMBER.value(), "a"));
    feed.inbox.noteReported(FeedKind.CIVIL_STATUS, NUMBER, "1");
    feed.answers(TOKEN);
    feed.answers("{\"status\":200,\"title\":\"ok\"}");

    feed.client()
        .civilStatus()
        .report(
            CivilStatusUpdate.supplement(NUMBER, words, ScriptedFeed.NOW, ScriptedFeed.NOW)
                .officer(words)
                .build());

    assertThat(ScriptedFeed.body(feed.asked.get(1)))
        .contains("\"ghiChu\":\"Thiếu giấy tờ\"")
        .contains("\"nguoiXuLy\":\"Thiếu giấy tờ\"")
        .doesNotContain(words);
  }

  private boolean waits() {
    return feed.inbox.find(FeedKind.CIVIL_STATUS, NUMBER).orElseThrow().waitsForSupplement();
  }

  private static String problem(String why) {
    return "{\"type\":\"x\",\"title\":\"t\",\"status\":400,\"errors\":{\"soHoSoLT\":[\""
        + why
        + "\"]}}";
  }

  private static CivilStatusUpdate update(CivilStatusState state) {
    return CivilStatusUpdate.builder(NUMBER, state, ScriptedFeed.NOW).build();
  }
}
