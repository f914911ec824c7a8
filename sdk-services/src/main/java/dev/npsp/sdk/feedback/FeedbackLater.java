package dev.npsp.sdk.feedback;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The blocking client on the host's executor. */
final class FeedbackLater implements AsyncFeedbackClient {

  private final FeedbackClient blocking;
  private final AsyncCalls calls;

  FeedbackLater(FeedbackClient blocking, AsyncCalls calls) {
    this.blocking = blocking;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<Page<Question>> questions(RequestOptions options) {
    return calls.call(() -> blocking.questions(options));
  }

  @Override
  public CompletableFuture<Page<Question>> agencyQuestions(RequestOptions options) {
    return calls.call(() -> blocking.agencyQuestions(options));
  }

  @Override
  public CompletableFuture<Page<QuestionAnswer>> answers(
      String questionId, RequestOptions options) {
    return calls.call(() -> blocking.answers(questionId, options));
  }

  @Override
  public CompletableFuture<@Nullable Void> publish(
      List<PublishedQuestion> questions, RequestOptions options) {
    return later(() -> blocking.publish(questions, options));
  }

  @Override
  public CompletableFuture<@Nullable Void> reply(
      List<QuestionReply> replies, RequestOptions options) {
    return later(() -> blocking.reply(replies, options));
  }

  private CompletableFuture<@Nullable Void> later(Runnable call) {
    return calls.call(
        () -> {
          call.run();
          return null;
        });
  }
}
