package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.Vnd;

/**
 * What a side says of a transaction.
 *
 * @param row the number of the line in its file, or of the row in its store
 * @param amount how much
 * @param state the code of its state
 */
public record Entry(long row, Vnd amount, String state) {}
