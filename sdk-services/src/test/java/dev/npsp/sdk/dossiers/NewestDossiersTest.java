package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NewestDossiersTest {

  @Property(tries = 300)
  void keepsExactlyTheNewest(
      @ForAll @IntRange(min = 1, max = 20) int capacity,
      @ForAll List<@IntRange(max = 60) Integer> numbers) {
    NewestDossiers known = new NewestDossiers(capacity);
    Deque<Integer> model = new ArrayDeque<>();
    for (int number : numbers) {
      known.add(SubmittedDossier.of(Examples.code(number)));
      if (!model.contains(number)) {
        if (model.size() == capacity) {
          model.removeFirst();
        }
        model.addLast(number);
      }
    }
    for (int number = 0; number <= 60; number++) {
      assertThat(known.contains(Examples.code(number)))
          .as("number %s", number)
          .isEqualTo(model.contains(number));
    }
  }

  /** What was forgotten is gone, what was added since stays, whatever else comes and goes. */
  @Property(tries = 300)
  void forget_ofAny_forgetsItAlone(
      @ForAll @IntRange(min = 1, max = 20) int capacity,
      @ForAll List<@IntRange(max = 40) Integer> numbers,
      @ForAll @IntRange(max = 40) int forgotten) {
    NewestDossiers known = new NewestDossiers(capacity);
    numbers.forEach(number -> known.add(SubmittedDossier.of(Examples.code(number))));
    List<Integer> before = known(known);
    known.forget(Examples.code(forgotten));
    assertThat(known(known))
        .containsExactlyElementsOf(before.stream().filter(one -> one != forgotten).toList());
    for (int number = 100; number < 100 + capacity; number++) {
      known.add(SubmittedDossier.of(Examples.code(number)));
    }
    for (int number = 100; number < 100 + capacity; number++) {
      assertThat(known.contains(Examples.code(number))).isTrue();
    }
    assertThat(known(known)).isEmpty();
  }

  private static List<Integer> known(NewestDossiers dossiers) {
    return IntStream.rangeClosed(0, 40)
        .filter(number -> dossiers.contains(Examples.code(number)))
        .boxed()
        .toList();
  }

  @Example
  void remembersAHundredThousandAndForgetsTheOldest() {
    SubmittedDossiers known = SubmittedDossiers.inMemory();
    for (int number = 0; number < 250_000; number++) {
      known.add(SubmittedDossier.of(Examples.code(number)));
    }
    int remembered = 0;
    for (int number = 0; number < 250_000; number++) {
      boolean contains = known.contains(Examples.code(number));
      remembered += contains ? 1 : 0;
      if (number >= 150_000) {
        assertThat(contains).isTrue();
      }
    }
    assertThat(remembered).isEqualTo(100_000);
  }

  @Example
  void add_withAnIdOfThePortal_keepsItUntilTheCodeIsForgotten() {
    NewestDossiers known = new NewestDossiers(2);
    known.add(SubmittedDossier.builder(Examples.code(1)).portalId("P-1").build());
    known.add(SubmittedDossier.of(Examples.code(2)));

    assertThat(known.find(Examples.code(1)).orElseThrow().portalId()).contains("P-1");
    assertThat(known.find(Examples.code(2)).orElseThrow().portalId()).isEmpty();

    known.add(SubmittedDossier.of(Examples.code(3)));
    known.add(SubmittedDossier.of(Examples.code(1)));

    assertThat(known.find(Examples.code(1))).contains(SubmittedDossier.of(Examples.code(1)));
  }

  @Example
  void add_withoutAnId_leavesTheOneThatWasKnown() {
    NewestDossiers known = new NewestDossiers(2);
    known.add(SubmittedDossier.builder(Examples.code(1)).portalId("P-1").build());
    known.add(SubmittedDossier.of(Examples.code(1)));
    assertThat(known.find(Examples.code(1)).orElseThrow().portalId()).contains("P-1");

    known.add(SubmittedDossier.builder(Examples.code(1)).portalId("P-2").build());
    assertThat(known.find(Examples.code(1)).orElseThrow().portalId()).contains("P-2");
  }
}
