package dev.npsp.sdk.procedures.internal.apiv1;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.internal.exec.Idempotency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A list whose pages have numbers. It ends with an empty page, and where everything that is told
 * and was counted says so: the number of pages, the total, and a page that is not full. No number
 * of pages ends it alone. A row that came before is not given again.
 *
 * @param <T> a row
 */
final class NumberedWalk<T> {

  private final Fetch<T> fetch;
  private final Function<T, Object> identity;

  /** Fetches the page of a number. */
  @FunctionalInterface
  interface Fetch<T> {
    Batch<T> fetch(int rows, int page, Idempotency idempotency);
  }

  /**
   * Where the walk is.
   *
   * @param rows how many rows a page may have
   * @param page the number of the page, from 1
   * @param seen the rows so far
   * @param withoutNews how many pages in a row had nothing new
   */
  private record Place(int rows, int page, Set<Object> seen, int withoutNews) {

    /** The page on which the first row of this one stands when pages have so many rows. */
    int pageOf(int fewer) {
      return (int) ((page - 1L) * rows / fewer) + 1;
    }
  }

  private NumberedWalk(Fetch<T> fetch, Function<T, Object> identity) {
    this.fetch = fetch;
    this.identity = identity;
  }

  /** The first page of so many rows, and the way to the others. */
  static <T> Page<T> start(int rows, Function<T, Object> identity, Fetch<T> fetch) {
    return new NumberedWalk<>(fetch, identity).page(new Place(rows, 1, Set.of(), 0));
  }

  private Page<T> page(Place at) {
    SteppedPages.Sized<Batch<T>> got =
        SteppedPages.ask(
            at.rows(), (rows, idempotency) -> fetch.fetch(rows, at.pageOf(rows), idempotency));
    Batch<T> batch = got.batch();
    int number = at.pageOf(got.rows());
    Set<Object> seen = new HashSet<>(at.seen());
    List<T> fresh = batch.rows().stream().filter(row -> seen.add(identity.apply(row))).toList();
    int withoutNews = fresh.isEmpty() ? at.withoutNews() + 1 : 0;
    boolean isEnd =
        batch.rows().isEmpty()
            || isWhole(batch, number, got.rows(), seen.size())
            || (withoutNews > 0 && !isMoreTold(batch, number))
            || withoutNews >= CursorWalk.MOST_PAGES_WITHOUT_NEWS;
    Place behind = new Place(got.rows(), number + 1, seen, withoutNews);
    return isEnd ? Page.whole(fresh) : Page.followedBy(fresh, () -> page(behind));
  }

  private static boolean isWhole(Batch<?> batch, int number, int asked, int seen) {
    long full = Math.min(asked, batch.rowsAPage().orElse((long) asked));
    return batch.pages().filter(pages -> pages <= number).isPresent()
        && batch.total().filter(total -> total == seen).isPresent()
        && batch.rows().size() < full;
  }

  private static boolean isMoreTold(Batch<?> batch, int number) {
    return batch.pages().filter(pages -> pages > number).isPresent();
  }
}
