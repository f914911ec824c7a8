package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
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
 * BankPayment payment = desk.bind(BillKey.of(BillKind.DOSSIER, bill), BillTerms.of(bill));
 * desk.authorise(payment.number(), account);
 * desk.settle(payment.number());       // from now on the notice lane tells the platform
 * }</pre>
 *
 * <p>Safe for many threads.
 */
public final class BankDesk {

  private final BankRecords records;
  private final BillBinding binding;
  private final CoreBanking core;
  private final Clock clock;

  private BankDesk(BankRecords records, CoreBanking core, Clock clock) {
    this.records = records;
    this.binding = new BillBinding(records);
    this.core = core;
    this.clock = clock;
  }

  /** A desk over that store and core. */
  public static BankDesk over(BankStore store, CoreBanking core, Clock clock) {
    return new BankDesk(new BankRecords(store), core, clock);
  }

  /** With the clock of the system. */
  public static BankDesk over(BankStore store, CoreBanking core) {
    return over(store, core, Clock.systemUTC());
  }

  /**
   * Binds a bill to one payment. The same bill gives the same payment, whatever look-up code it was
   * shown under; while nobody has agreed to pay, newer terms replace older ones.
   *
   * @throws BankRefused when the bill was paid, or is being paid with another amount or for another
   *     number of the platform
   */
  public BankPayment bind(BillKey bill, BillTerms terms) {
    return binding.bind(bill, terms);
  }

  /**
   * Holds the payer's money.
   *
   * @throws BankRefused when the core says no, or somebody else is paying
   */
  public BankPayment authorise(String number, String account) {
    BankPayment asked =
        records.change(number, "authorise", payment -> BankMoves.authorising(payment, account));
    if (asked.state() != BankPaymentState.AUTHORISING) {
      return asked;
    }
    CoreAnswer held = core.hold(asked.holdId(), account, asked.terms().amount());
    BankPayment after =
        records.change(number, "authorise", payment -> BankMoves.afterHold(payment, asked, held));
    return requireDone("authorise", held, after);
  }

  /** Moves the money. From then on the platform is told until it acknowledges. */
  public BankPayment settle(String number) {
    BankPayment asked = records.change(number, "settle", BankMoves::settling);
    if (asked.state() != BankPaymentState.SETTLING) {
      return asked;
    }
    CoreAnswer moved = core.capture(asked);
    Instant now = now();
    moved.transaction().ifPresent(transaction -> records.point(transaction, number));
    BankPayment after =
        records.change(
            number, "settle", payment -> BankMoves.afterCapture(payment, asked, moved, now));
    return requireDone("settle", moved, after);
  }

  /** {@link #authorise}, then {@link #settle}. */
  public BankPayment pay(String number, String account) {
    authorise(number, account);
    return settle(number);
  }

  /** Lets go of a payment that was not settled; its bill can be bound again. */
  public BankPayment cancel(String number) {
    BankPayment asked = records.change(number, "cancel", BankMoves::cancelling);
    if (asked.state() != BankPaymentState.CANCELLING) {
      return asked;
    }
    CoreAnswer released = core.release(asked);
    BankPayment after =
        records.change(number, "cancel", payment -> BankMoves.afterRelease(payment, released));
    return requireDone("cancel", released, after);
  }

  /** Finishes what was interrupted; a payment that rests stays as it is. */
  public BankPayment resume(String number) {
    BankPayment payment = get(number);
    return switch (payment.state()) {
      case AUTHORISING -> authorise(number, payment.payerAccount().orElseThrow());
      case SETTLING -> settle(number);
      case CANCELLING -> cancel(number);
      default -> payment;
    };
  }

  /**
   * Sends money back, in whole or in part. The same refund of the same request gives the same
   * answer and moves nothing.
   *
   * @throws BankRefused when it was not paid, when all refunds would be more than was paid, or when
   *     another request asked for that refund
   */
  public Refund refund(String number, Refund refund) {
    BankPayment booked =
        records.change(number, "refund", payment -> RefundMoves.asked(payment, refund));
    Refund asked = RefundMoves.of(booked, refund.id());
    if (asked.state() == RefundState.DONE) {
      return asked;
    }
    CoreAnswer sent = core.refund(booked, asked);
    BankPayment after =
        records.change(
            number, "refund", payment -> RefundMoves.answered(payment, asked.id(), sent));
    requireDone("refund", sent, after);
    return RefundMoves.of(after, refund.id());
  }

  /**
   * Pays out for the platform. The same disbursement gives the same answer; one that is {@link
   * DisbursementState#PENDING} is asked of the core again.
   *
   * @throws BankRefused when another request, or another content, came with that number before
   */
  public Disbursement disburse(Disbursement wanted) {
    Disbursement asked =
        wanted.toBuilder()
            .state(DisbursementState.PENDING)
            .askedAt(now())
            .transaction(Optional.empty())
            .build();
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
        number, "receiptIssued", payment -> BankMoves.receiptIssued(payment, receipt));
  }

  /**
   * Lets the bill of a settled payment be paid once more, which nobody but somebody in charge may
   * decide: a further fee of the same dossier, say.
   */
  public BankPayment letGo(String number) {
    return records.change(number, "letGo", BankMoves::letGo);
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
  public Standing standing(String anyNumber) {
    return find(anyNumber).map(Standing::of).orElse(Standing.UNKNOWN);
  }

  /** Payments in the order of their numbers, those behind that number; {@code ""} to begin. */
  public List<BankPayment> page(String afterNumber, int limit) {
    return records.page(afterNumber, limit);
  }

  private BankPayment get(String number) {
    return records.payment(number).orElseThrow(() -> new BankRefused("get", Reason.UNKNOWN));
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
