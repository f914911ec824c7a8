package dev.npsp.sdk.inbound.feeds;

/**
 * A dossier that arrived and what became of it. Told after it was stored and before it is
 * acknowledged.
 *
 * @param outcome what became of it
 * @param dossier what arrived
 * @param held what is held now
 */
public record FeedArrival(FeedOutcome outcome, FeedDossier dossier, HeldDossier held) {}
