package dev.npsp.sdk.payments;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The book of a host's payments: each is paid once, or clearly not. It opens pages, takes results
 * in, asks when none comes, keeps receipts and refunds, and writes every move down.
 *
 * <pre>{@code
 * PaymentBook book = PaymentBook.over(portal.payments(), store);
 * redirect(book.open(order).uri());
 * ...
 * respond(book.receive(CallbackRequest.of(headers, rawBody)).acknowledgement());
 * ...
 * book.resolve("000.00.00.H56-261122-00017");      // no result came: ask
 * }</pre>
 *
 * <p>Only a verified result whose outcome is signed, or the answer to a look-up, makes a payment
 * paid. A new attempt is opened only when it is certain that no earlier one can be paid any more.
 * Safe for many threads, and for many nodes over one store: changes are made on a version, and who
 * comes second reads again.
 */
public final class PaymentBook {

  private static final int MOST_TURNS = 100;
  private static final int PAGE = 200;

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final Clock clock;
  private final PaymentMoves moves;

  private PaymentBook(Builder builder) {
    this.payments = builder.payments;
    this.store = builder.store;
    this.clock = builder.clock;
    this.moves = new PaymentMoves(builder.clock, builder.settleAfter);
  }

  /** A book over that client and store. */
  public static PaymentBook over(PaymentsClient payments, PaymentStore store) {
    return builder(payments, store).build();
  }

  /** A book over that client and store, with more to say. */
  public static Builder builder(PaymentsClient payments, PaymentStore store) {
    return new Builder(payments, store);
  }

  /** Collects a book. */
  public static final class Builder {
    private final PaymentsClient payments;
    private final PaymentStore store;
    private Clock clock = Clock.systemUTC();
    private Duration settleAfter = Duration.ofMinutes(5);

    private Builder(PaymentsClient payments, PaymentStore store) {
      this.payments = payments;
      this.store = store;
    }

    /** The time of day; for tests. */
    public Builder clock(Clock yours) {
      this.clock = yours;
      return this;
    }

    /**
     * How long a request may still be under way after an attempt began: only then is a payment that
     * the provider does not know taken as never opened. Longer than the client's deadline. Default
     * five minutes.
     */
    public Builder settleAfter(Duration whole) {
      if (whole.isNegative()) {
        throw new IllegalArgumentException("settleAfter is not negative.");
      }
      this.settleAfter = whole;
      return this;
    }

    /** The book. */
    public PaymentBook build() {
      return new PaymentBook(this);
    }
  }

  /** {@link #open(String, PaymentOrder, RequestOptions)}, under the number of what is paid for. */
  public PaymentPage open(PaymentOrder order) {
    return open(order.purpose().number(), order, RequestOptions.defaults());
  }

