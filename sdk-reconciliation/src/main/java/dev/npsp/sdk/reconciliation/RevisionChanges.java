package dev.npsp.sdk.reconciliation;

/**
 * What a correction changed against the comparison before it.
 *
 * @param resolved how many findings are gone
 * @param arisen how many are new
 */
public record RevisionChanges(long resolved, long arisen) {}
