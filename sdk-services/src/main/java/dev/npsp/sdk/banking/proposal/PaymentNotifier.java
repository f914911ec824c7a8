package dev.npsp.sdk.banking.proposal;

/** How the platform is told; {@link BankProposalsClient#tell} is one way. */
@FunctionalInterface
public interface PaymentNotifier {

  /**
   * Tells that a bill was paid, and comes back when the platform has acknowledged it. Throws
   * whatever is the matter otherwise; then it is told again. The same payment may be told many
   * times.
   */
  void tell(BankPayment settled);
}
