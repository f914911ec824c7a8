package dev.npsp.sdk.core;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a list, and the way to the next ones. Iterating goes over the rows of this
 * page and of all that follow, fetching them as they are reached. An empty page in the middle ends
 * nothing.
 *
 * @param <T> what a row is
 */
public final class Page<T> implements Iterable<T> {

  private final List<T> items;
  private final @Nullable Supplier<Page<T>> next;

  private Page(List<T> items, @Nullable Supplier<Page<T>> next) {
    this.items = List.copyOf(items);
    this.next = next;
  }

  /** A page that is the whole list. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }

  /** A page with more behind it. */
  public static <T> Page<T> followedBy(List<T> items, Supplier<Page<T>> next) {
    return new Page<>(items, next);
  }

  /** The rows of this page alone. */
  public List<T> items() {
    return items;
  }

  /** Whether there may be more rows behind this page. */
  public boolean hasNext() {
    return next != null;
  }

  /** Fetches the next page; empty behind the last. */
  public Optional<Page<T>> next() {
    return next == null ? Optional.empty() : Optional.of(next.get());
  }

  /** The rows of this page and of all that follow, fetched as they are reached. */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public Iterator<T> iterator() {
    return new Rows<>(this);
  }

  private static final class Rows<T> implements Iterator<T> {
    private Page<T> page;
    private Iterator<T> rows;

    Rows(Page<T> first) {
      this.page = first;
      this.rows = first.items.iterator();
    }

    @Override
    public boolean hasNext() {
      while (!rows.hasNext()) {
        Optional<Page<T>> following = page.next();
        if (following.isEmpty()) {
          return false;
        }
        page = following.get();
        rows = page.items.iterator();
      }
      return true;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return rows.next();
    }
  }
}
