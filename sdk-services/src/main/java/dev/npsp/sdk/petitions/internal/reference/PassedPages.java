package dev.npsp.sdk.petitions.internal.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * The way to a page of petitions.
 *
 * @param ends behind which petitions the pages began that were read, the one that is asked for
 *     last; empty for the first page
 */
public record PassedPages(List<String> ends) {

  /** The way to the first page. */
  public static PassedPages none() {
    return new PassedPages(List.of());
  }

  /** The way to the page behind that one. */
  public PassedPages then(String end) {
    List<String> all = new ArrayList<>(ends);
    all.add(end);
    return new PassedPages(List.copyOf(all));
  }
}
