package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.Vnd;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A core in double entry that loses answers when it is told to. */
final class ShakyCore implements CoreBanking {

  /** What goes wrong with an order. */
  enum Trouble {
    /** It does not arrive. */
    LOST_ORDER,
    /** It is carried out, and nobody hears of it. */
    LOST_ANSWER,
    /** It is not carried out yet. */
    PENDING
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Long> balances = new HashMap<>();
  private final Map<String, CoreAnswer> answers = new HashMap<>();
  private final Map<String, Long> holds = new HashMap<>();
  private final Deque<Trouble> troubles = new ArrayDeque<>();

  void next(Trouble trouble) {
    troubles.add(trouble);
  }

  long balance(String account) {
    return balances.getOrDefault(account, 0L);
  }

  long sum() {
    return balances.values().stream().mapToLong(Long::longValue).sum();
  }

  long captures() {
    return answers.keySet().stream().filter(order -> order.startsWith("capture:")).count();
  }

  boolean hasCaptured(BankPayment payment) {
    return answers.containsKey("capture:" + payment.holdId());
  }

  boolean hasRefunded(Refund refund) {
    return answers.containsKey("refund:" + refund.id());
  }

  @Override
  public CoreAnswer hold(String holdId, String account, Vnd amount) {
    return once(
        "hold:" + holdId,
        () -> {
          if (account.equals("poor")) {
            return CoreAnswer.refused("123");
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
          move(payment.payerAccount().orElseThrow(), "platform", held);
          return CoreAnswer.done("T" + payment.holdId());
        });
  }

  @Override
  public CoreAnswer release(BankPayment payment) {
    return once(
        "release:" + payment.holdId(),
        () -> {
          holds.remove(payment.holdId());
          return CoreAnswer.done("L" + payment.holdId());
        });
  }

  @Override
  public CoreAnswer refund(BankPayment payment, Refund refund) {
    return once(
        "refund:" + refund.id(),
        () -> {
          move("platform", payment.payerAccount().orElseThrow(), refund.amount().amount());
          return CoreAnswer.done("R" + refund.id());
        });
  }

  @Override
  public CoreAnswer disburse(Disbursement disbursement) {
    return once(
        "disburse:" + disbursement.id(),
        () -> {
          if (disbursement.payeeAccount().equals("gone")) {
            return CoreAnswer.refused("056");
          }
          move("platform", disbursement.payeeAccount(), disbursement.amount().amount());
          return CoreAnswer.done("D" + disbursement.id());
        });
  }

  @Override
  public Optional<AccountHolder> account(String account) {
    return account.equals("payer")
        ? Optional.of(AccountHolder.of(account, "NGUYEN VAN VI DU", "NHTHU"))
        : Optional.empty();
  }

  private CoreAnswer once(String order, Supplier<CoreAnswer> action) {
    lock.lock();
    try {
      Trouble trouble = troubles.poll();
      if (trouble == Trouble.LOST_ORDER) {
        throw new IllegalStateException("the order did not arrive");
      }
      if (trouble == Trouble.PENDING) {
        return CoreAnswer.pending();
      }
      CoreAnswer answer = answers.containsKey(order) ? answers.get(order) : action.get();
      answers.put(order, answer);
      if (trouble == Trouble.LOST_ANSWER) {
        throw new IllegalStateException("the answer did not arrive");
      }
      return answer;
    } finally {
      lock.unlock();
    }
  }

  private void move(String from, String to, long amount) {
    balances.merge(from, -amount, Math::addExact);
    balances.merge(to, amount, Math::addExact);
  }
}
