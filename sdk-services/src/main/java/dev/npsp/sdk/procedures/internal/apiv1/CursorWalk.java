package dev.npsp.sdk.procedures.internal.apiv1;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.internal.exec.Idempotency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A list that goes on behind the last row of each page. It ends with an empty page and with a
 * cursor that is missing or was there before; the total that is told ends nothing. A row that came
 * before is not given again, and a portal that gives nothing but such rows is asked a few times
 * only.
 *
 * @param <T> a row
 */
final class CursorWalk<T> {

  static final int MOST_PAGES_WITHOUT_NEWS = 3;

  private final Fetch<T> fetch;
  private final Function<T, Object> identity;

  /** Fetches the page behind a cursor. */
  @FunctionalInterface
  interface Fetch<T> {
    Batch<T> fetch(int rows, Optional<String> after, Idempotency idempotency);
  }

  /**
   * Where the walk is.
   *
   * @param rows how many rows a page may have
   * @param after the cursor of the page before
   * @param cursors all cursors so far
   * @param seen the rows so far
   * @param withoutNews how many pages in a row had nothing new
   */
  private record Place(
      int rows, Optional<String> after, Set<String> cursors, Set<Object> seen, int withoutNews) {}

  private CursorWalk(Fetch<T> fetch, Function<T, Object> identity) {
    this.fetch = fetch;
    this.identity = identity;
  }

  /** The first page of so many rows, and the way to the others. */
  static <T> Page<T> start(int rows, Function<T, Object> identity, Fetch<T> fetch) {
    return new CursorWalk<>(fetch, identity)
        .page(new Place(rows, Optional.empty(), Set.of(), Set.of(), 0));
  }

  private Page<T> page(Place at) {
    SteppedPages.Sized<Batch<T>> got =
        SteppedPages.ask(
            at.rows(), (rows, idempotency) -> fetch.fetch(rows, at.after(), idempotency));
    Batch<T> batch = got.batch();
    Set<Object> seen = new HashSet<>(at.seen());
    List<T> fresh = batch.rows().stream().filter(row -> seen.add(identity.apply(row))).toList();
    int withoutNews = fresh.isEmpty() ? at.withoutNews() + 1 : 0;
    Optional<String> next = batch.cursor().filter(cursor -> !at.cursors().contains(cursor));
    if (batch.rows().isEmpty() || next.isEmpty() || withoutNews >= MOST_PAGES_WITHOUT_NEWS) {
      return Page.whole(fresh);
    }
    Set<String> cursors = new HashSet<>(at.cursors());
    cursors.add(next.get());
    Place behind = new Place(got.rows(), next, cursors, seen, withoutNews);
    return Page.followedBy(fresh, () -> page(behind));
  }
}
