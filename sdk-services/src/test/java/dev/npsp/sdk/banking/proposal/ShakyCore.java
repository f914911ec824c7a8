package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.domain.Vnd;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
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
    PENDING,
    /** It is not carried out, for good; what is on hold stays on hold. Nothing else is refused. */
    CAPTURE_REFUSED
  }

  /** Thrown by the next order, before or after it is carried out. */
  private record Failure(Throwable thrown, boolean afterwards) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Long> balances = new HashMap<>();
  private final Map<String, CoreAnswer> answers = new HashMap<>();
  private final Map<String, Long> holds = new HashMap<>();
  private final Deque<Trouble> troubles = new ArrayDeque<>();
  private final Deque<Failure> failures = new ArrayDeque<>();
  private final List<String> orders = new ArrayList<>();

  void next(Trouble trouble) {
    troubles.add(trouble);
  }

  void fail(Throwable thrown, boolean afterwards) {
    failures.add(new Failure(thrown, afterwards));
  }

  /** From now on everything works. */
  void recover() {
    troubles.clear();
    failures.clear();
  }

  /** What is on hold, by the number of the hold. */
  Map<String, Long> held() {
    return Map.copyOf(holds);
  }

  /** Every order that arrived, repeats included. */
  List<String> orders() {
    return List.copyOf(orders);
  }

  long balance(String account) {
    return balances.getOrDefault(account, 0L);
  }

  long sum() {
    return balances.values().stream().mapToLong(Long::longValue).sum();
  }

  long captures() {
    return answers.keySet().stream()
        .filter(order -> order.startsWith("capture:") && isDone(order))
        .count();
  }

  boolean hasCaptured(BankPayment payment) {
    return isDone("capture:" + payment.holdId());
  }

  boolean hasRefunded(Refund refund) {
    return isDone("refund:" + refund.id());
  }

  private boolean isDone(String order) {
    CoreAnswer answer = answers.get(order);
    return answer != null && answer.kind() == CoreAnswer.Kind.DONE;
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
    Failure failure = failures.poll();
    if (failure != null) {
      throw ShakyCore.<RuntimeException>unchecked(failure.thrown());
    }
    return account.equals("payer")
        ? Optional.of(AccountHolder.of(account, "NGUYEN VAN VI DU", "NHTHU"))
        : Optional.empty();
  }

  private CoreAnswer once(String order, Supplier<CoreAnswer> action) {
    lock.lock();
    try {
      orders.add(order);
      Failure failure = failures.poll();
      if (failure != null) {
        throwing(failure, order, action);
      }
      Trouble trouble = troubles.poll();
      if (trouble == Trouble.LOST_ORDER) {
        throw new IllegalStateException("the order did not arrive");
      }
      if (trouble == Trouble.PENDING) {
        return CoreAnswer.pending();
      }
      boolean refused = trouble == Trouble.CAPTURE_REFUSED && order.startsWith("capture:");
      CoreAnswer answer = carriedOut(order, refused ? () -> CoreAnswer.refused("51") : action);
      if (trouble == Trouble.LOST_ANSWER) {
        throw new IllegalStateException("the answer did not arrive");
      }
      return answer;
    } finally {
      lock.unlock();
    }
  }

  private CoreAnswer carriedOut(String order, Supplier<CoreAnswer> action) {
    CoreAnswer answer = answers.containsKey(order) ? answers.get(order) : action.get();
    answers.put(order, answer);
    return answer;
  }

  private void throwing(Failure failure, String order, Supplier<CoreAnswer> action) {
    if (failure.afterwards()) {
      CoreAnswer unusedSinceLost = carriedOut(order, action);
    }
    throw ShakyCore.<RuntimeException>unchecked(failure.thrown());
  }

  /** Hosts in other languages throw checked exceptions without saying so. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <T extends Throwable> RuntimeException unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private void move(String from, String to, long amount) {
    balances.merge(from, -amount, Math::addExact);
    balances.merge(to, amount, Math::addExact);
  }
}
