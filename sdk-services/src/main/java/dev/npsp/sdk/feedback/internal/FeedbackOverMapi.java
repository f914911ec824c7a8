package dev.npsp.sdk.feedback.internal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feedback.PublishedQuestion;
import dev.npsp.sdk.feedback.Question;
import dev.npsp.sdk.feedback.QuestionAnswer;
import dev.npsp.sdk.feedback.QuestionReply;
import dev.npsp.sdk.feedback.internal.mapi.FeedbackOperations;
import dev.npsp.sdk.feedback.internal.mapi.QuestionsToPublish;
import dev.npsp.sdk.feedback.internal.mapi.RepliesToSend;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

/** Questions and answers over the {@code mapi} wire. */
public final class FeedbackOverMapi implements FeedbackClient {

  private final CallExecutor executor;
  private final AgencyCode agency;

  public FeedbackOverMapi(ClientContext context) {
    this.executor = context.calls();
    this.agency = context.agency();
  }

  @Override
  public Page<Question> questions() {
    return Page.whole(executor.call(FeedbackOperations.QUESTIONS, new NoParameters()));
  }

  @Override
  public Page<Question> agencyQuestions() {
    return Page.whole(executor.call(FeedbackOperations.AGENCY_QUESTIONS, new NoParameters()));
  }

  @Override
  public Page<QuestionAnswer> answers(String questionId) {
    return Page.whole(executor.call(FeedbackOperations.ANSWERS, questionId));
  }

  @Override
  public void publish(List<PublishedQuestion> questions) {
    executor.call(
        FeedbackOperations.PUBLISH, new QuestionsToPublish(List.copyOf(questions), agency));
  }

  @Override
  public void reply(List<QuestionReply> replies) {
    executor.call(FeedbackOperations.REPLY, new RepliesToSend(List.copyOf(replies), agency));
  }
}
