package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.domain.Vnd;
import java.util.Optional;

/**
 * The bank's core system, where the money is. The host writes it.
 *
 * <p>Every order has a number, and the core takes the same order any number of times: it carries it
 * out once and answers the same each time. That is what makes a crash between an order and its
 * record harmless. When a method throws, the outcome is not known and the order will come again.
 */
public interface CoreBanking {

  /** Holds an amount of the payer's money. */
  CoreAnswer hold(String holdId, String account, Vnd amount);

  /**
   * Moves what was held under {@link BankPayment#holdId} to the platform's account. When it is
   * refused the money stays on hold until {@link #release} has been asked for, which is done at
   * once.
   */
  CoreAnswer capture(BankPayment payment);

  /**
   * Lets what was held under {@link BankPayment#holdId} go. It is asked for until the answer is
   * done; a hold that is gone already is done.
   */
  CoreAnswer release(BankPayment payment);

  /** Sends an amount of a settled payment back to its payer. */
  CoreAnswer refund(BankPayment payment, Refund refund);

  /** Pays out on the platform's behalf. */
  CoreAnswer disburse(Disbursement disbursement);

  /** Who holds an account; empty when there is none. */
  Optional<AccountHolder> account(String account);
}
