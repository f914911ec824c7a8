package dev.npsp.sdk.domain.internal.csv;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line the line on which it begins, from 1
 * @param isComment whether it begins with {@code #}; it then has one cell, what follows the sign
 * @param cells its cells as text
 */
record CsvRow(long line, boolean isComment, List<String> cells) {}
