package dev.npsp.sdk.feedback.internal.mapi;

import static dev.npsp.sdk.domain.internal.text.VietnameseText.nfc;
import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.code;
import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.feedback.PublishedQuestion;
import dev.npsp.sdk.feedback.Question;
import dev.npsp.sdk.feedback.QuestionAnswer;
import dev.npsp.sdk.feedback.QuestionReply;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackSheet.AnswerRow;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackSheet.PublishParameters;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackSheet.PublishedQuestionRow;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackSheet.QuestionRow;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackSheet.ReplyParameters;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackSheet.ReplyRow;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.WireTime;
import java.util.List;
import java.util.Optional;

/**
 * Between questions and answers and what mapi says of them. No row is refused for what it holds.
 */
public final class FeedbackMapping {

  private FeedbackMapping() {}

  static PublishParameters toWire(QuestionsToPublish some) {
    return new PublishParameters(
        some.questions().stream().map(question -> row(question, some.caller())).toList());
  }

  static ReplyParameters toWire(RepliesToSend some) {
    return new ReplyParameters(
        some.replies().stream().map(reply -> row(reply, some.caller())).toList());
  }

  /** The rows of both lists, without those that say nothing. */
  public static List<Question> questions(List<QuestionRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(FeedbackMapping::question)
            .filter(question -> !question.id().isEmpty() || !question.text().isEmpty())
            .toList());
  }

  /** The rows of {@code LayNoiDungTraLoiTheoCauHoi}, without those that say nothing. */
  public static List<QuestionAnswer> answers(List<AnswerRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(
                row ->
                    QuestionAnswer.builder(orEmpty(row.text()))
                        .id(optional(row.id()))
                        .additional(additional(row.more()))
                        .build())
            .filter(answer -> answer.id().isPresent() || !answer.text().isEmpty())
            .toList());
  }

  private static Question question(QuestionRow wire) {
    return Question.builder(code(wire.id()), orEmpty(wire.text()))
        .fieldCode(optional(wire.fieldCode()))
        .procedureCode(optional(wire.procedureCode()))
        .agencyCodeText(optional(wire.agency()))
        .answer(answer(wire))
        .asker(asker(wire))
        .state(optional(wire.state()))
        .additional(additional(wire.more()))
        .build();
  }

  private static Optional<QuestionAnswer> answer(QuestionRow wire) {
    Optional<String> id = optional(wire.answerId());
    Optional<String> text = optional(wire.answer());
    return id.isEmpty() && text.isEmpty()
        ? Optional.empty()
        : Optional.of(QuestionAnswer.builder(text.orElse("")).id(id).build());
  }

  private static Optional<Person> asker(QuestionRow wire) {
    Person asker =
        Person.builder(orEmpty(wire.askerName()))
            .address(optional(wire.askerAddress()).map(PostalAddress::of))
            .email(optional(wire.askerEmail()))
            .phone(optional(wire.askerPhone()))
            .build();
    return asker.equals(Person.named("")) ? Optional.empty() : Optional.of(asker);
  }

  private static PublishedQuestionRow row(PublishedQuestion question, AgencyCode caller) {
    return new PublishedQuestionRow(
        nfc(question.id()),
        nfc(question.fieldCode()),
        nfc(question.text()),
        question.agency().orElse(caller).value(),
        nfc(question.agencyName()));
  }

  private static ReplyRow row(QuestionReply reply, AgencyCode caller) {
    return new ReplyRow(
        nfc(reply.questionId()),
        reply.agency().orElse(caller).value(),
        nfc(reply.responder()),
        nfc(reply.position()),
        WireTime.readableDay(reply.on()),
        nfc(reply.text()));
  }
}
