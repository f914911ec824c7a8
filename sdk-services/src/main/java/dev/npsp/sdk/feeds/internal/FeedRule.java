package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedOutcome;
import dev.npsp.sdk.feeds.InboxEntry;
import java.util.Optional;

/**
 * The one rule of all feeds: an unknown number is created; a known one that waits for a supplement
 * is replaced and keeps its local number; any other is only acknowledged again. One thing more:
 * what comes again word for word, and was never known to be acknowledged, is a repeat and no
 * supplement, though one may be waited for by now.
 */
public final class FeedRule {

  /** Another caller can be first a few times, not for ever. */
  private static final int TURNS = 16;

  private final FeedInbox inbox;

  public FeedRule(FeedInbox inbox) {
    this.inbox = inbox;
  }

  /** Takes a dossier in and says what it was. */
  public FeedDelivery take(FeedDossier dossier) {
    for (int turn = 0; turn < TURNS; turn++) {
      Optional<FeedOutcome> outcome =
          inbox
              .find(dossier.feed(), dossier.nationalNumber())
              .map(held -> known(dossier, held))
              .orElseGet(
                  () ->
                      inbox.create(dossier) ? Optional.of(FeedOutcome.CREATED) : Optional.empty());
      if (outcome.isPresent()) {
        return new FeedDelivery(outcome.get(), dossier, held(dossier));
      }
    }
    throw contradiction();
  }

  private Optional<FeedOutcome> known(FeedDossier dossier, InboxEntry held) {
    boolean same = held.fingerprint().equals(dossier.fingerprint());
    boolean isRepeat = same && !held.acknowledged();
    if (held.waitsForSupplement() && !isRepeat) {
      return inbox.replace(dossier) ? Optional.of(FeedOutcome.SUPPLEMENTED) : Optional.empty();
    }
    return Optional.of(same ? FeedOutcome.REPEATED : FeedOutcome.CONFLICTING);
  }

  private InboxEntry held(FeedDossier dossier) {
    return inbox
        .find(dossier.feed(), dossier.nationalNumber())
        .orElseThrow(FeedRule::contradiction);
  }

  private static IllegalStateException contradiction() {
    return new IllegalStateException(
        "The inbox contradicts itself: it neither finds a dossier nor creates it. Check that create"
            + " and find use the same key, feed and national number.");
  }
}
