package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
  private final CoreBanking core;
  private final Clock clock;

  private BankDesk(BankRecords records, CoreBanking core, Clock clock) {
    this.records = records;
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
    int attempt = records.attemptOf(bill);
    BankPayment first = fresh(bill, attempt, terms);
    Optional<BankPayment> known = records.payment(first.number());
    if (known.isPresent() && isOver(known.get())) {
      attempt = records.nextAttempt(bill, attempt);
      first = fresh(bill, attempt, terms);
    }
    claim(first);
    records.insert(first);
    return records.change(first.number(), "bind", payment -> rebound(payment, terms));
  }

  private static BankPayment fresh(BillKey bill, int attempt, BillTerms terms) {
    return BankPayment.builder(numberOf(bill, attempt), bill, terms).attempt(attempt).build();
  }

  private static boolean isOver(BankPayment payment) {
    return payment.state() == BankPaymentState.CANCELLED || payment.letGo();
  }

  private static BankPayment rebound(BankPayment payment, BillTerms terms) {
    boolean otherInvoice =
        terms.invoice().isPresent()
            && payment.terms().invoice().isPresent()
            && !terms.invoice().equals(payment.terms().invoice());
    return switch (payment.state()) {
      case SETTLED -> throw refused("bind", Reason.ALREADY_PAID);
      case CANCELLED, CANCELLING -> throw refused("bind", Reason.WRONG_STATE);
      case OPEN -> {
        if (otherInvoice) {
          throw refused("bind", Reason.BILL_ACTIVE);
        }
        yield withTerms(payment, terms);
      }
      case AUTHORISING, AUTHORISED, SETTLING -> {
        if (otherInvoice) {
          throw refused("bind", Reason.BILL_ACTIVE);
        }
        if (!terms.amount().equals(payment.terms().amount())) {
          throw refused("bind", Reason.AMOUNT_DIFFERS);
        }
        yield payment;
      }
    };
  }

  /** The platform's own number, once given, stays; without one the first look-up code stays. */
  private static BankPayment withTerms(BankPayment payment, BillTerms terms) {
    BillTerms latest = terms.over(payment.terms());
    return payment.toBuilder()
        .terms(latest)
        .reference(latest.invoice().orElse(payment.reference()))
        .build();
  }

  /** A reference leads to one bill for ever; among its attempts, to the latest. */
  private void claim(BankPayment payment) {
    if (records.point(payment.reference(), payment.number())) {
      return;
    }
    boolean sameBill =
        records
            .pointed(payment.reference())
            .filter(other -> other.bill().equals(payment.bill()) && isOver(other))
            .isPresent();
    if (!sameBill) {
      throw refused("bind", Reason.REFERENCE_EXISTS);
    }
    records.pointAnew(payment.reference(), payment.number());
  }

  /**
   * Holds the payer's money.
   *
   * @throws BankRefused when the core says no, or somebody else is paying
   */
  public BankPayment authorise(String number, String account) {
    BankPayment asked =
        records.change(number, "authorise", payment -> authorising(payment, account));
    if (asked.state() != BankPaymentState.AUTHORISING) {
      return asked;
    }
    CoreAnswer held = core.hold(asked.holdId(), account, asked.terms().amount());
    BankPayment after =
        records.change(number, "authorise", payment -> afterHold(payment, asked, held));
    return requireDone("authorise", held, after);
  }

  private static BankPayment authorising(BankPayment payment, String account) {
    boolean sameAccount = payment.payerAccount().filter(account::equals).isPresent();
    return switch (payment.state()) {
      case OPEN ->
          payment.toBuilder()
              .state(BankPaymentState.AUTHORISING)
              .payerAccount(account)
              .holds(payment.holds() + 1)
              .build();
      case AUTHORISING, AUTHORISED, SETTLING -> {
        if (!sameAccount) {
          throw refused("authorise", Reason.BILL_ACTIVE);
        }
        yield payment;
      }
      case SETTLED -> {
        if (!sameAccount) {
          throw refused("authorise", Reason.ALREADY_PAID);
        }
        yield payment;
      }
      case CANCELLING, CANCELLED -> throw refused("authorise", Reason.WRONG_STATE);
    };
  }

  private static BankPayment afterHold(BankPayment payment, BankPayment asked, CoreAnswer held) {
    boolean mine =
        payment.state() == BankPaymentState.AUTHORISING && payment.holds() == asked.holds();
    if (!mine || held.kind() == CoreAnswer.Kind.PENDING) {
      return payment;
    }
    return held.kind() == CoreAnswer.Kind.DONE
        ? payment.toBuilder().state(BankPaymentState.AUTHORISED).build()
        : openAgain(payment);
  }

  /** Moves the money. From then on the platform is told until it acknowledges. */
  public BankPayment settle(String number) {
    BankPayment asked = records.change(number, "settle", BankDesk::settling);
    if (asked.state() != BankPaymentState.SETTLING) {
      return asked;
    }
    CoreAnswer moved = core.capture(asked);
    Instant now = now();
    moved.transaction().ifPresent(transaction -> records.point(transaction, number));
    BankPayment after =
        records.change(number, "settle", payment -> afterCapture(payment, asked, moved, now));
    return requireDone("settle", moved, after);
  }

  private static BankPayment afterCapture(
      BankPayment payment, BankPayment asked, CoreAnswer moved, Instant now) {
    boolean mine = payment.state() == BankPaymentState.SETTLING && payment.holds() == asked.holds();
    if (!mine || moved.kind() == CoreAnswer.Kind.PENDING) {
      return payment;
    }
    return moved.kind() == CoreAnswer.Kind.DONE
        ? payment.toBuilder()
            .state(BankPaymentState.SETTLED)
            .transaction(moved.transaction())
            .settledAt(now)
            .notice(Notice.waiting(now))
            .build()
        : openAgain(payment);
  }

  private static BankPayment openAgain(BankPayment payment) {
    return payment.toBuilder().state(BankPaymentState.OPEN).payerAccount(Optional.empty()).build();
  }

  private static BankPayment settling(BankPayment payment) {
    return switch (payment.state()) {
      case AUTHORISED -> payment.toBuilder().state(BankPaymentState.SETTLING).build();
      case SETTLING, SETTLED -> payment;
      default -> throw refused("settle", Reason.WRONG_STATE);
    };
  }

  /** {@link #authorise}, then {@link #settle}. */
  public BankPayment pay(String number, String account) {
    authorise(number, account);
    return settle(number);
  }

  /** Lets go of a payment that was not settled; its bill can be bound again. */
  public BankPayment cancel(String number) {
    BankPayment asked = records.change(number, "cancel", BankDesk::cancelling);
    if (asked.state() != BankPaymentState.CANCELLING) {
      return asked;
    }
    CoreAnswer released = core.release(asked);
    BankPayment after =
        records.change(
            number,
            "cancel",
            payment ->
                payment.state() == BankPaymentState.CANCELLING
                        && released.kind() == CoreAnswer.Kind.DONE
                    ? payment.toBuilder().state(BankPaymentState.CANCELLED).build()
                    : payment);
    return requireDone("cancel", released, after);
  }

  private static BankPayment cancelling(BankPayment payment) {
    return switch (payment.state()) {
      case OPEN -> payment.toBuilder().state(BankPaymentState.CANCELLED).build();
      case AUTHORISED -> payment.toBuilder().state(BankPaymentState.CANCELLING).build();
      case CANCELLING, CANCELLED -> payment;
      default -> throw refused("cancel", Reason.WRONG_STATE);
    };
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
    BankPayment booked = records.change(number, "refund", payment -> withRefund(payment, refund));
    Refund asked = refundOf(booked, refund.id());
    if (asked.state() == RefundState.DONE) {
      return asked;
    }
    CoreAnswer sent = core.refund(booked, asked);
    BankPayment after =
        records.change(number, "refund", payment -> afterRefund(payment, asked.id(), sent));
    requireDone("refund", sent, after);
    return refundOf(after, refund.id());
  }

  private static BankPayment withRefund(BankPayment payment, Refund refund) {
    if (payment.state() != BankPaymentState.SETTLED) {
      throw refused("refund", Reason.NOT_PAID);
    }
    Optional<Refund> known =
        payment.refunds().stream().filter(one -> one.id().equals(refund.id())).findFirst();
    if (known.isPresent()) {
      boolean repeat =
          known.get().requestId().equals(refund.requestId())
              && known.get().amount().equals(refund.amount())
              && known.get().state() != RefundState.REFUSED;
      if (!repeat) {
        throw refused("refund", Reason.DUPLICATE);
      }
      return payment;
    }
    Vnd all = payment.refunded().plus(refund.amount());
    if (all.compareTo(payment.terms().amount()) > 0) {
      throw refused("refund", Reason.REFUND_TOO_LARGE);
    }
    return payment.toBuilder()
        .addRefunds(
            refund.toBuilder().state(RefundState.ASKED).transaction(Optional.empty()).build())
        .build();
  }

  private static BankPayment afterRefund(BankPayment payment, String id, CoreAnswer sent) {
    if (sent.kind() == CoreAnswer.Kind.PENDING
        || refundOf(payment, id).state() != RefundState.ASKED) {
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

  private static Refund refundOf(BankPayment payment, String id) {
    return payment.refunds().stream()
        .filter(refund -> refund.id().equals(id))
        .findFirst()
        .orElseThrow(() -> refused("refund", Reason.UNKNOWN));
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
      throw refused("disburse", Reason.DUPLICATE);
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
        number,
        "receiptIssued",
        payment -> {
          if (payment.state() != BankPaymentState.SETTLED) {
            throw refused("receiptIssued", Reason.NOT_PAID);
          }
          return payment.receipt().isPresent()
              ? payment
              : payment.toBuilder().receipt(receipt).build();
        });
  }

  /**
   * Lets the bill of a settled payment be paid once more, which nobody but somebody in charge may
   * decide: a further fee of the same dossier, say.
   */
  public BankPayment letGo(String number) {
    return records.change(
        number,
        "letGo",
        payment -> {
          if (payment.state() != BankPaymentState.SETTLED) {
            throw refused("letGo", Reason.NOT_PAID);
          }
          return payment.letGo() ? payment : payment.toBuilder().letGo(true).build();
        });
  }

  /** A payment by the bank's number, the platform's, or the core's. */
  public Optional<BankPayment> find(String anyNumber) {
    return records.payment(anyNumber).or(() -> records.pointed(anyNumber));
  }

  /** The latest payment of a bill. */
  public Optional<BankPayment> find(BillKey bill) {
    return records.payment(numberOf(bill, records.attemptOf(bill)));
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
    return records.payment(number).orElseThrow(() -> refused("get", Reason.UNKNOWN));
  }

  private static BankPayment requireDone(String operation, CoreAnswer said, BankPayment after) {
    return switch (said.kind()) {
      case DONE -> after;
      case REFUSED -> throw new BankRefused(operation, Reason.REFUSED_BY_CORE, said.code());
      case PENDING -> throw refused(operation, Reason.PENDING_AT_CORE);
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static BankRefused refused(String operation, Reason reason) {
    return new BankRefused(operation, reason);
  }

  /** The same for the same bill and attempt, so that two processes cannot make two. */
  private static String numberOf(BillKey bill, int attempt) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((bill + "#" + attempt).getBytes(StandardCharsets.UTF_8));
      return "NB" + HexFormat.of().formatHex(hash, 0, 10).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
