package dev.npsp.sdk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.ProcedureCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldProceduresTest {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final ProcedureCode FIRST = ProcedureCode.of("1.000001");
  private static final ProcedureCode SECOND = ProcedureCode.of("1.000002");
  private static final ProcedureCode THIRD = ProcedureCode.of("1.000003");
  private static final HeldProcedure HELD =
      new HeldProcedure(Licence.procedure().build(), NOW, NOW.plusSeconds(1));

  private final HeldProcedures held = new HeldProcedures(2);

  private void put(ProcedureCode code) {
    held.put(code, HELD, held.edition());
  }

  @Test
  void put_whenFull_dropsWhatWasNotAskedForLongest() {
    put(FIRST);
    put(SECOND);
    assertThat(held.get(FIRST)).isSameAs(HELD);

    put(THIRD);

    assertThat(held.get(SECOND)).isNull();
    assertThat(held.get(FIRST)).isSameAs(HELD);
    assertThat(held.get(THIRD)).isSameAs(HELD);
  }

  @Test
  void put_whenFullOfTheSame_dropsNothing() {
    put(FIRST);
    put(SECOND);

    put(SECOND);

    assertThat(held.get(FIRST)).isSameAs(HELD);
  }

  @Test
  void put_ofAnEditionThatIsOver_holdsNothing() {
    long before = held.edition();
    held.clear();

    held.put(FIRST, HELD, before);

    assertThat(held.get(FIRST)).isNull();
  }

  @Test
  void remove_andClear_forget() {
    put(FIRST);
    put(SECOND);

    held.remove(FIRST);
    assertThat(held.get(FIRST)).isNull();
    held.clear();
    assertThat(held.get(SECOND)).isNull();
  }
}
