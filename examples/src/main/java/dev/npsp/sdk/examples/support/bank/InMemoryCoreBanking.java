package dev.npsp.sdk.examples.support.bank;

import dev.npsp.sdk.banking.proposal.AccountHolder;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.CoreAnswer;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.banking.proposal.Disbursement;
import dev.npsp.sdk.banking.proposal.Refund;
import dev.npsp.sdk.domain.Vnd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The bank's core, small: accounts in double entry. Every order is carried out once and answered
 * alike each time, as {@link CoreBanking} asks. A real one is the core banking system.
 */
public final class InMemoryCoreBanking implements CoreBanking {

  /** The customer who pays in this example. */
  public static final String CUSTOMER = "19001234567890";

  /** A customer who has nothing left. */
  public static final String EMPTY = "19009999999999";

  /** Enough for a car's registration fee. */
  private static final long OPENING = 5_000_000_000L;

  private static final String CASH = "cash";
  private static final String PLATFORM = "platform";
  private static final String INSUFFICIENT_FUNDS = "123";

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Long> balances = new HashMap<>();
  private final Map<String, CoreAnswer> answers = new HashMap<>();
  private final Map<String, Long> holds = new HashMap<>();
  private final List<Movement> movements = new ArrayList<>();

  /**
   * Money that moved for a bill.
   *
   * @param bill the number of the bill
   * @param amount dong to the platform; below zero when it went back
   */
  public record Movement(String bill, long amount) {}

  InMemoryCoreBanking() {
    move(CASH, CUSTOMER, OPENING);
  }

  @Override
  public CoreAnswer hold(String holdId, String account, Vnd amount) {
    return once(
        "hold:" + holdId,
        () -> {
          long held = holds.values().stream().mapToLong(Long::longValue).sum();
          if (balance(account) - held < amount.amount()) {
            return CoreAnswer.refused(INSUFFICIENT_FUNDS);
          }
          holds.put(holdId, amount.amount());
          return CoreAnswer.done(holdId);
        });
  }

  @Override
  public CoreAnswer capture(BankPayment payment) {
    return once(
        "capture:" + payment.holdId(),
        () -> {
          Long held = holds.remove(payment.holdId());
          if (held == null) {
            return CoreAnswer.refused("01");
          }
          move(payment.payerAccount().orElseThrow(), PLATFORM, held);
          movements.add(new Movement(payment.bill().number(), held));
          return CoreAnswer.done(number("C"));
        });
  }

  @Override
  public CoreAnswer release(BankPayment payment) {
    return once(
        "release:" + payment.holdId(),
        () -> {
          holds.remove(payment.holdId());
          return CoreAnswer.done(number("L"));
        });
  }

  @Override
  public CoreAnswer refund(BankPayment payment, Refund refund) {
    return once(
        "refund:" + refund.id(),
        () -> {
          move(PLATFORM, payment.payerAccount().orElseThrow(), refund.amount().amount());
          movements.add(new Movement(payment.bill().number(), -refund.amount().amount()));
          return CoreAnswer.done(number("R"));
        });
  }

  @Override
  public CoreAnswer disburse(Disbursement disbursement) {
    return once(
        "disburse:" + disbursement.id(),
        () -> {
          move(PLATFORM, "payee:" + disbursement.payeeAccount(), disbursement.amount().amount());
          return CoreAnswer.done(number("D"));
        });
  }

  @Override
  public Optional<AccountHolder> account(String account) {
    return account.equals(CUSTOMER)
        ? Optional.of(AccountHolder.of(account, "NGUYEN VAN VI DU", "NHSANDBOX"))
        : Optional.empty();
  }

  /** All money that moved for bills, in its order. */
  public List<Movement> movements() {
    lock.lock();
    try {
      return List.copyOf(movements);
    } finally {
      lock.unlock();
    }
  }

  /** What the bank holds for the platform. */
  public long heldForPlatform() {
    lock.lock();
    try {
      return balance(PLATFORM);
    } finally {
      lock.unlock();
    }
  }

  /** All balances together: zero. */
  public long sum() {
    lock.lock();
    try {
      return balances.values().stream().mapToLong(Long::longValue).sum();
    } finally {
      lock.unlock();
    }
  }

  private CoreAnswer once(String order, Supplier<CoreAnswer> action) {
    lock.lock();
    try {
      CoreAnswer known = answers.get(order);
      CoreAnswer answer = known == null ? action.get() : known;
      answers.put(order, answer);
      return answer;
    } finally {
      lock.unlock();
    }
  }

  private String number(String kind) {
    return "FT" + kind + "%08d".formatted(answers.size() + 1);
  }

  private long balance(String account) {
    return balances.getOrDefault(account, 0L);
  }

  private void move(String from, String to, long amount) {
    balances.merge(from, -amount, Math::addExact);
    balances.merge(to, amount, Math::addExact);
  }
}
