package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.wire.SignableText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A bank's payments of bills: bound to the bill once, authorised, settled, refunded at most in
 * full.
 *
 * <p>Every step is first written down, then asked of the core under a number that the core knows
 * again, then written down as done. So each method may be called any number of times and by many
 * processes over one store: the money moves once, and a crash in between is finished by calling
 * again, or by {@link #resume}.
 *
 * <pre>{@code
 * BankPayment payment = service.bind(BillKey.of(BillKind.DOSSIER, bill), BillTerms.of(bill));
 * BillTerms shown = payment.terms();   // what the payer sees and says yes to
 * service.authorise(payment.number(), account, shown);
 * service.settle(payment.number());    // from now on the dispatcher notifies the platform
 * }</pre>
 *
 * <p>Whatever the core throws passes through; the step stays written down as asked, and the same
 * call gives the core the same order again.
 *
 * <p>Safe for many threads.
 */
public final class BillPaymentService {

  private final BankRecords records;
  private final BillBinding binding;
  private final CoreBanking core;
  private final Clock clock;

  private BillPaymentService(BankRecords records, CoreBanking core, Clock clock) {
    this.records = records;
    this.binding = new BillBinding(records);
    this.core = core;
    this.clock = clock;
  }

  /** A service that keeps its payments in that store and moves money through that core. */
  public static BillPaymentService over(BankStore store, CoreBanking core, Clock clock) {
    return new BillPaymentService(new BankRecords(store), CheckedCore.of(core), clock);
  }

  /** With the clock of the system. */
  public static BillPaymentService over(BankStore store, CoreBanking core) {
    return over(store, core, Clock.systemUTC());
  }

  /**
   * Binds a bill to one payment. The same bill gives the same payment, whatever look-up code it was
   * shown under; while nobody has agreed to pay, newer terms replace older ones, and what they
   * leave out stays as it was. Show the payer the terms of the payment that is given back.
   *
   * @throws BankRefused when the bill was paid, or is being paid with another amount, into another
   *     account or for another number of the platform
   * @throws InvalidRequest when a number in the terms could not be signed in the notice to the
   *     platform; no money has moved
   */
  public BankPayment bind(BillKey bill, BillTerms terms) {
    require("bind", terms.violations());
    return binding.bind(bill, terms);
  }

  /**
   * Holds the payer's money, as the payer agreed to.
   *
   * @param account the account that pays
   * @param agreed the terms that the payer was shown: {@link BankPayment#terms} of the moment.
   *     Amount, account and bank to be credited have to be those of the record, also where one of
   *     them names none; the other terms may differ
   * @throws BankRefused when the record says another amount or account than was agreed, when the
   *     core says no, or when somebody else is paying
   */
  public BankPayment authorise(String number, String account, BillTerms agreed) {
    BankPayment asked =
        records.change(
            number, "authorise", payment -> BankTransitions.authorising(payment, account, agreed));
    return asked.state() == BankPaymentState.AUTHORISING ? held(asked) : asked;
  }

  private BankPayment held(BankPayment asked) {
    CoreAnswer held =
        core.hold(asked.holdId(), asked.payerAccount().orElseThrow(), asked.terms().amount());
    BankPayment after =
        records.change(
            asked.number(),
            "authorise",
            payment -> BankTransitions.afterHold(payment, asked, held));
    return requireDone("authorise", held, after);
  }

  /**
   * Moves the money. From then on the platform is told until it acknowledges. When the core refuses
   * to move it, what is on hold is let go before the refusal is told, and the payment is open
   * again.
   *
   * @throws BankRefused when the core says no or does not know yet, or when no money is on hold
   */
  public BankPayment settle(String number) {
    BankPayment asked = records.change(number, "settle", BankTransitions::settling);
    return switch (asked.state()) {
      case SETTLING -> captured(asked);
      case RELEASING -> throw refusedAndReleased(asked);
      default -> asked;
    };
  }

  private BankPayment captured(BankPayment asked) {
    CoreAnswer moved = core.capture(asked);
    Instant now = now();
    moved.transaction().ifPresent(transaction -> records.point(transaction, asked.number()));
    BankPayment after =
        records.change(
            asked.number(),
            "settle",
            payment -> BankTransitions.afterCapture(payment, asked, moved, now));
    if (after.state() == BankPaymentState.RELEASING) {
      throw refusedAndReleased(after);
    }
    return requireDone("settle", moved, after);
  }

  /** The refusal of a capture, once nothing is on hold any more. */
  private BankRefused refusedAndReleased(BankPayment refused) {
    BankPayment unusedSinceOpenAgain = released("settle", refused);
    return new BankRefused("settle", Reason.REFUSED_BY_CORE, refused.captureRefusal().orElse(""));
  }

  private BankPayment released(String operation, BankPayment asked) {
    CoreAnswer released = core.release(asked);
    BankPayment after =
        records.change(
            asked.number(),
            operation,
            payment -> BankTransitions.afterRelease(payment, asked, released));
    return requireDone(operation, released, after);
  }

  /** {@link #authorise}, then {@link #settle}. */
  public BankPayment pay(String number, String account, BillTerms agreed) {
    BankPayment authorised = authorise(number, account, agreed);
    return settle(authorised.number());
  }

  /**
   * Lets go of a payment that was not settled, and of what is on hold for it; its bill can be bound
   * again.
   */
  public BankPayment cancel(String number) {
    BankPayment asked = records.change(number, "cancel", BankTransitions::cancelling);
    return asked.state() == BankPaymentState.CANCELLING ? released("cancel", asked) : asked;
  }

  /** Finishes what was interrupted; a payment that rests stays as it is. */
  public BankPayment resume(String number) {
    BankPayment payment = get("resume", number);
    return switch (payment.state()) {
      case AUTHORISING -> held(payment);
      case SETTLING -> settle(number);
      case RELEASING -> released("resume", payment);
      case CANCELLING -> cancel(number);
      default -> payment;
    };
  }

  /**
   * Sends money back, in whole or in part. The same refund of the same request gives the same
   * answer and moves nothing.
   *
   * @throws BankRefused when it was not paid, when all refunds would be more than was paid, when
   *     the core says no, or when another request or a refund of another payment has that number: a
   *     core knows refunds by it
   * @throws InvalidRequest when a record could not be kept under the refund's number
   */
  public Refund refund(String number, Refund refund) {
    require("refund", SignableText.all(SignableText.brokenNumber(Optional.of(refund.id()), "id")));
    BankPayment unusedSinceAskedForItsRefusals =
        RefundTransitions.asked(get("refund", number), refund);
    if (!records.claimRefund(refund.id(), number)) {
      throw new BankRefused("refund", Reason.DUPLICATE);
    }
    BankPayment booked =
        records.change(number, "refund", payment -> RefundTransitions.asked(payment, refund));
    Refund asked = RefundTransitions.of(booked, refund.id());
    return switch (asked.state()) {
      case ASKED -> refunded(booked, asked);
      case DONE -> asked;
      case REFUSED ->
          throw new BankRefused("refund", Reason.REFUSED_BY_CORE, asked.refusal().orElse(""));
    };
  }

  private Refund refunded(BankPayment booked, Refund asked) {
    CoreAnswer sent = core.refund(booked, asked);
    BankPayment after =
        records.change(
            booked.number(),
            "refund",
            payment -> RefundTransitions.answered(payment, asked.id(), sent));
    return RefundTransitions.of(requireDone("refund", sent, after), asked.id());
  }

  /**
   * Pays out for the platform. The same disbursement gives the same answer; one that is {@link
   * DisbursementState#PENDING} is asked of the core again.
   *
   * @throws BankRefused when another request, or another content, came with that number before
   * @throws InvalidRequest when a record could not be kept under the disbursement's number
   */
  public Disbursement disburse(Disbursement wanted) {
    require(
        "disburse", SignableText.all(SignableText.brokenNumber(Optional.of(wanted.id()), "id")));
    Disbursement asked =
        records.asKept(
            wanted.toBuilder()
                .state(DisbursementState.PENDING)
                .askedAt(now())
                .transaction(Optional.empty())
                .build());
    Disbursement known = records.insertOrFind(asked);
    if (!known.asksTheSameAs(asked)) {
      throw new BankRefused("disburse", Reason.DUPLICATE);
    }
    if (known.state() != DisbursementState.PENDING) {
      return known;
    }
    CoreAnswer paid = core.disburse(known);
    return records.changeDisbursement(known.id(), before -> afterDisbursement(before, paid));
  }

  private static Disbursement afterDisbursement(Disbursement before, CoreAnswer paid) {
    if (before.state() != DisbursementState.PENDING || paid.kind() == CoreAnswer.Kind.PENDING) {
      return before;
    }
    boolean done = paid.kind() == CoreAnswer.Kind.DONE;
    return before.toBuilder()
        .state(done ? DisbursementState.SUCCESS : DisbursementState.FAILED)
        .transaction(paid.transaction())
        .build();
  }

  /** A disbursement by the platform's number. */
  public Optional<Disbursement> disbursement(String id) {
    return records.disbursement(id);
  }

  /** Notes that the receipt of a settled payment was issued. The first one stays. */
  public BankPayment receiptIssued(String number, String receipt) {
    return records.change(
        number, "receiptIssued", payment -> BankTransitions.receiptIssued(payment, receipt));
  }

  /**
   * Lets the bill of a settled payment be paid once more, on an officer's decision: a further fee
   * of the same dossier, say.
   */
  public BankPayment letGo(String number) {
    return records.change(number, "letGo", BankTransitions::letGo);
  }

  /** A payment by the bank's number, the platform's, or the core's. */
  public Optional<BankPayment> find(String anyNumber) {
    return records.payment(anyNumber).or(() -> records.pointed(anyNumber));
  }

  /** The latest payment of a bill. */
  public Optional<BankPayment> find(BillKey bill) {
    return binding.latest(bill);
  }

  /** How a payment stands, in the four words that the platform's questions tell apart. */
  public ReceiptAvailability receiptAvailability(String anyNumber) {
    return find(anyNumber).map(ReceiptAvailability::of).orElse(ReceiptAvailability.UNKNOWN);
  }

  /** Payments in the order of their numbers, those behind that number; {@code ""} to begin. */
  public List<BankPayment> page(String afterNumber, int limit) {
    return records.page(afterNumber, limit);
  }

  private BankPayment get(String operation, String number) {
    return records.payment(number).orElseThrow(() -> new BankRefused(operation, Reason.UNKNOWN));
  }

  private static void require(String operation, List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new InvalidRequest(new Origin("banking.proposal." + operation, "local"), violations);
    }
  }

  private static BankPayment requireDone(String operation, CoreAnswer said, BankPayment after) {
    return switch (said.kind()) {
      case DONE -> after;
      case REFUSED -> throw new BankRefused(operation, Reason.REFUSED_BY_CORE, said.code());
      case PENDING -> throw new BankRefused(operation, Reason.PENDING_AT_CORE);
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
