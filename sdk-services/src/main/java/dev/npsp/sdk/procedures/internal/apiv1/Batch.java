package dev.npsp.sdk.procedures.internal.apiv1;

import java.util.List;
import java.util.Optional;

/**
 * One page as the portal gave it, with what it says of the others. None of that is believed alone.
 *
 * @param rows the rows
 * @param cursor behind which row the next page begins, if it was told
 * @param total how many rows there are, as far as it was told
 * @param pages how many pages there are, as far as it was told
 * @param rowsAPage how many rows a page has, as far as it was told
 * @param <T> a row
 */
record Batch<T>(
    List<T> rows,
    Optional<String> cursor,
    Optional<Long> total,
    Optional<Long> pages,
    Optional<Long> rowsAPage) {}
