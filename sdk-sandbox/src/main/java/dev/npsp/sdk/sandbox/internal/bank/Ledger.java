package dev.npsp.sdk.sandbox.internal.bank;

import dev.npsp.sdk.sandbox.SandboxLedger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/** Three books under one lock. A posting has a number, and the same number is posted once. */
public final class Ledger implements SandboxLedger {
  private static final String BANK = "BANK";
  private static final String PLATFORM = "PLATFORM";
  private static final String TREASURY = "TREASURY";
  private static final String CUSTOMERS = "customers";
  private static final String OWED_TO_PLATFORM = "owed-to-platform";
  private static final String OWED_BY_BANK = "owed-by-bank";
  private static final String OWED_TO_TREASURY = "owed-to-treasury";
  private static final String OWED_BY_PLATFORM = "owed-by-platform";
  private static final String REVENUE = "revenue";
  private static final String BENEFICIARIES = "beneficiaries";

  private final ReentrantLock lock = new ReentrantLock();
  private final TreeMap<String, Long> balances = new TreeMap<>();
  private final Set<String> posted = new HashSet<>();
  private final Map<String, Long> collected = new HashMap<>();
  private int doublePayments;

  /** A payer's money reached the treasury. */
  public void collected(String reference, long amount) {
    lock.lock();
    try {
      if (posted.add("collect:" + reference)) {
        collected.put(reference, amount);
        flow(amount, CUSTOMERS);
      }
    } finally {
      lock.unlock();
    }
  }

  /** A payer's money went back; false when it would be more than was collected. */
  public boolean refunded(String reference, String id, long amount) {
    lock.lock();
    try {
      if (posted.contains("refund:" + id)) {
        return true;
      }
      long left = collected.getOrDefault(reference, 0L);
      if (amount <= 0 || amount > left) {
        return false;
      }
      posted.add("refund:" + id);
      collected.put(reference, left - amount);
      flow(-amount, CUSTOMERS);
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** The treasury's money reached a beneficiary. */
  void disbursed(String id, long amount) {
    lock.lock();
    try {
      if (posted.add("disburse:" + id)) {
        flow(-amount, BENEFICIARIES);
      }
    } finally {
      lock.unlock();
    }
  }

  void doublePayment() {
    lock.lock();
    try {
      doublePayments++;
    } finally {
      lock.unlock();
    }
  }

  /** Money on its way through all three books; in each the two sides are equal. */
  private void flow(long amount, String atTheBank) {
    post(BANK, atTheBank, amount);
    post(BANK, OWED_TO_PLATFORM, -amount);
    post(PLATFORM, OWED_BY_BANK, amount);
    post(PLATFORM, OWED_TO_TREASURY, -amount);
    post(TREASURY, OWED_BY_PLATFORM, amount);
    post(TREASURY, REVENUE, -amount);
  }

  private void post(String book, String account, long amount) {
    balances.merge(book + ":" + account, amount, Math::addExact);
  }

  @Override
  public List<Account> accounts() {
    lock.lock();
    try {
      return balances.entrySet().stream().map(Ledger::account).toList();
    } finally {
      lock.unlock();
    }
  }

  private static Account account(Map.Entry<String, Long> balance) {
    int colon = balance.getKey().indexOf(':');
    return new Account(
        balance.getKey().substring(0, colon),
        balance.getKey().substring(colon + 1),
        balance.getValue());
  }

  @Override
  public long balance(String book, String name) {
    lock.lock();
    try {
      return balances.getOrDefault(book + ":" + name, 0L);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long sum() {
    lock.lock();
    try {
      return balances.values().stream().mapToLong(Long::longValue).sum();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long difference() {
    lock.lock();
    try {
      return Math.abs(balance(BANK, OWED_TO_PLATFORM) + balance(PLATFORM, OWED_BY_BANK))
          + Math.abs(balance(PLATFORM, OWED_TO_TREASURY) + balance(TREASURY, OWED_BY_PLATFORM));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long held(String reference) {
    lock.lock();
    try {
      return collected.getOrDefault(reference, 0L);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Map<String, Long> collections() {
    lock.lock();
    try {
      return Map.copyOf(collected);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int postings() {
    lock.lock();
    try {
      return posted.size();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int doublePayments() {
    lock.lock();
    try {
      return doublePayments;
    } finally {
      lock.unlock();
    }
  }

  void clear() {
    lock.lock();
    try {
      balances.clear();
      posted.clear();
      collected.clear();
      doublePayments = 0;
    } finally {
      lock.unlock();
    }
  }
}
