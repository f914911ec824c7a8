package dev.npsp.sdk.payments;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that are signed with pipes between their fields, cut into fields in two ways. */
final class CutFields {

  private CutFields() {}

  /** Both ways give the same text when their fields are joined with pipes. */
  static Arbitrary<List<List<String>>> inTwoWays(int fields) {
    Arbitrary<List<String>> parts =
        Arbitraries.of("", "a", "b", "VCB").list().ofMinSize(fields).ofMaxSize(fields + 2);
    return parts.flatMap(
        all -> {
          Arbitrary<List<String>> cut =
              Arbitraries.integers()
                  .between(1, all.size() - 1)
                  .set()
                  .ofSize(fields - 1)
                  .map(places -> cut(all, places.stream().sorted().toList()));
          return Combinators.combine(cut, cut).as(List::of);
        });
  }

  private static List<String> cut(List<String> parts, List<Integer> places) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int place : places) {
      fields.add(String.join("|", parts.subList(from, place)));
      from = place;
    }
    fields.add(String.join("|", parts.subList(from, parts.size())));
    return fields;
  }
}
