package dev.npsp.sdk.feeds;

/**
 * A dossier that arrived and what became of it. Told after it was stored and before it is
 * acknowledged.
 *
 * @param outcome what became of it
 * @param dossier what arrived
 * @param held what is held now
 */
public record FeedDelivery(FeedOutcome outcome, FeedDossier dossier, InboxEntry held) {}
