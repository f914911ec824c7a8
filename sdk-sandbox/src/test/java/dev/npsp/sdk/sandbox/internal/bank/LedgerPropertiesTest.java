package dev.npsp.sdk.sandbox.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.SandboxLedger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LedgerPropertiesTest {

  /** One posting that somebody asks for. */
  record Step(int what, int reference, int id, long amount) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 9),
            Arbitraries.longs().between(0, 1_000_000))
        .as(Step::new)
        .list()
        .ofMaxSize(100);
  }

  @Property
  void anySequence_sumsUpToZeroAndNobodyDisagrees(@ForAll("steps") List<Step> steps) {
    Ledger ledger = new Ledger();
    for (Step step : steps) {
      String reference = "ref" + step.reference();
      switch (step.what()) {
        case 0 -> ledger.collected(reference, step.amount());
        case 1 -> ledger.refunded(reference, "r" + step.id(), step.amount());
        default -> ledger.disbursed("d" + step.id(), step.amount());
      }
      assertThat(ledger.sum()).isZero();
      assertThat(ledger.difference()).isZero();
      assertThat(ledger.held(reference)).isNotNegative();
      assertThat(sumOf(ledger, "BANK")).isZero();
      assertThat(sumOf(ledger, "TREASURY")).isZero();
    }
  }

  private static long sumOf(SandboxLedger ledger, String book) {
    return ledger.accounts().stream()
        .filter(account -> account.book().equals(book))
        .mapToLong(SandboxLedger.Account::balance)
        .sum();
  }
}
