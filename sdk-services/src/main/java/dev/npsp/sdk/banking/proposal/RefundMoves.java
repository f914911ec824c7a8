package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What refunds make of a payment: never more goes back than was paid, and each only once. */
final class RefundMoves {

  private RefundMoves() {}

  static BankPayment asked(BankPayment payment, Refund refund) {
    BankMoves.requireSettled("refund", payment);
    Optional<Refund> known =
        payment.refunds().stream().filter(one -> one.id().equals(refund.id())).findFirst();
    if (known.isPresent()) {
      boolean repeat =
          known.get().requestId().equals(refund.requestId())
              && known.get().amount().equals(refund.amount())
              && known.get().state() != RefundState.REFUSED;
      if (!repeat) {
        throw new BankRefused("refund", Reason.DUPLICATE);
      }
      return payment;
    }
    Vnd all = payment.refunded().plus(refund.amount());
    if (all.compareTo(payment.terms().amount()) > 0) {
      throw new BankRefused("refund", Reason.REFUND_TOO_LARGE);
    }
    return payment.toBuilder()
        .addRefunds(
            refund.toBuilder().state(RefundState.ASKED).transaction(Optional.empty()).build())
        .build();
  }

  static BankPayment answered(BankPayment payment, String id, CoreAnswer sent) {
    if (sent.kind() == CoreAnswer.Kind.PENDING || of(payment, id).state() != RefundState.ASKED) {
      return payment;
    }
    RefundState state =
        sent.kind() == CoreAnswer.Kind.DONE ? RefundState.DONE : RefundState.REFUSED;
    List<Refund> refunds = new ArrayList<>();
    for (Refund refund : payment.refunds()) {
      refunds.add(
          refund.id().equals(id)
              ? refund.toBuilder().state(state).transaction(sent.transaction()).build()
              : refund);
    }
    return payment.toBuilder().refunds(refunds).build();
  }

  static Refund of(BankPayment payment, String id) {
    return payment.refunds().stream()
        .filter(refund -> refund.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new BankRefused("refund", Reason.UNKNOWN));
  }
}
