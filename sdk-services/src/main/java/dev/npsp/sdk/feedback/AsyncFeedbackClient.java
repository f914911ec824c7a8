package dev.npsp.sdk.feedback;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * {@link FeedbackClient} on the host's executor. Cancelling a future interrupts the call that runs.
 */
public interface AsyncFeedbackClient {

  /** As {@link FeedbackClient#questions()}. */
  default CompletableFuture<Page<Question>> questions() {
    return questions(RequestOptions.defaults());
  }

  /** As {@link FeedbackClient#questions(RequestOptions)}. */
  CompletableFuture<Page<Question>> questions(RequestOptions options);

  /** As {@link FeedbackClient#agencyQuestions()}. */
  default CompletableFuture<Page<Question>> agencyQuestions() {
    return agencyQuestions(RequestOptions.defaults());
  }

  /** As {@link FeedbackClient#agencyQuestions(RequestOptions)}. */
  CompletableFuture<Page<Question>> agencyQuestions(RequestOptions options);

  /** As {@link FeedbackClient#answers(String)}. */
  default CompletableFuture<Page<QuestionAnswer>> answers(String questionId) {
    return answers(questionId, RequestOptions.defaults());
  }

  /** As {@link FeedbackClient#answers(String,RequestOptions)}. */
  CompletableFuture<Page<QuestionAnswer>> answers(String questionId, RequestOptions options);

  /** As {@link FeedbackClient#publish(List)}. */
  default CompletableFuture<@Nullable Void> publish(List<PublishedQuestion> questions) {
    return publish(questions, RequestOptions.defaults());
  }

  /** As {@link FeedbackClient#publish(List,RequestOptions)}. */
  CompletableFuture<@Nullable Void> publish(
      List<PublishedQuestion> questions, RequestOptions options);

  /** As {@link FeedbackClient#reply(List)}. */
  default CompletableFuture<@Nullable Void> reply(List<QuestionReply> replies) {
    return reply(replies, RequestOptions.defaults());
  }

  /** As {@link FeedbackClient#reply(List,RequestOptions)}. */
  CompletableFuture<@Nullable Void> reply(List<QuestionReply> replies, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static AsyncFeedbackClient over(FeedbackClient blocking, AsyncCalls calls) {
    return new FeedbackLater(blocking, calls);
  }
}
