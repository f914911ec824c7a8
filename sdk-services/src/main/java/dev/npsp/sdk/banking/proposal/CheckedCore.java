package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.domain.Vnd;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The host's core, whose failures are never taken for the bank's own word: a {@link BankRefused}
 * that comes out of it says what some other service refused, and no answer is no answer. Whatever
 * else is thrown passes through as it is.
 */
final class CheckedCore implements CoreBanking {

  private final CoreBanking core;

  private CheckedCore(CoreBanking core) {
    this.core = core;
  }

  static CoreBanking of(CoreBanking core) {
    return core instanceof CheckedCore ? core : new CheckedCore(core);
  }

  @Override
  public CoreAnswer hold(String holdId, String account, Vnd amount) {
    return answered(() -> core.hold(holdId, account, amount));
  }

  @Override
  public CoreAnswer capture(BankPayment payment) {
    return answered(() -> core.capture(payment));
  }

  @Override
  public CoreAnswer release(BankPayment payment) {
    return answered(() -> core.release(payment));
  }

  @Override
  public CoreAnswer refund(BankPayment payment, Refund refund) {
    return answered(() -> core.refund(payment, refund));
  }

  @Override
  public CoreAnswer disburse(Disbursement disbursement) {
    return answered(() -> core.disburse(disbursement));
  }

  @Override
  public Optional<AccountHolder> account(String account) {
    return answered(() -> core.account(account));
  }

  private static <T> T answered(Supplier<@Nullable T> order) {
    T answer;
    try {
      answer = order.get();
    } catch (BankRefused e) {
      throw new IllegalStateException(
          "The core threw a refusal of another service; its own outcome is not known.", e);
    }
    if (answer == null) {
      throw new IllegalStateException("The core answered null; the outcome is not known.");
    }
    return answer;
  }
}