  /**
   * Opens a page to pay this, or gives the page that is open. Book and provider name the attempt:
   * the order's own reference and time are not used.
   *
   * <p>When an earlier attempt is not settled, the provider is asked first; a new attempt, with a
   * new reference, is made only when that one failed for certain.
   *
   * @param number the host's number of what is to be paid once
   * @throws AlreadyPaid when it is paid
   * @throws PaymentNotSettled when nobody can say yet what became of an earlier attempt
   */
  public PaymentPage open(String number, PaymentOrder order, RequestOptions options) {
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      Optional<TrackedPayment> known = store.find(number);
      if (known.isPresent()) {
        Optional<PaymentPage> page = pageOf(number, order, options);
        if (page.isPresent()) {
          return page.get();
        }
      }
      PaymentAttempt attempt = newAttempt(order);
      if (begin(number, order, attempt)) {
        return send(number, order, attempt, options);
      }
    }
    throw new PaymentBusy(number);
  }

  /**
   * Writes down that this will have to be paid, without opening a page: the citizen may look it up
   * and pay at the portal. Told twice, or with another amount before anybody paid, it is still one.
   */
  public TrackedPayment expect(String number, Vnd amount) {
    if (store.add(TrackedPayment.expected(number, amount))) {
      return get(number);
    }
    return change(number, payment -> isFree(payment) ? payment.due(amount) : payment);
  }

  /** The page that is open; empty when a new attempt may be made. */
  private Optional<PaymentPage> pageOf(String number, PaymentOrder order, RequestOptions options) {
    TrackedPayment known = get(number);
    Optional<PaymentPage> page = pageOf(known, order);
    if (page.isPresent() || isFree(known)) {
      return page;
    }
    if (known.open().filter(this::isBeingOpened).isPresent()) {
      throw new PaymentNotSettled(number, PaymentStage.CREATED);
    }
    TrackedPayment asked = resolve(number, options);
    if (asked.stage().isPaid()) {
      throw new AlreadyPaid(number);
    }
    if (!isFree(asked)) {
      throw new PaymentNotSettled(number, asked.stage());
    }
    return Optional.empty();
  }

  private Optional<PaymentPage> pageOf(TrackedPayment payment, PaymentOrder order) {
    if (payment.stage().isPaid()) {
      throw new AlreadyPaid(payment.number());
    }
    return payment
        .open()
        .filter(open -> open.stage() == PaymentStage.PAGE_OPENED)
        .filter(open -> open.amount().equals(order.amount()))
        .filter(open -> !open.isExpired(clock.instant()))
        .flatMap(
            open -> open.page().map(uri -> PaymentPage.builder(uri, open.reference()).build()));
  }

  /** Another thread or node may be sending it at this moment. */
  private boolean isBeingOpened(PaymentAttempt attempt) {
    return attempt.stage() == PaymentStage.CREATED && moves.isYoung(attempt);
  }

  /** Whether a new attempt does no harm. */
  private static boolean isFree(TrackedPayment payment) {
    return payment.attempts().stream()
        .map(PaymentAttempt::stage)
        .allMatch(stage -> stage == PaymentStage.FAILED || stage == PaymentStage.REFUNDED);
  }

  private PaymentAttempt newAttempt(PaymentOrder order) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return PaymentAttempt.builder(
            payments.newReference(order.purpose(), clock.instant()), order.amount(), now)
        .stage(PaymentStage.CREATED)
        .expiresAt(order.expiresAt())
        .build();
  }

  /** Whether the attempt is ours to send: it is written down before anything is sent. */
  private boolean begin(String number, PaymentOrder order, PaymentAttempt attempt) {
    Optional<TrackedPayment> known = store.find(number);
    TrackedPayment before = known.orElseGet(() -> TrackedPayment.expected(number, order.amount()));
    if (!isFree(before)) {
      return false;
    }
    TrackedPayment begun =
        before.due(order.amount()).with(attempt, PaymentMoveCause.HOST, "begun", clock.instant());
    return known.isEmpty() ? store.add(begun) : store.replace(begun.nextVersion());
  }

  private PaymentPage send(
      String number, PaymentOrder order, PaymentAttempt attempt, RequestOptions options) {
    PaymentOrder named =
        order.toBuilder().reference(attempt.reference()).orderedAt(attempt.orderedAt()).build();
    PaymentPage page;
    try {
      page = payments.open(named, options);
    } catch (RefusedByPortal e) {
      PaymentStage to = afterRefusal(e, attempt, options);
      throw without(number, attempt, to, "refused: " + shortened(e.code()), e);
    } catch (NotSent e) {
      String note = "not sent: " + e.getClass().getSimpleName();
      throw without(number, attempt, PaymentStage.FAILED, note, e);
    } catch (RuntimeException e) {
      throw without(number, attempt, PaymentStage.UNKNOWN, "no answer that tells", e);
    }
    answered(
        number,
        attempt,
        PaymentStage.PAGE_OPENED,
        "page opened",
        builder -> builder.page(page.uri()));
    return page;
  }

  /**
   * A line that brings a request twice may give us the refusal of the second one, while the payment
   * waits to be paid: so the provider is asked before it counts as failed. A checksum that is wrong
   * is wrong both times, and a question that is refused in the same words was refused for what we
   * are, not for what was opened.
   */
  private PaymentStage afterRefusal(
      RefusedByPortal refusal, PaymentAttempt attempt, RequestOptions options) {
    if (refusal instanceof SecretRefused) {
      return PaymentStage.FAILED;
    }
    try {
      payments.query(attempt.reference(), attempt.orderedAt(), options);
      return PaymentStage.UNKNOWN;
    } catch (NotFoundAtPortal | NotOffered e) {
      return PaymentStage.FAILED; // nothing is there, or the refusal is all that will ever be told
    } catch (RefusedByPortal e) {
      boolean sameWords = e.code().equals(refusal.code()) && e.message().equals(refusal.message());
      return sameWords ? PaymentStage.FAILED : PaymentStage.UNKNOWN;
    } catch (PortalException e) {
      return PaymentStage.UNKNOWN;
    }
  }

  /** What went wrong with the call comes first, whatever the store says to it. */
  private <E extends RuntimeException> E without(
      String number, PaymentAttempt attempt, PaymentStage to, String note, E failure) {
    try {
      answered(number, attempt, to, note, builder -> builder);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /** A result may have been faster than the answer: then it stays. */
  private void answered(
      String number,
      PaymentAttempt attempt,
      PaymentStage to,
      String note,
      UnaryOperator<PaymentAttempt.Builder> more) {
    change(
        number,
        payment ->
            isWaiting(PaymentMoves.stageOf(payment, attempt), to)
                ? payment.moved(
                    attempt.reference(), to, PaymentMoveCause.ANSWER, note, clock.instant(), more)
                : payment);
  }

  private static boolean isWaiting(PaymentStage now, PaymentStage to) {
    return now == PaymentStage.CREATED
        || (now == PaymentStage.UNKNOWN && to != PaymentStage.UNKNOWN);
  }

  /**
   * Verifies a result, moves the payment, and gives the answer to send back. A result whose outcome
   * is not signed moves the payment to unknown: call {@link #resolve} then.
   *
   * @throws CallbackRejected when the result is forged, foreign, unknown, or of another amount;
   *     answer with {@link CallbackRejected#acknowledgement}
   */
  public Verified<PaymentResult> receive(CallbackRequest request) {
    return payments.receive(request, new BookedOrders(store), this::record);
  }

  /**
   * {@link #receive} as a handler, for {@code InboundPortal.builder().onPaymentResult(..)} or any
   * server of the host's. What the store throws passes through: nothing is acknowledged then, and
   * the provider sends the result again.
   */
  public CallbackHandler resultHandler() {
    return payments.resultHandler(new BookedOrders(store), this::record);
  }

  /**
   * Moves the payment as a verified result says, for hosts that verify by themselves. Told twice,
   * or told after the payment was settled, it changes nothing and is written down.
   *
   * @return the payment as it stands now
   */
  public TrackedPayment record(Verified<PaymentResult> verified) {
    PaymentResult result = verified.value();
    String number =
        store
            .findByReference(result.reference())
            .map(TrackedPayment::number)
            .or(() -> result.dossier().map(DossierCode::value))
            .orElseThrow(() -> new IllegalArgumentException("Nobody here knows the payment."));
    return change(number, payment -> moves.told(payment, result));
  }

  /** {@link #resolve(String, RequestOptions)} with the usual options. */
  public TrackedPayment resolve(String number) {
    return resolve(number, RequestOptions.defaults());
  }

  /**
   * Asks the provider about every attempt that is not settled, and moves it as the answer says. It
   * never opens anything. An attempt that the provider does not know counts as failed only when its
   * request can no longer be under way; one that is pending, or about which nothing can be asked,
   * stays as it is, and is unknown once its page expired.
   *
   * @return the payment as it stands now
   * @throws PortalException when the provider could not be asked; then nothing was changed
   */
  public TrackedPayment resolve(String number, RequestOptions options) {
    TrackedPayment payment = get(number);
    for (PaymentAttempt attempt : payment.attempts()) {
      if (!attempt.stage().isSettled()) {
        payment = ask(number, attempt, options);
      }
    }
    return payment;
  }

  private TrackedPayment ask(String number, PaymentAttempt attempt, RequestOptions options) {
    try {
      PaymentStatus status = payments.query(attempt.reference(), attempt.orderedAt(), options);
      return change(number, payment -> moves.answered(payment, attempt, status));
    } catch (NotFoundAtPortal e) {
      return change(number, payment -> moves.neverArrived(payment, attempt));
    } catch (NotOffered e) {
      return change(number, payment -> moves.stillOpen(payment, attempt, "cannot be asked"));
    }
  }

  /**
   * Resolves everything that is not settled. One that cannot be asked about now does not stop the
   * rest.
   */
  public ResolveReport resolveAll() {
    List<String> numbers = new ArrayList<>();
    for (PaymentStage stage :
        List.of(PaymentStage.CREATED, PaymentStage.PAGE_OPENED, PaymentStage.UNKNOWN)) {
      String after = "";
      List<TrackedPayment> page;
      do {
        page = store.list(stage, after, PAGE);
        for (TrackedPayment payment : page) {
          after = payment.number();
          numbers.add(after);
        }
      } while (page.size() == PAGE);
    }
    int settled = 0;
    Map<String, PortalException> failures = new TreeMap<>();
    for (String number : numbers) {
      try {
        settled += resolve(number).stage().isSettled() ? 1 : 0;
      } catch (PortalException e) {
        failures.put(number, e);
      }
    }
    return ResolveReport.of(numbers.size(), settled, failures);
  }

  /**
   * An officer decides that nobody will ever pay the attempt that is not settled, after asking the
   * provider by other ways. Should a verified result come all the same, it counts, and {@link
   * TrackedPayment#overpaid} tells what it led to.
   *
   * @param officer who decides; kept in the history
   * @throws IllegalPaymentMove when nothing is unknown
   */
  public TrackedPayment giveUp(String number, String officer, String reason) {
    return change(
        number,
        payment -> {
          PaymentAttempt attempt =
              payment
                  .open()
                  .filter(open -> open.stage() == PaymentStage.UNKNOWN)
                  .orElseThrow(() -> nothingUnknown(payment));
          return payment.moved(
              attempt.reference(),
              PaymentStage.FAILED,
              PaymentMoveCause.OFFICER,
              officer + ": " + reason,
              clock.instant(),
              builder -> builder);
        });
  }

  private static IllegalPaymentMove nothingUnknown(TrackedPayment payment) {
    PaymentReference reference =
        payment.last().map(PaymentAttempt::reference).orElse(PaymentReference.of("none"));
    return new IllegalPaymentMove(
        reference,
        payment.stage(),
        "nothing is unknown here, the payment stands at " + payment.stage() + ".",
        "call resolve(number) first.");
  }

  /** {@link #receipt(String, RequestOptions)} with the usual options. */
  public Receipt receipt(String number) {
    return receipt(number, RequestOptions.defaults());
  }

  /**
   * The receipt of what was paid: the one that is kept, checked against its fingerprint, or else
   * the provider's, which is kept from now on.
   *
   * @throws ReceiptNotAvailable when the provider has none yet
   * @throws IllegalPaymentMove when nothing is paid
   */
  public Receipt receipt(String number, RequestOptions options) {
    TrackedPayment payment = get(number);
    PaymentAttempt paid =
        payment.attempts().stream()
            .filter(attempt -> attempt.stage().isPaid())
            .findFirst()
            .orElseThrow(() -> nothingPaid(payment));
    KeptReceipt kept = store.findReceipt(paid.reference()).orElseGet(() -> fetched(paid, options));
    Receipt receipt = kept.receipt();
    change(
        number,
        now ->
            PaymentMoves.stageOf(now, paid) == PaymentStage.PAID
                ? now.moved(
                    paid.reference(),
                    PaymentStage.RECEIPT_ISSUED,
                    PaymentMoveCause.ANSWER,
                    "receipt kept, SHA-256 " + kept.sha256(),
                    clock.instant(),
                    builder -> builder)
                : now);
    return receipt;
  }

  private static IllegalPaymentMove nothingPaid(TrackedPayment payment) {
    PaymentReference reference =
        payment.last().map(PaymentAttempt::reference).orElse(PaymentReference.of("none"));
    return new IllegalPaymentMove(reference, payment.stage(), PaymentStage.RECEIPT_ISSUED);
  }

  /** Peers differ in which time they name: the order's, else the result's. */
  private KeptReceipt fetched(PaymentAttempt paid, RequestOptions options) {
    Receipt receipt;
    try {
      receipt = payments.receipt(paid.reference(), paid.orderedAt(), options);
    } catch (ReceiptNotAvailable e) {
      if (paid.transactionTime().isEmpty()) {
        throw e;
      }
      PaymentResult told =
          PaymentResult.builder(paid.reference(), paid.amount(), "00")
              .transactionTime(paid.transactionTime().get())
              .build();
      receipt = payments.receipt(told, options);
    }
    KeptReceipt kept =
        KeptReceipt.of(paid.reference(), receipt.pdf(), receipt.sha256(), clock.instant());
    store.keep(kept);
    return store.findReceipt(paid.reference()).orElse(kept);
  }

  /**
   * Writes down that money was given back. Never more than was paid; the same id is written down
   * once.
   *
   * @param id the host's number of the refund
   * @throws IllegalPaymentMove when the attempt is not paid, or more would go back than came in, or
   *     the id stands for another refund
   */
  public TrackedPayment refund(PaymentReference reference, String id, Vnd amount, String note) {
    String number =
        store
            .findByReference(reference)
            .map(TrackedPayment::number)
            .orElseThrow(() -> new IllegalArgumentException("Nobody here knows the payment."));
    return change(number, payment -> moves.refunded(payment, reference, id, amount, note));
  }

  /** The payment with that number. */
  public Optional<TrackedPayment> find(String number) {
    return store.find(number);
  }

  /**
   * The payment with that number.
   *
   * @throws IllegalArgumentException when there is none
   */
  public TrackedPayment get(String number) {
    return store
        .find(number)
        .orElseThrow(() -> new IllegalArgumentException("Nobody here knows the payment."));
  }

  /**
   * Payments at that stage in the order of their numbers.
   *
   * @param after the last number of the page before; {@code ""} for the first page
   */
  public List<TrackedPayment> list(PaymentStage stage, String after, int limit) {
    return store.list(stage, after, limit);
  }

  /** The sums of every stage. */
  public Map<PaymentStage, PaymentTotal> totals() {
    Map<PaymentStage, PaymentTotal> all = new EnumMap<>(PaymentStage.class);
    for (PaymentStage stage : PaymentStage.values()) {
      all.put(stage, PaymentTotal.NONE);
    }
    all.putAll(store.totals());
    return all;
  }

  /** The sums of one stage. */
  public PaymentTotal total(PaymentStage stage) {
    return store.totals().getOrDefault(stage, PaymentTotal.NONE);
  }

  /** Changes the payment on its version; who comes second reads again. */
  private TrackedPayment change(String number, UnaryOperator<TrackedPayment> change) {
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      TrackedPayment before = get(number);
      TrackedPayment after = change.apply(before);
      if (Objects.equals(after, before)) {
        return before;
      }
      TrackedPayment next = after.nextVersion();
      if (store.replace(next)) {
        return next;
      }
    }
    throw new PaymentBusy(number);
  }

  private static String shortened(String code) {
    return code.length() > 20 ? code.substring(0, 20) : code;
  }
}
