package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.domain.Vnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What refunds make of a payment: never more goes back than was paid, and each only once. */
final class RefundTransitions {

  private RefundTransitions() {}

  static BankPayment asked(BankPayment payment, Refund refund) {
    BankTransitions.requireSettled("refund", payment);
    Optional<Refund> known =
        payment.refunds().stream().filter(one -> one.id().equals(refund.id())).findFirst();
    if (known.isPresent()) {
      if (!known.get().isRepeatOf(refund)) {
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
            refund.toBuilder()
                .state(RefundState.ASKED)
                .transaction(Optional.empty())
                .refusal(Optional.empty())
                .build())
        .build();
  }

  static BankPayment answered(BankPayment payment, String id, CoreAnswer sent) {
    if (sent.kind() == CoreAnswer.Kind.PENDING || of(payment, id).state() != RefundState.ASKED) {
      return payment;
    }
    List<Refund> refunds = new ArrayList<>();
    for (Refund refund : payment.refunds()) {
      refunds.add(refund.id().equals(id) ? answered(refund, sent) : refund);
    }
    return payment.toBuilder().refunds(refunds).build();
  }

  private static Refund answered(Refund refund, CoreAnswer sent) {
    return sent.kind() == CoreAnswer.Kind.DONE
        ? refund.toBuilder().state(RefundState.DONE).transaction(sent.transaction()).build()
        : refund.toBuilder().state(RefundState.REFUSED).refusal(sent.code()).build();
  }

  static Refund of(BankPayment payment, String id) {
    return payment.refunds().stream()
        .filter(refund -> refund.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new BankRefused("refund", Reason.UNKNOWN));
  }
}
