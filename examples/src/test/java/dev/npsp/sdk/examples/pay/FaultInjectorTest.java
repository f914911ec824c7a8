package dev.npsp.sdk.examples.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FaultInjectorTest {

  private static final int BILLS = 500;
  private static final int MESSAGES = 10;

  @Test
  void next_forTheSameSeed_drawsTheSameInAnyOrderOfBills() {
    try (FaultInjector one = new FaultInjector(7, true);
        FaultInjector other = new FaultInjector(7, true);
        FaultInjector another = new FaultInjector(8, true)) {
      List<InjectedFault> forwards = new ArrayList<>();
      List<InjectedFault> backwards = new ArrayList<>();
      List<InjectedFault> different = new ArrayList<>();
      for (int bill = 0; bill < BILLS; bill++) {
        forwards.add(one.next(MessageRoute.MINISTRY_TO_PLATFORM, OptionalInt.of(bill)));
        backwards.add(
            0, other.next(MessageRoute.MINISTRY_TO_PLATFORM, OptionalInt.of(BILLS - 1 - bill)));
        different.add(another.next(MessageRoute.MINISTRY_TO_PLATFORM, OptionalInt.of(bill)));
      }
      assertThat(backwards).isEqualTo(forwards);
      assertThat(different).isNotEqualTo(forwards);
      assertThat(forwards)
          .extracting(InjectedFault::kind)
          .contains(MessageRoute.MINISTRY_TO_PLATFORM.kinds().toArray(InjectedFault.Kind[]::new));
    }
  }

  @Test
  void next_whateverIsDrawn_countsItAndEndsAfterThreeMessages() {
    try (FaultInjector injector = new FaultInjector(7, true)) {
      long faults = 0;
      for (MessageRoute route : MessageRoute.values()) {
        for (int bill = 0; bill < BILLS; bill++) {
          for (int message = 0; message < MESSAGES; message++) {
            InjectedFault fault = injector.next(route, OptionalInt.of(bill));
            faults += fault.equals(InjectedFault.NONE) ? 0 : 1;
            assertThat(message < 3 || fault.equals(InjectedFault.NONE)).isTrue();
          }
        }
      }
      assertThat(faults).isPositive().isEqualTo(injector.injected());
    }
  }

  @Test
  void next_whenLinesAreGoodOrAMessageIsNobodys_isNothing() {
    try (FaultInjector good = new FaultInjector(7, false);
        FaultInjector bad = new FaultInjector(7, true)) {
      for (int bill = 0; bill < BILLS; bill++) {
        assertThat(good.next(MessageRoute.BANK_TO_CORE, OptionalInt.of(bill)))
            .isEqualTo(InjectedFault.NONE);
        assertThat(bad.next(MessageRoute.BANK_TO_CORE, OptionalInt.empty()))
            .isEqualTo(InjectedFault.NONE);
      }
      assertThat(good.injected() + bad.injected()).isZero();
    }
  }
}
