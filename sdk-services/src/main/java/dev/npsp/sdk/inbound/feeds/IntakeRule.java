package dev.npsp.sdk.inbound.feeds;

import java.util.Optional;

/**
 * The one rule of all feeds: an unknown number is created; a known one that waits for a supplement
 * is replaced and keeps its local number; any other is only acknowledged again. One thing more:
 * what comes again word for word, and was never known to be acknowledged, is a repeat and no
 * supplement, though one may be waited for by now.
 */
final class IntakeRule {

  /** Another caller can be first a few times, not for ever. */
  private static final int TURNS = 16;

  private final FeedInbox inbox;

  IntakeRule(FeedInbox inbox) {
    this.inbox = inbox;
  }

  Intake take(FeedDossier dossier) {
    for (int turn = 0; turn < TURNS; turn++) {
      Optional<IntakeOutcome> outcome =
          inbox
              .find(dossier.feed(), dossier.nationalNumber())
              .map(held -> known(dossier, held))
              .orElseGet(
                  () ->
                      inbox.create(dossier)
                          ? Optional.of(IntakeOutcome.CREATED)
                          : Optional.empty());
      if (outcome.isPresent()) {
        return new Intake(outcome.get(), dossier, held(dossier));
      }
    }
    throw contradiction();
  }

  private Optional<IntakeOutcome> known(FeedDossier dossier, HeldDossier held) {
    boolean same = held.fingerprint().equals(dossier.fingerprint());
    boolean isRepeat = same && !held.acknowledged();
    if (held.waitsForSupplement() && !isRepeat) {
      return inbox.replace(dossier) ? Optional.of(IntakeOutcome.SUPPLEMENTED) : Optional.empty();
    }
    return Optional.of(same ? IntakeOutcome.REPEATED : IntakeOutcome.CHANGED_UNASKED);
  }

  private HeldDossier held(FeedDossier dossier) {
    return inbox
        .find(dossier.feed(), dossier.nationalNumber())
        .orElseThrow(IntakeRule::contradiction);
  }

  private static IllegalStateException contradiction() {
    return new IllegalStateException(
        "The inbox contradicts itself: it neither finds a dossier nor creates it. Check that create"
            + " and find use the same key, feed and national number.");
  }
}
