package dev.npsp.sdk.examples.support.bank;

import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.examples.support.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a bank is connected.
 *
 * @param channel how messages reach its server
 * @param toCore the connection from its payments to its core
 * @param accountingDay to which day something belongs that happened at that moment
 */
public record BankSetup(
    Channel channel,
    UnaryOperator<CoreBanking> toCore,
    Function<Instant, LocalDate> accountingDay) {

  /** Good ways, and the accounting day is the calendar's; a core has its own. */
  public static BankSetup usual() {
    return new BankSetup(
        Channel.direct(),
        UnaryOperator.identity(),
        moment -> VietnamTime.local(moment).toLocalDate());
  }
}
