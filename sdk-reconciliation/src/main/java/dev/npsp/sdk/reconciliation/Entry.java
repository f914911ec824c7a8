package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;

/**
 * What a side says of a transaction.
 *
 * @param row the number of the line in its file, or of the row in its store
 * @param amount how much; zero for a {@link FindingKind#BAD_ROW}, whose amount nobody could read
 * @param state the code of its state; empty for a bad row
 */
public record Entry(long row, Vnd amount, String state) {}
