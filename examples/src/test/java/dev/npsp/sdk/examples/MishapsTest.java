package dev.npsp.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MishapsTest {

  private static final int BILLS = 500;
  private static final int MESSAGES = 10;

  @Test
  void next_forTheSameSeed_drawsTheSameInAnyOrderOfBills() {
    try (Mishaps one = new Mishaps(7, true);
        Mishaps other = new Mishaps(7, true);
        Mishaps another = new Mishaps(8, true)) {
      List<Mishap> forwards = new ArrayList<>();
      List<Mishap> backwards = new ArrayList<>();
      List<Mishap> different = new ArrayList<>();
      for (int bill = 0; bill < BILLS; bill++) {
        forwards.add(one.next(Stretch.MINISTRY_TO_PLATFORM, OptionalInt.of(bill)));
        backwards.add(
            0, other.next(Stretch.MINISTRY_TO_PLATFORM, OptionalInt.of(BILLS - 1 - bill)));
        different.add(another.next(Stretch.MINISTRY_TO_PLATFORM, OptionalInt.of(bill)));
      }
      assertThat(backwards).isEqualTo(forwards);
      assertThat(different).isNotEqualTo(forwards);
      assertThat(forwards)
          .extracting(Mishap::kind)
          .contains(Stretch.MINISTRY_TO_PLATFORM.kinds().toArray(Mishap.Kind[]::new));
    }
  }

  @Test
  void next_whateverIsDrawn_countsItAndEndsAfterThreeMessages() {
    try (Mishaps mishaps = new Mishaps(7, true)) {
      long troubled = 0;
      for (Stretch stretch : Stretch.values()) {
        for (int bill = 0; bill < BILLS; bill++) {
          for (int message = 0; message < MESSAGES; message++) {
            Mishap mishap = mishaps.next(stretch, OptionalInt.of(bill));
            troubled += mishap.equals(Mishap.NONE) ? 0 : 1;
            assertThat(message < 3 || mishap.equals(Mishap.NONE)).isTrue();
          }
        }
      }
      assertThat(troubled).isPositive().isEqualTo(mishaps.injected());
    }
  }

  @Test
  void next_whenLinesAreGoodOrAMessageIsNobodys_isNothing() {
    try (Mishaps good = new Mishaps(7, false);
        Mishaps bad = new Mishaps(7, true)) {
      for (int bill = 0; bill < BILLS; bill++) {
        assertThat(good.next(Stretch.BANK_TO_CORE, OptionalInt.of(bill))).isEqualTo(Mishap.NONE);
        assertThat(bad.next(Stretch.BANK_TO_CORE, OptionalInt.empty())).isEqualTo(Mishap.NONE);
      }
      assertThat(good.injected() + bad.injected()).isZero();
    }
  }
}
