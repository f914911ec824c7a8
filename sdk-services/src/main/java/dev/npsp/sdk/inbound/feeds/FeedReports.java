package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.internal.wire.LimitWords;
import dev.npsp.sdk.internal.wire.WireLimit;
import java.util.List;

/** How a status goes back, whatever the feed. */
final class FeedReports {

  private final FeedKind feed;
  private final FeedInbox inbox;
  private final CallExecutor calls;
  private final LimitWords words;

  FeedReports(FeedKind feed, FeedInbox inbox, CallExecutor calls, LimitWords words) {
    this.feed = feed;
    this.inbox = inbox;
    this.calls = calls;
    this.words = words;
  }

  /** What is held under that number; it is not sent otherwise. */
  HeldDossier held(DossierCode number, String operation, RequestOptions options) {
    return inbox
        .find(feed, number)
        .orElseThrow(() -> notSent(operation, options, WireLimit.NOT_HELD, "nationalNumber"));
  }

  /** Sends it; an answer that the other side has it already is as good as any. */
  <I> FeedAnswer send(
      Operation<I, FeedAnswer> operation,
      I input,
      String status,
      HeldDossier held,
      RequestOptions options) {
    FeedAnswer answer;
    try {
      answer = calls.call(operation, input, options);
    } catch (FeedRefused e) {
      if (e.kind() != AnswerKind.FINAL) {
        throw e;
      }
      answer = new FeedAnswer(e.code(), e.message(), true);
    }
    inbox.noteReported(feed, held.nationalNumber(), status);
    return answer;
  }

  /**
   * Asks for a supplement. The inbox waits before the citizen can know: who answers at once is not
   * taken for a repeat. What can never be asked is not waited for.
   */
  <I> FeedAnswer askForSupplement(
      Operation<I, FeedAnswer> operation,
      I input,
      String status,
      HeldDossier held,
      RequestOptions options) {
    inbox.setWaiting(feed, held.nationalNumber(), true);
    try {
      return send(operation, input, status, held, options);
    } catch (InvalidRequest e) {
      inbox.setWaiting(feed, held.nationalNumber(), held.waitsForSupplement());
      throw e;
    } catch (FeedRefused e) {
      if (e.kind() == AnswerKind.PERMANENT) {
        inbox.setWaiting(feed, held.nationalNumber(), held.waitsForSupplement());
      }
      throw e;
    }
  }

  InvalidRequest notSent(
      String operation, RequestOptions options, WireLimit limit, String path, Object... arguments) {
    Violation violation = words.broken(limit, path, arguments);
    return new InvalidRequest(
        new Origin(operation, options.requestId().orElse("none")), List.of(violation));
  }
}
