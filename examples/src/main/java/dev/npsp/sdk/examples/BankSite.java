package dev.npsp.sdk.examples;

import dev.npsp.sdk.VietnamTime;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where a bank stands.
 *
 * @param road the way to its gate
 * @param wayToCore the way from its desk to its core
 * @param accountingDay to which day something belongs that happened at that moment
 */
record BankSite(
    Road road, UnaryOperator<CoreBanking> wayToCore, Function<Instant, LocalDate> accountingDay) {

  /** Good ways, and the accounting day is the calendar's; a core has its own. */
  static BankSite usual() {
    return new BankSite(
        Road.smooth(), UnaryOperator.identity(), moment -> VietnamTime.local(moment).toLocalDate());
  }
}
