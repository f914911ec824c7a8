package dev.npsp.sdk.banking.internal.proposal;

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
import dev.npsp.sdk.domain.Vnd;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between a bank's types and what is written down of them. Every field survives. */
public final class StoredPaymentCodec {

  private final Json json = new Json();

  /** A payment, written. */
  public String body(BankPayment payment) {
    BillTerms terms = payment.terms();
    return written(
        new StoredPayment(
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
            payment.refunds().stream().map(StoredPaymentCodec::stored).toList(),
            payment.receipt().orElse(null),
            payment.notice().map(StoredPaymentCodec::stored).orElse(null),
            payment.letGo(),
            payment.reference()));
  }

  /** A payment, read. */
  public BankPayment payment(String body) {
    StoredPayment stored = read(body, StoredPayment.class);
    BillTerms terms =
        BillTerms.builder(Vnd.of(stored.amount()))
            .invoice(Optional.ofNullable(stored.invoice()))
            .lookupCode(Optional.ofNullable(stored.lookupCode()))
            .payeeAccount(Optional.ofNullable(stored.payeeAccount()))
            .payeeBank(Optional.ofNullable(stored.payeeBank()))
            .payeeName(Optional.ofNullable(stored.payeeName()))
            .narration(Optional.ofNullable(stored.narration()))
            .service(Optional.ofNullable(stored.service()))
            .build();
    BillKey bill = BillKey.of(BillKind.of(stored.kind()), stored.bill(), stored.period());
    return BankPayment.builder(stored.number(), bill, terms)
        .attempt(stored.attempt())
        .state(BankPaymentState.valueOf(stored.state()))
        .holds(stored.holds())
        .payerAccount(Optional.ofNullable(stored.payerAccount()))
        .captureRefusal(Optional.ofNullable(stored.captureRefusal()))
        .transaction(Optional.ofNullable(stored.transaction()))
        .settledAt(
            stored.settledAt() == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(stored.settledAt())))
        .refunds(stored.refunds().stream().map(StoredPaymentCodec::refund).toList())
        .receipt(Optional.ofNullable(stored.receipt()))
        .notice(notice(stored.notice()))
        .letGo(stored.letGo())
        .reference(stored.reference())
        .build();
  }

  /** A disbursement, written. */
  public String body(Disbursement disbursement) {
    return written(
        new StoredDisbursement(
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
    StoredDisbursement stored = read(body, StoredDisbursement.class);
    return Disbursement.builder(stored.id(), stored.requestId(), Vnd.of(stored.amount()))
        .payeeAccount(stored.payeeAccount())
        .payeeBank(stored.payeeBank())
        .payeeName(stored.payeeName())
        .route(DisbursementRoute.of(stored.route()))
        .narration(stored.narration())
        .original(Optional.ofNullable(stored.original()))
        .state(DisbursementState.valueOf(stored.state()))
        .askedAt(Instant.ofEpochMilli(stored.askedAt()))
        .transaction(Optional.ofNullable(stored.transaction()))
        .build();
  }

  private static StoredRefund stored(Refund refund) {
    return new StoredRefund(
        refund.id(),
        refund.requestId(),
        refund.amount().amount(),
        refund.reason(),
        refund.state().name(),
        refund.askedAt().toEpochMilli(),
        refund.transaction().orElse(null),
        refund.refusal().orElse(null));
  }

  private static Refund refund(StoredRefund stored) {
    return Refund.asked(
            stored.id(),
            stored.requestId(),
            Vnd.of(stored.amount()),
            stored.reason(),
            Instant.ofEpochMilli(stored.askedAt()))
        .toBuilder()
        .state(RefundState.valueOf(stored.state()))
        .transaction(Optional.ofNullable(stored.transaction()))
        .refusal(Optional.ofNullable(stored.refusal()))
        .build();
  }

  private static StoredNotice stored(Notice notice) {
    return new StoredNotice(
        notice.state().name(),
        notice.since().toEpochMilli(),
        notice.due().toEpochMilli(),
        notice.attempts(),
        notice.attemptsSince(),
        notice.lastError().orElse(null));
  }

  private static Optional<Notice> notice(@Nullable StoredNotice stored) {
    return Optional.ofNullable(stored)
        .map(
            known ->
                Notice.waiting(Instant.ofEpochMilli(known.since())).toBuilder()
                    .state(NoticeState.valueOf(known.state()))
                    .due(Instant.ofEpochMilli(known.due()))
                    .attempts(known.attempts())
                    .attemptsSince(known.attemptsSince())
                    .lastError(Optional.ofNullable(known.trouble()))
                    .build());
  }

  private String written(Object stored) {
    return new String(json.write(stored), StandardCharsets.UTF_8);
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
