package dev.npsp.sdk.together;

import dev.npsp.sdk.banking.proposal.AccountHolder;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.CoreAnswer;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.banking.proposal.Disbursement;
import dev.npsp.sdk.banking.proposal.Refund;
import dev.npsp.sdk.domain.Vnd;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A core that says yes and keeps the sum of each order, once. */
final class PlainCore implements CoreBanking {
  private final Map<String, Long> moved = new ConcurrentHashMap<>();

  long sum() {
    return moved.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public CoreAnswer hold(String holdId, String account, Vnd amount) {
    return CoreAnswer.done(holdId);
  }

  @Override
  public CoreAnswer capture(BankPayment payment) {
    moved.put("capture:" + payment.holdId(), payment.terms().amount().amount());
    return CoreAnswer.done("FT" + payment.holdId());
  }

  @Override
  public CoreAnswer release(BankPayment payment) {
    return CoreAnswer.done("L" + payment.holdId());
  }

  @Override
  public CoreAnswer refund(BankPayment payment, Refund refund) {
    moved.put("refund:" + refund.id(), -refund.amount().amount());
    return CoreAnswer.done("R" + refund.id());
  }

  @Override
  public CoreAnswer disburse(Disbursement disbursement) {
    moved.put("disburse:" + disbursement.id(), -disbursement.amount().amount());
    return CoreAnswer.done("D" + disbursement.id());
  }

  @Override
  public Optional<AccountHolder> account(String account) {
    return Optional.empty();
  }
}
