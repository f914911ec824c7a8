package dev.npsp.sdk.benchmarks.fuzz;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A client whose operations ask a peer.
 *
 * @param name what its targets begin with
 * @param type its interface
 * @param line a new peer
 * @param client a new client of that peer, which has asked nothing yet or the first questions
 * @param arguments what its operations are called with
 * @param seeds beginnings of the names of the corpus files that its peer answers with
 * @param only the operations that are meant; all when there are none
 * @param remembers whether a client that has once read an input reads the next in another way; it
 *     gets a new one then, so that an input can be replayed alone
 */
record Area(
    String name,
    Class<?> type,
    Supplier<Line> line,
    Function<Line, Object> client,
    Arguments arguments,
    List<String> seeds,
    Set<String> only,
    boolean remembers) {

  Area(
      String name,
      Class<?> type,
      Supplier<Line> line,
      Function<Line, Object> client,
      Arguments arguments,
      List<String> seeds) {
    this(name, type, line, client, arguments, seeds, Set.of(), false);
  }

  /** Some operations once more, of a client that is prepared in another way. */
  Area variant(String variant, Supplier<Line> other, Arguments others, String... operations) {
    return new Area(
        name + ", " + variant, type, other, client, others, seeds, Set.of(operations), remembers);
  }

  /** The same, with a new client for each input. */
  Area remembering() {
    return new Area(name, type, line, client, arguments, seeds, only, true);
  }
}
