package dev.npsp.sdk.feedback.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.feedback.Question;
import dev.npsp.sdk.feedback.QuestionAnswer;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackSheet.AnswerRow;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackSheet.AnswersParameters;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackSheet.QuestionRow;
import dev.npsp.sdk.wire.mapi.MapiRequest;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

/**
 * What can be asked and told about questions on this wire. Nobody knows what a second arrival of
 * the same key does, so both writes are sent again only when it is certain that they did not
 * arrive.
 */
public final class FeedbackOperations {

  /** Questions that were asked at the portal. */
  public static final Operation<NoParameters, List<Question>> QUESTIONS =
      new Operation<>(
          "feedback.questions",
          "LayDanhSachHoiDapGuiTuDVCQG",
          Effect.READ,
          MapiRequest::integrated,
          (answer, asked) -> FeedbackMapping.questions(answer.rows(QuestionRow.class)));

  /** Questions that the portal shows for agencies. */
  public static final Operation<NoParameters, List<Question>> AGENCY_QUESTIONS =
      new Operation<>(
          "feedback.agencyQuestions",
          "LayDanhSachHoiDapBoCoQuan",
          Effect.READ,
          MapiRequest::integrated,
          (answer, asked) -> FeedbackMapping.questions(answer.rows(QuestionRow.class)));

  /** The answers to one question. */
  public static final Operation<String, List<QuestionAnswer>> ANSWERS =
      new Operation<>(
          "feedback.answers",
          "LayNoiDungTraLoiTheoCauHoi",
          Effect.READ,
          input -> MapiRequest.integrated(new AnswersParameters(input)),
          (answer, asked) -> FeedbackMapping.answers(answer.rows(AnswerRow.class)));

  /** Shows questions of the agency's own. */
  public static final Operation<QuestionsToPublish, String> PUBLISH =
      new Operation<>(
          "feedback.publish",
          "DongBoHoiDap",
          Effect.APPEND,
          input -> MapiRequest.integrated(FeedbackMapping.toWire(input)),
          (answer, sent) -> answer.message());

  /** Answers questions that were asked at the portal. */
  public static final Operation<RepliesToSend, String> REPLY =
      new Operation<>(
          "feedback.reply",
          "DongBoKetQuaHoiDapGuiTuDVCQG",
          Effect.APPEND,
          input -> MapiRequest.integrated(FeedbackMapping.toWire(input)),
          (answer, sent) -> answer.message());

  private FeedbackOperations() {}
}
