package dev.npsp.sdk.feedback;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.internal.mapi.NoParameters;
import dev.npsp.sdk.internal.mapi.feedback.FeedbackOperations;
import dev.npsp.sdk.internal.mapi.feedback.QuestionsToPublish;
import dev.npsp.sdk.internal.mapi.feedback.RepliesToSend;
import java.util.List;

/** Questions and answers over the {@code mapi} wire. */
final class FeedbackOverMapi implements FeedbackClient {

  private final CallExecutor executor;
  private final AgencyCode agency;

  FeedbackOverMapi(CallExecutor executor, AgencyCode agency) {
    this.executor = executor;
    this.agency = agency;
  }

  @Override
  public Page<Question> questions(RequestOptions options) {
    return Page.whole(executor.call(FeedbackOperations.QUESTIONS, new NoParameters(), options));
  }

  @Override
  public Page<Question> agencyQuestions(RequestOptions options) {
    return Page.whole(
        executor.call(FeedbackOperations.AGENCY_QUESTIONS, new NoParameters(), options));
  }

  @Override
  public Page<QuestionAnswer> answers(String questionId, RequestOptions options) {
    return Page.whole(executor.call(FeedbackOperations.ANSWERS, questionId, options));
  }

  @Override
  public void publish(List<PublishedQuestion> questions, RequestOptions options) {
    executor.call(
        FeedbackOperations.PUBLISH,
        new QuestionsToPublish(List.copyOf(questions), agency),
        options);
  }

  @Override
  public void reply(List<QuestionReply> replies, RequestOptions options) {
    executor.call(
        FeedbackOperations.REPLY, new RepliesToSend(List.copyOf(replies), agency), options);
  }
}
