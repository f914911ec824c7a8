package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.FeedRefused;
import dev.npsp.sdk.feeds.InboxEntry;
import dev.npsp.sdk.feeds.ResponseClass;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.util.List;

/** How a status goes back, whatever the feed. */
final class FeedReports {

  private final FeedKind feed;
  private final FeedInbox inbox;
  private final CallExecutor calls;
  private final WireLimitMessages words;

  FeedReports(FeedKind feed, FeedInbox inbox, CallExecutor calls, WireLimitMessages words) {
    this.feed = feed;
    this.inbox = inbox;
    this.calls = calls;
    this.words = words;
  }

  /** What is held under that number; it is not sent otherwise. */
  InboxEntry held(DossierCode number, String operation) {
    return inbox
        .find(feed, number)
        .orElseThrow(() -> notSent(operation, WireLimit.NOT_HELD, "nationalNumber"));
  }

  /** Sends it; an answer that the other side has it already is as good as any. */
  <M, T> FeedAnswer send(
      Operation<FeedReport<M, T>, FeedAnswer> operation, FeedReport<M, T> report, String status) {
    FeedAnswer answer;
    try {
      answer = calls.call(operation, report, Checks.constraintsOf(FeedReport::update));
    } catch (FeedRefused e) {
      if (e.kind() != ResponseClass.FINAL) {
        throw e;
      }
      answer = new FeedAnswer(e.code(), e.message(), true);
    }
    inbox.noteReported(feed, report.held().nationalNumber(), status);
    return answer;
  }

  /**
   * Asks for a supplement. The inbox waits before the citizen can know: who answers at once is not
   * taken for a repeat. What can never be asked is not waited for.
   */
  <M, T> FeedAnswer askForSupplement(
      Operation<FeedReport<M, T>, FeedAnswer> operation, FeedReport<M, T> report, String status) {
    InboxEntry held = report.held();
    inbox.setWaiting(feed, held.nationalNumber(), true);
    try {
      return send(operation, report, status);
    } catch (InvalidRequest e) {
      inbox.setWaiting(feed, held.nationalNumber(), held.waitsForSupplement());
      throw e;
    } catch (FeedRefused e) {
      if (e.kind() == ResponseClass.PERMANENT) {
        inbox.setWaiting(feed, held.nationalNumber(), held.waitsForSupplement());
      }
      throw e;
    }
  }

  InvalidRequest notSent(String operation, WireLimit limit, String path, Object... arguments) {
    Violation violation = words.broken(limit, path, arguments);
    return new InvalidRequest(calls.origin(operation), List.of(violation));
  }
}
