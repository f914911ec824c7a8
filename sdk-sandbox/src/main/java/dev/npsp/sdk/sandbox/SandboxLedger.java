package dev.npsp.sdk.sandbox;

import java.util.List;
import java.util.Map;

/**
 * The books of the bank, the platform and the treasury, all three played by the sandbox. Double
 * entry: every posting of a book sums up to zero, so all of them always do.
 */
public interface SandboxLedger {

  /**
   * One account at one moment.
   *
   * @param book {@code BANK}, {@code PLATFORM} or {@code TREASURY}
   * @param name what the account is for
   * @param balance whole dong, debit above zero
   */
  record Account(String book, String name, long balance) {}

  /** All accounts that were posted to. */
  List<Account> accounts();

  /** The balance of an account; zero when nothing was posted to it. */
  long balance(String book, String name);

  /** All balances together: zero, whatever happened. */
  long sum();

  /** By how much two neighbours disagree about what one owes the other: zero. */
  long difference();

  /** What was collected under a reference and not sent back, in whole dong. */
  long held(String reference);

  /** What was collected and not sent back, by reference, in whole dong. */
  Map<String, Long> collections();

  /** How many postings there were. */
  int postings();

  /** How often a bill that was paid was paid once more; such a notice is refused, not posted. */
  int doublePayments();
}
