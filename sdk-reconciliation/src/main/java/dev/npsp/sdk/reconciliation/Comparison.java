package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Walks along both sorted sides at once and tells each difference. */
final class Comparison {

  /** Hears of each difference, in the order of the references. */
  interface Listener {
    void matched(Vnd amount) throws IOException;

    void found(Finding finding) throws IOException;
  }

  private final SortedRows here;
  private final SortedRows there;
  private final Listener listener;

  Comparison(SortedRows here, SortedRows there, Listener listener) {
    this.here = here;
    this.there = there;
    this.listener = listener;
  }

  void run() throws IOException {
    while (true) {
      SortedRow one = here.peek();
      SortedRow other = there.peek();
      if (one == null && other == null) {
        return;
      }
      int order = order(one, other);
      compare(order <= 0 ? first(here, true) : null, order >= 0 ? first(there, false) : null);
    }
  }

  /** Behind the last row of a side, the other side is always next. */
  private static int order(@Nullable SortedRow one, @Nullable SortedRow other) {
    if (one == null) {
      return 1;
    }
    return other == null ? -1 : one.reference().compareTo(other.reference());
  }

  /** The first row of a reference; the others of the same side are duplicates. */
  private @Nullable SortedRow first(SortedRows side, boolean isHere) throws IOException {
    SortedRow first = side.take();
    SortedRow next = side.peek();
    while (first != null && next != null && next.reference().equals(first.reference())) {
      side.take();
      tell(FindingKind.DUPLICATE, isHere ? next : null, isHere ? null : next);
      next = side.peek();
    }
    return first;
  }

  private void compare(@Nullable SortedRow one, @Nullable SortedRow other) throws IOException {
    if (one == null || other == null) {
      tell(one == null ? FindingKind.ONLY_THERE : FindingKind.ONLY_HERE, one, other);
    } else if (!one.entry().amount().equals(other.entry().amount())) {
      tell(FindingKind.AMOUNT_DIFFERS, one, other);
    } else if (!one.entry().state().equals(other.entry().state())) {
      tell(FindingKind.STATE_DIFFERS, one, other);
    } else {
      listener.matched(one.entry().amount());
    }
  }

  private void tell(FindingKind kind, @Nullable SortedRow one, @Nullable SortedRow other)
      throws IOException {
    Finding.Builder finding = Finding.builder(kind);
    if (one != null) {
      finding.reference(one.reference()).here(one.entry());
    }
    if (other != null) {
      finding.reference(other.reference()).there(other.entry());
    }
    listener.found(finding.build());
  }
}
