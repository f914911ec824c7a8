package dev.npsp.sdk.internal.bankproposal;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankPaymentState;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.BillTerms;
import dev.npsp.sdk.banking.proposal.Disbursement;
import dev.npsp.sdk.banking.proposal.DisbursementRoute;
import dev.npsp.sdk.banking.proposal.DisbursementState;
import dev.npsp.sdk.banking.proposal.Notice;
import dev.npsp.sdk.banking.proposal.NoticeState;
import dev.npsp.sdk.banking.proposal.Refund;
import dev.npsp.sdk.banking.proposal.RefundState;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between a bank's types and what is written down of them. Every field survives. */
public final class BankMemos {

  private final Json json = new Json();

  /** A payment, written. */
  public String body(BankPayment payment) {
    BillTerms terms = payment.terms();
    return written(
        new PaymentMemo(
            payment.number(),
            payment.bill().kind().value(),
            payment.bill().number(),
            payment.bill().period(),
            payment.attempt(),
            terms.amount().amount(),
            terms.invoice().orElse(null),
            terms.lookupCode().orElse(null),
            terms.payeeAccount().orElse(null),
            terms.payeeBank().orElse(null),
            terms.payeeName().orElse(null),
            terms.narration().orElse(null),
            terms.service().orElse(null),
            payment.state().name(),
            payment.holds(),
            payment.payerAccount().orElse(null),
            payment.captureRefusal().orElse(null),
            payment.transaction().orElse(null),
            payment.settledAt().map(Instant::toEpochMilli).orElse(0L),
            payment.refunds().stream().map(BankMemos::memo).toList(),
            payment.receipt().orElse(null),
            payment.notice().map(BankMemos::memo).orElse(null),
            payment.letGo(),
            payment.reference()));
  }

  /** A payment, read. */
  public BankPayment payment(String body) {
    PaymentMemo memo = read(body, PaymentMemo.class);
    BillTerms terms =
        BillTerms.builder(Vnd.of(memo.amount()))
            .invoice(Optional.ofNullable(memo.invoice()))
            .lookupCode(Optional.ofNullable(memo.lookupCode()))
            .payeeAccount(Optional.ofNullable(memo.payeeAccount()))
            .payeeBank(Optional.ofNullable(memo.payeeBank()))
            .payeeName(Optional.ofNullable(memo.payeeName()))
            .narration(Optional.ofNullable(memo.narration()))
            .service(Optional.ofNullable(memo.service()))
            .build();
    BillKey bill = BillKey.of(BillKind.of(memo.kind()), memo.bill(), memo.period());
    return BankPayment.builder(memo.number(), bill, terms)
        .attempt(memo.attempt())
        .state(BankPaymentState.valueOf(memo.state()))
        .holds(memo.holds())
        .payerAccount(Optional.ofNullable(memo.payerAccount()))
        .captureRefusal(Optional.ofNullable(memo.captureRefusal()))
        .transaction(Optional.ofNullable(memo.transaction()))
        .settledAt(
            memo.settledAt() == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(memo.settledAt())))
        .refunds(memo.refunds().stream().map(BankMemos::refund).toList())
        .receipt(Optional.ofNullable(memo.receipt()))
        .notice(notice(memo.notice()))
        .letGo(memo.letGo())
        .reference(memo.reference())
        .build();
  }

  /** A disbursement, written. */
  public String body(Disbursement disbursement) {
    return written(
        new DisbursementMemo(
            disbursement.id(),
            disbursement.requestId(),
            disbursement.amount().amount(),
            disbursement.payeeAccount(),
            disbursement.payeeBank(),
            disbursement.payeeName(),
            disbursement.route().value(),
            disbursement.narration(),
            disbursement.original().orElse(null),
            disbursement.state().name(),
            disbursement.askedAt().toEpochMilli(),
            disbursement.transaction().orElse(null)));
  }

  /** A disbursement, read. */
  public Disbursement disbursement(String body) {
    DisbursementMemo memo = read(body, DisbursementMemo.class);
    return Disbursement.builder(memo.id(), memo.requestId(), Vnd.of(memo.amount()))
        .payeeAccount(memo.payeeAccount())
        .payeeBank(memo.payeeBank())
        .payeeName(memo.payeeName())
        .route(DisbursementRoute.of(memo.route()))
        .narration(memo.narration())
        .original(Optional.ofNullable(memo.original()))
        .state(DisbursementState.valueOf(memo.state()))
        .askedAt(Instant.ofEpochMilli(memo.askedAt()))
        .transaction(Optional.ofNullable(memo.transaction()))
        .build();
  }

  private static RefundMemo memo(Refund refund) {
    return new RefundMemo(
        refund.id(),
        refund.requestId(),
        refund.amount().amount(),
        refund.reason(),
        refund.state().name(),
        refund.askedAt().toEpochMilli(),
        refund.transaction().orElse(null),
        refund.refusal().orElse(null));
  }

  private static Refund refund(RefundMemo memo) {
    return Refund.asked(
            memo.id(),
            memo.requestId(),
            Vnd.of(memo.amount()),
            memo.reason(),
            Instant.ofEpochMilli(memo.askedAt()))
        .toBuilder()
        .state(RefundState.valueOf(memo.state()))
        .transaction(Optional.ofNullable(memo.transaction()))
        .refusal(Optional.ofNullable(memo.refusal()))
        .build();
  }

  private static NoticeMemo memo(Notice notice) {
    return new NoticeMemo(
        notice.state().name(),
        notice.since().toEpochMilli(),
        notice.due().toEpochMilli(),
        notice.attempts(),
        notice.attemptsSince(),
        notice.trouble().orElse(null));
  }

  private static Optional<Notice> notice(@Nullable NoticeMemo memo) {
    return Optional.ofNullable(memo)
        .map(
            known ->
                Notice.waiting(Instant.ofEpochMilli(known.since())).toBuilder()
                    .state(NoticeState.valueOf(known.state()))
                    .due(Instant.ofEpochMilli(known.due()))
                    .attempts(known.attempts())
                    .attemptsSince(known.attemptsSince())
                    .trouble(Optional.ofNullable(known.trouble()))
                    .build());
  }

  private String written(Object memo) {
    return new String(json.write(memo), StandardCharsets.UTF_8);
  }

  private <T> T read(String body, Class<T> type) {
    try {
      List<T> rows = json.rows(json.tree(body.getBytes(StandardCharsets.UTF_8)), type);
      return rows.get(0);
    } catch (JsonUnreadable | IndexOutOfBoundsException e) {
      throw new IllegalStateException("The store gave back something that was never put in.", e);
    }
  }
}
