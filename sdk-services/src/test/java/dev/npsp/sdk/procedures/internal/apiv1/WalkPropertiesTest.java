package dev.npsp.sdk.procedures.internal.apiv1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a portal does with its pages, a walk over them ends and loses nothing. */
class WalkPropertiesTest {

  private static final int MOST_CALLS = 2_000;

  /**
   * A portal that repeats rows, tells wrong totals, caps the size of pages, is too slow for large
   * ones, and behind its last row either has nothing, repeats its last page, or names no cursor.
   */
  private static final class OddPortal {
    private final Random random;
    private final List<Integer> all;
    private final int cap;
    private final int tooSlowFrom;
    private final int ending;
    private int calls;

    OddPortal(long seed, int rows) {
      this.random = new Random(seed);
      this.all = IntStream.range(0, rows).boxed().toList();
      this.cap = 1 + random.nextInt(250);
      this.tooSlowFrom = random.nextBoolean() ? 1_000 : 11 + random.nextInt(200);
      this.ending = random.nextInt(3);
    }

    private void arrive(int asked) {
      calls++;
      assertThat(calls).as("the walk ends").isLessThan(MOST_CALLS);
      if (asked >= tooSlowFrom) {
        throw new NoAnswer(
            new Origin("walk", "1"), LocalizedText.of("slow"), LocalizedText.of("wait"), null);
      }
    }

    Batch<Integer> behind(int asked, Optional<String> after) {
      arrive(asked);
      int from = after.map(cursor -> Integer.parseInt(cursor) + 1).orElse(0);
      List<Integer> rows = new ArrayList<>(slice(from, Math.min(asked, cap)));
      boolean isEnd = from + rows.size() >= all.size();
      if (rows.isEmpty() && ending == 1 && !all.isEmpty()) {
        rows = new ArrayList<>(slice(all.size() - 1, 1));
      }
      if (!rows.isEmpty() && random.nextInt(3) == 0) {
        rows.add(0, random.nextInt(rows.get(rows.size() - 1) + 1)); // a row that came before
      }
      Optional<String> cursor =
          rows.isEmpty() || (isEnd && ending == 2)
              ? Optional.empty()
              : Optional.of("" + rows.get(rows.size() - 1));
      return new Batch<>(rows, cursor, lie(), lie(), lie());
    }

    Batch<Integer> numbered(int asked, int page) {
      arrive(asked);
      List<Integer> rows = slice((page - 1) * asked, asked);
      if (rows.isEmpty() && ending == 1 && !all.isEmpty()) {
        rows = slice(all.size() - 1, 1);
      }
      return new Batch<>(rows, Optional.empty(), lie(), lie(), Optional.of((long) asked));
    }

    private List<Integer> slice(int from, int rows) {
      return from >= all.size() ? List.of() : all.subList(from, Math.min(all.size(), from + rows));
    }

    private Optional<Long> lie() {
      return switch (random.nextInt(4)) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(0L);
        case 2 -> Optional.of(1L);
        default -> Optional.of((long) random.nextInt(10_000));
      };
    }
  }

  @Property(tries = 500)
  void cursorWalk_overAnyPortal_givesEachRowOnce(
      @ForAll long seed,
      @ForAll @IntRange(max = 600) int rows,
      @ForAll @IntRange(min = 10, max = 500) int asked) {
    OddPortal portal = new OddPortal(seed, rows);

    assertThat(
            CursorWalk.<Integer>start(
                asked, row -> row, (size, after, again) -> portal.behind(size, after))
                .stream())
        .containsExactlyInAnyOrderElementsOf(portal.all);
  }

  @Property(tries = 500)
  void numberedWalk_overAnyPortal_givesEachRowOnce(
      @ForAll long seed,
      @ForAll @IntRange(max = 600) int rows,
      @ForAll @IntRange(min = 10, max = 500) int asked) {
    OddPortal portal = new OddPortal(seed, rows);

    assertThat(
            NumberedWalk.<Integer>start(
                asked, row -> row, (size, page, again) -> portal.numbered(size, page))
                .stream())
        .containsExactlyInAnyOrderElementsOf(portal.all);
  }

  @Property(tries = 100)
  void cursorWalk_whenNothingNewComesUnderNewCursors_ends(@ForAll @IntRange(max = 50) int rows) {
    List<Integer> same = IntStream.range(0, rows).boxed().toList();
    int[] calls = new int[1];

    assertThat(
            CursorWalk.<Integer>start(
                50,
                row -> row,
                (size, after, again) ->
                    new Batch<>(
                        same,
                        Optional.of("cursor " + calls[0]++),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .stream())
        .containsExactlyElementsOf(same);
    assertThat(calls[0]).isLessThanOrEqualTo(1 + CursorWalk.MOST_PAGES_WITHOUT_NEWS);
  }
}
