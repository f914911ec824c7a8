package dev.npsp.sdk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.feedback.internal.FeedbackOverMapi;
import dev.npsp.sdk.procedures.PortalOnPaper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackClientTest {

  @Test
  void questions_ofTheSample_areRead() {
    List<Question> questions = client("/samples/mapi-HoiDap-response.json").questions().items();

    Question first = questions.get(0);
    assertThat(first.id()).isEqualTo("1");
    assertThat(first.text()).isEqualTo("Câu hỏi ví dụ?");
    assertThat(first.fieldCode()).contains("G05-XX01");
    assertThat(first.procedureCode()).isEmpty();
    assertThat(first.agency()).contains(AgencyCode.of("000.00.00.G05"));
    assertThat(first.answer().orElseThrow().id()).contains("7");
    assertThat(first.answer().orElseThrow().text()).isEqualTo("Trả lời ví dụ");
    assertThat(first.asker().orElseThrow().name()).contains("Nguyễn Văn Ví Dụ");
    assertThat(first.state()).contains("1");
    assertThat(questions.get(1).asker()).isEmpty();
    assertThat(questions.get(1).answer()).isEmpty();
  }

  @Test
  void toString_ofAQuestion_showsNobody() {
    Question question = client("/samples/mapi-HoiDap-response.json").questions().items().get(0);

    assertThat(question.toString() + question.asker() + question.answer())
        .doesNotContain("Nguyễn", "vidu@", "0900000000", "Câu hỏi", "Trả lời");
  }

  @Test
  void publish_whenIncomplete_namesEveryField() {
    PortalOnPaper portal = PortalOnPaper.answering("{\"error_code\":0}");
    FeedbackClient client = new FeedbackOverMapi(portal.context());

    InvalidRequest refused =
        catchThrowableOfType(
            InvalidRequest.class,
            () -> client.publish(PublishedQuestion.builder("", "G05-XX01", " ", "Bộ").build()));

    assertThat(refused.violations())
        .extracting(Violation::path)
        .containsExactly("questions[0].id", "questions[0].text");
    assertThat(portal.asked()).isEmpty();
  }

  @Test
  void reply_withAnAgencyOfItsOwn_namesIt() {
    PortalOnPaper portal = PortalOnPaper.answering("{\"error_code\":0}");
    QuestionReply reply =
        QuestionReply.builder("1", "Tra\u0309 lo\u031b\u0300i")
            .responder("A")
            .position("B")
            .on(LocalDate.of(2026, 2, 3))
            .agency(AgencyCode.of("G05.14"))
            .build();

    new FeedbackOverMapi(portal.context()).reply(reply);

    assertThat(portal.asked().get(0).body())
        .contains("\"MADONVI\":\"G05.14\"", "\"NGAYTRALOI\":\"03/02/2026\"", "Trả lời");
  }

  private static FeedbackClient client(String sample) {
    return new FeedbackOverMapi(PortalOnPaper.answeringSample(sample).context());
  }
}
