package dev.npsp.sdk.domain.internal.csv;

import java.util.List;
import java.util.function.Function;

/**
 * How one kind of file looks.
 *
 * @param <T> what a row holds
 * @param columns its columns, in the order in which they are written; read in any order
 * @param model the call that writes such a file, for the remedies
 * @param fromRow what a row means
 * @param toRow the cells of a row, in the order of the columns
 */
public record FileForm<T>(
    List<String> columns,
    String model,
    Function<Cells, T> fromRow,
    Function<T, List<String>> toRow) {}
