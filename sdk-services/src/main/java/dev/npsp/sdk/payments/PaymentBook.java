package dev.npsp.sdk.payments;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.PortalException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final Clock clock;
  private final PaymentMoves moves;
  private final BookEntries entries;
  private final BookInquiry inquiry;
  private final BookOpening opening;
  private final BookReceipts receipts;

  private PaymentBook(Builder builder) {
    this.payments = builder.payments;
    this.store = builder.store;
    this.clock = builder.clock;
    this.moves = new PaymentMoves(clock, builder.settleAfter);
    this.entries = new BookEntries(store);
    this.inquiry = new BookInquiry(payments, store, moves);
    this.opening = new BookOpening(payments, store, inquiry, moves, clock);
    this.receipts = new BookReceipts(payments, store, clock);
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
    return opening.open(number, order, options);
  }

  /**
   * Writes down that this will have to be paid, without opening a page: the citizen may look it up
   * and pay at the portal. Told twice, or with another amount before anybody paid, it is still one.
   */
  public TrackedPayment expect(String number, Vnd amount) {
    return opening.expect(number, amount);
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
    return entries.change(number, payment -> moves.told(payment, result));
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
    return inquiry.resolve(number, options);
  }

  /**
   * Resolves everything that is not settled. One that cannot be asked about now does not stop the
   * rest.
   */
  public ResolveReport resolveAll() {
    return inquiry.resolveAll();
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
    return entries.change(
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
    return receipts.receipt(number, options);
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
    return entries.change(number, payment -> moves.refunded(payment, reference, id, amount, note));
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
    return entries.get(number);
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
}
