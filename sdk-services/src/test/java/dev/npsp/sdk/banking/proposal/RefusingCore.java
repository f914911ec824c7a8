package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.domain.Vnd;
import java.util.Optional;

/** A core that says no to everything, with one code. */
class RefusingCore implements CoreBanking {

  private final String code;

  RefusingCore(String code) {
    this.code = code;
  }

  @Override
  public CoreAnswer hold(String holdId, String account, Vnd amount) {
    return CoreAnswer.refused(code);
  }

  @Override
  public CoreAnswer capture(BankPayment payment) {
    return CoreAnswer.refused(code);
  }

  @Override
  public CoreAnswer release(BankPayment payment) {
    return CoreAnswer.done("L" + payment.holdId());
  }

  @Override
  public CoreAnswer refund(BankPayment payment, Refund refund) {
    return CoreAnswer.refused(code);
  }

  @Override
  public CoreAnswer disburse(Disbursement disbursement) {
    return CoreAnswer.refused(code);
  }

  @Override
  public Optional<AccountHolder> account(String account) {
    return Optional.empty();
  }
}
