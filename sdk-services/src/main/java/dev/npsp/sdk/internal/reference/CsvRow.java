package dev.npsp.sdk.internal.reference;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line the line on which it begins, from 1
 * @param cells its cells as text
 */
record CsvRow(long line, List<String> cells) {}
