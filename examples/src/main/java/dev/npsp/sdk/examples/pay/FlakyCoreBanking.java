package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.banking.proposal.AccountHolder;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.CoreAnswer;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.banking.proposal.Disbursement;
import dev.npsp.sdk.banking.proposal.Refund;
import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A core banking system behind a faulty connection: orders about bills and their answers get lost,
 * or end in an exception.
 */
final class FlakyCoreBanking implements CoreBanking {

  private final CoreBanking core;
  private final FaultInjector faultInjector;
  private final BillIndex bills;

  FlakyCoreBanking(CoreBanking core, FaultInjector faultInjector, BillIndex bills) {
    this.core = core;
    this.faultInjector = faultInjector;
    this.bills = bills;
  }

  @Override
  public CoreAnswer hold(String holdId, String account, Vnd amount) {
    return core.hold(holdId, account, amount);
  }

  @Override
  public CoreAnswer capture(BankPayment payment) {
    return order(payment, () -> core.capture(payment));
  }

  @Override
  public CoreAnswer release(BankPayment payment) {
    return order(payment, () -> core.release(payment));
  }

  @Override
  public CoreAnswer refund(BankPayment payment, Refund refund) {
    return order(payment, () -> core.refund(payment, refund));
  }

  @Override
  public CoreAnswer disburse(Disbursement disbursement) {
    return core.disburse(disbursement);
  }

  @Override
  public Optional<AccountHolder> account(String account) {
    return core.account(account);
  }

  private CoreAnswer order(BankPayment payment, Supplier<CoreAnswer> order) {
    InjectedFault fault =
        faultInjector.next(MessageRoute.BANK_TO_CORE, bills.find(payment.bill().number()));
    return switch (fault.kind()) {
      case LOST -> throw silence();
      case ANSWER_LOST -> {
        CoreAnswer unusedSinceLost = order.get();
        throw silence();
      }
      case THROWN -> {
        CoreAnswer unusedSinceThrown = order.get();
        throw new IllegalArgumentException("the core booked, and cannot read its own answer");
      }
      case REPEATED -> {
        CoreAnswer unusedSinceRepeated = order.get();
        yield order.get();
      }
      default -> order.get();
    };
  }

  private static UncheckedIOException silence() {
    return new UncheckedIOException(new IOException("the core does not answer"));
  }
}
