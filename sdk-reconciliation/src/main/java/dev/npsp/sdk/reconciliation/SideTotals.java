package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;

/**
 * What one side adds up to.
 *
 * @param name what the side is called
 * @param rows how many rows could be read
 * @param sum their amounts together
 * @param badRows how many lines are no rows
 * @param control whether the last line says the same
 */
public record SideTotals(String name, long rows, Vnd sum, long badRows, ControlSum control) {}
