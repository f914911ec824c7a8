package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.wire.CachedCopies.Copy;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldCopiesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final ProcedureCode FIRST = ProcedureCode.of("1.000001");
  private static final ProcedureCode SECOND = ProcedureCode.of("1.000002");
  private static final ProcedureCode THIRD = ProcedureCode.of("1.000003");
  private static final Copy<String> HELD = new Copy<>("giấy phép", NOW);

  private final HeldCopies<ProcedureCode, String> held = new HeldCopies<>(2);

  private void put(ProcedureCode code) {
    held.put(code, HELD, held.edition());
  }

  @Test
  void put_whenFull_dropsWhatWasNotAskedForLongest() {
    put(FIRST);
    put(SECOND);
    assertThat(held.find(FIRST)).containsSame(HELD);

    put(THIRD);

    assertThat(held.find(SECOND)).isEmpty();
    assertThat(held.find(FIRST)).containsSame(HELD);
    assertThat(held.find(THIRD)).containsSame(HELD);
  }

  @Test
  void put_whenFullOfTheSame_dropsNothing() {
    put(FIRST);
    put(SECOND);

    put(SECOND);

    assertThat(held.find(FIRST)).containsSame(HELD);
  }

  @Test
  void put_ofAnEditionThatIsOver_holdsNothing() {
    long before = held.edition();
    held.clear();

    held.put(FIRST, HELD, before);

    assertThat(held.find(FIRST)).isEmpty();
  }

  @Test
  void remove_andClear_forget() {
    put(FIRST);
    put(SECOND);

    held.remove(FIRST);
    assertThat(held.find(FIRST)).isEmpty();
    held.clear();
    assertThat(held.find(SECOND)).isEmpty();
  }
}
