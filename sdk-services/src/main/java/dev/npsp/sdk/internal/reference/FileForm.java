package dev.npsp.sdk.internal.reference;

import java.util.List;
import java.util.function.Function;

/**
 * How one file looks.
 *
 * @param <T> what a row holds
 * @param file its name
 * @param columns its columns, in the order in which they are written; read in any order
 * @param fromRow what a row means
 * @param toRow the cells of a row, in the order of the columns
 */
record FileForm<T>(
    String file,
    List<String> columns,
    Function<Cells, T> fromRow,
    Function<T, List<String>> toRow) {}
