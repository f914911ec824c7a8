package dev.npsp.sdk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.testing.Spellings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words say yes, unless a status beside them or a "not" before them says otherwise. */
class DvcltAcknowledgementTest {

  private static final String TOKEN = "{\"token\":\"t1\",\"refreshToken\":\"r\"}";
  private static final String LIST =
      "{\"data\":[{\"id\":\"70001\",\"maHoSo\":\"G22.99.01-251103-0001\"}]}";
  private static final String WORDS = "Cập nhật thành công";
  private static final List<String> SAY_YES =
      List.of("\"success\"", "\"OK\"", "true", "\"Thành công\"");

  private static boolean acknowledgedBy(String answer) {
    ScriptedFeed feed = new ScriptedFeed();
    feed.answers(TOKEN);
    feed.answers(LIST);
    feed.answers(FeedSamples.text("feed-dvclt-detail.json"));
    feed.answers(answer);
    PullReport report = feed.client().civilStatus().pull();
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.isComplete()).as(answer).isEqualTo(report.acknowledged() == 1);
    return report.acknowledged() == 1;
  }

  private static String withStatus(String status) {
    return "{\"status\":" + status + ",\"message\":\"" + WORDS + "\"}";
  }

  @Test
  void acknowledge_whenTheWordsSayYes_isDoneInAnyForm() {
    for (String yes :
        List.of(
            WORDS,
            "\"" + WORDS + "\"",
            "CẬP NHẬT THÀNH CÔNG!",
            "Cap nhat thanh cong",
            "Hồ sơ đã được cập nhật thành công.",
            "{\"message\":\"" + WORDS + "\"}",
            "{\"data\":{\"moTa\":\"" + WORDS + "\"}}")) {
      assertThat(acknowledgedBy(yes)).as(yes).isTrue();
    }
  }

  @Test
  void acknowledge_whenTheStatusBesideTheWordsSaysYesOrNothing_isDone() {
    List<String> statuses = new ArrayList<>(Spellings.zeros());
    statuses.addAll(SAY_YES);
    statuses.addAll(List.of("200", "\"200\"", "200.0", "2e2", "null", "\"\"", "{}", "[]"));
    for (String status : statuses) {
      assertThat(acknowledgedBy(withStatus(status))).as(status).isTrue();
    }
  }

  @Test
  void acknowledge_whenTheStatusIsAnotherNumberOrCannotBeRead_isNotDone() {
    List<String> statuses = new ArrayList<>(Spellings.otherNumbers());
    statuses.addAll(Spellings.noNumbers());
    statuses.addAll(List.of("400", "\"500\"", "\"error\""));
    statuses.removeAll(SAY_YES);
    for (String status : statuses) {
      assertThat(acknowledgedBy(withStatus(status))).as(status).isFalse();
    }
  }

  @Test
  void acknowledge_whenTheWordsSayNoOrNothing_isNotDone() {
    List<String> answers =
        new ArrayList<>(
            List.of(
                "Chưa cập nhật thành công",
                "\"Không cập nhật thành công\"",
                "Hồ sơ không thể cập nhật thành công",
                "{\"message\":\"chưa được cập nhật thành công\"}",
                "Thành công",
                "{\"status\":200}",
                "\"00\"",
                "1",
                "null",
                "{}",
                "OK"));
    answers.addAll(Spellings.zeros());
    for (String answer : answers) {
      assertThat(acknowledgedBy(answer)).as(answer).isFalse();
    }
  }
}
