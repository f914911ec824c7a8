package dev.npsp.sdk.examples;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.banking.proposal.AccountHolder;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.CoreAnswer;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.banking.proposal.Disbursement;
import dev.npsp.sdk.banking.proposal.Refund;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A core banking system behind a bad line: orders about bills and their answers get lost, or end in
 * an exception.
 */
final class RoughCore implements CoreBanking {

  private final CoreBanking core;
  private final Mishaps mishaps;
  private final Bills bills;

  RoughCore(CoreBanking core, Mishaps mishaps, Bills bills) {
    this.core = core;
    this.mishaps = mishaps;
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
    Mishap mishap = mishaps.next(Stretch.BANK_TO_CORE, bills.find(payment.bill().number()));
    return switch (mishap.kind()) {
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
