package dev.npsp.sdk.payments;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.callback.CallbackAnswer;
import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.PortalException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

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
 * paid, and a payment is paid only when what came in and stayed covers what is due. A new attempt
 * is opened only when an earlier one failed for certain, or its time is over or it was ended and
 * the provider says that it is not paid. Safe for many threads, and for many nodes over one store:
 * changes are made on a version, and who comes second reads again.
 */
public final class PaymentBook {

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final PaymentMoves moves;
  private final BookEntries entries;
  private final BookInquiry inquiry;
  private final BookOpening opening;
  private final BookEnding ending;
  private final BookReceipts receipts;

  private PaymentBook(Builder builder) {
    BookPolicy policy = builder.policy();
    this.payments = builder.payments;
    this.store = builder.store;
    this.moves = new PaymentMoves(policy);
    this.entries = new BookEntries(store, builder.listener);
    this.inquiry = new BookInquiry(payments, store, entries, moves);
    this.opening =
        new BookOpening(payments, entries, inquiry, policy, builder.sleeper, builder.waitForPage);
    this.ending = new BookEnding(entries, inquiry, policy);
    this.receipts = new BookReceipts(payments, store, entries, builder.clock);
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
    private Duration pageTime = Duration.ofHours(2);
    private Duration waitForPage = Duration.ofSeconds(5);
    private boolean newPageAfterExpiry = true;
    private Set<String> finalCodes = Set.of();
    private Sleeper sleeper = Sleeper.real();
    private PaymentListener listener = change -> {};

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
      this.settleAfter = notNegative(whole, "settleAfter");
      return this;
    }

    /**
     * How long a page is open whose order names no end ({@link PaymentOrder#expiresAt}). From then
     * on it is not offered any more, and another one may be opened once a look-up says that it is
     * not paid. So long at most a page that was lost with its answer keeps anybody from paying.
     * Default two hours: far longer than the sessions of the known pay pages.
     */
    public Builder pageTime(Duration whole) {
      this.pageTime = notNegative(whole, "pageTime");
      if (whole.isZero()) {
        throw new IllegalArgumentException("pageTime is longer than nothing.");
      }
      return this;
    }

    /**
     * Whether the end of a page's time is enough to open another one, after a look-up that says it
     * is not paid, or, where the provider has no look-up, instead of one. Default: yes; the old
     * attempt is still asked about, and {@link TrackedPayment#overpaid} tells when both are paid.
     * With no, only a failure that is certain, {@link PaymentBook#endPage}, or an officer opens the
     * way.
     */
    public Builder newPageAfterExpiry(boolean yes) {
      this.newPageAfterExpiry = yes;
      return this;
    }

    /**
     * How long {@code open} waits for a page that another thread or node is opening at this moment;
     * never longer than the deadline of the call. Default five seconds.
     */
    public Builder waitForPage(Duration whole) {
      this.waitForPage = notNegative(whole, "waitForPage");
      return this;
    }

    /**
     * The codes of a signed result after which nobody can pay the attempt any more, as the provider
     * told the host. Every other code than {@code 00} makes it unknown: {@link PaymentBook#resolve}
     * asks. Default none, since no list is public. Wire: {@code MaLoi}.
     *
     * @throws IllegalArgumentException when a code is blank, or a zero in any spelling
     */
    public Builder finalCodes(Collection<String> codes) {
      for (String code : codes) {
        if (PaymentResult.isNoneOrZero(code)) {
          throw new IllegalArgumentException("A code of failure is not blank and not zero.");
        }
      }
      this.finalCodes = Set.copyOf(codes);
      return this;
    }

    /** How it waits; for tests. */
    public Builder sleeper(Sleeper yours) {
      this.sleeper = yours;
      return this;
    }

    /** Who hears of each move, within the store's transaction. Default: nobody. */
    public Builder listener(PaymentListener yours) {
      this.listener = yours;
      return this;
    }

    private static Duration notNegative(Duration whole, String name) {
      if (whole.isNegative()) {
        throw new IllegalArgumentException(name + " is not negative.");
      }
      return whole;
    }

    private BookPolicy policy() {
      return new BookPolicy(clock, settleAfter, pageTime, newPageAfterExpiry, finalCodes);
    }

    /** The book. */
    public PaymentBook build() {
      return new PaymentBook(this);
    }
  }

  /**
   * {@link #open(String, PaymentOrder, RequestOptions)}, under the key of what is paid for: {@link
   * PaymentPurpose#key}.
   */
  public PaymentPage open(PaymentOrder order) {
    return open(order.purpose().key(), order, RequestOptions.defaults());
  }

  /**
   * Opens a page to pay this, or gives the page that is open. Book and provider name the attempt:
   * the order's own reference and time are not used.
   *
   * <p>A page that is open is given again for the same order only: the same amount, payee, lines
   * and purpose; who pays does not matter. When an earlier attempt is not settled, the provider is
   * asked first; a new attempt, with a new reference, is made only when the earlier one failed for
   * certain, or when its time is over or it was ended and the provider says that it is not paid.
   * While another thread or node is opening the page, this waits a little and gives that one.
   *
   * <p>Where a part is paid, the order asks for what is left: {@link TrackedPayment#underpaid}.
   * Otherwise its amount is what is due from now on.
   *
   * <p>A page that the provider opened is given even if the store fails afterwards; that is logged.
   *
   * @param number the host's number of what is to be paid once
   * @throws AlreadyPaid when it is paid
   * @throws AmountNotDue when a part is paid and another amount is left than the order asks for
   * @throws OtherOrderOpen when a page is open for another order; see {@link #replace}
   * @throws PaymentNotSettled when nobody can say yet what became of an earlier attempt
   */
  public PaymentPage open(String number, PaymentOrder order, RequestOptions options) {
    return opening.open(number, order, options);
  }

  /** {@link #replace(String, PaymentOrder, String, RequestOptions)} with the usual options. */
  public PaymentPage replace(String number, PaymentOrder order, String reason) {
    return replace(number, order, reason, RequestOptions.defaults());
  }

  /**
   * Opens a page for this order in the place of one for another order: a fee was corrected, an
   * account, a line. The provider is asked first; an attempt that it does not call paid is ended,
   * and the new page opened. A page that is open for this very order is given as it is.
   *
   * <p>No provider takes a page back, so a payer who still has the old one may pay it: the book
   * goes on asking about it, what comes in counts, and {@link TrackedPayment#overpaid} tells what
   * is too much.
   *
   * @param reason why, and who decided it; kept in the history
   * @throws AlreadyPaid when it is paid, perhaps by the old page
   * @throws PaymentNotSettled when the provider does not say that the old page is unpaid
   */
  public PaymentPage replace(
      String number, PaymentOrder order, String reason, RequestOptions options) {
    ending.endOthers(number, order, reason, options);
    return open(number, order, options);
  }

  /** {@link #endPage(String, String, RequestOptions)} with the usual options. */
  public TrackedPayment endPage(String number, String reason) {
    return endPage(number, reason, RequestOptions.defaults());
  }

  /**
   * Ends what is open or unknown, so that {@code open} may give a new page: the provider is asked
   * first, and only what it does not call paid is ended. The attempt is unknown then, and still
   * asked about; see {@link #replace(String, PaymentOrder, String, RequestOptions)}.
   *
   * @param reason why, and who decided it; kept in the history
   * @return the payment as it stands now; paid when the look-up says so
   * @throws PaymentNotSettled when the provider does not say that it is unpaid, or has no look-up,
   *     or the request is still under way
   */
  public TrackedPayment endPage(String number, String reason, RequestOptions options) {
    return ending.endPage(number, reason, options);
  }

  /**
   * Writes down how much has to be paid, without opening a page: the citizen may look it up and pay
   * at the portal. Told twice it is still one. Told with another amount, that is what is due from
   * now on, whatever came in before: a payment may be underpaid by it, or paid.
   */
  public TrackedPayment expect(String number, Vnd amount) {
    return opening.expect(number, amount);
  }

  /**
   * Verifies a result, moves the payment, and gives the answer to send back. A result whose outcome
   * is not signed, or whose code is neither {@code 00} nor final ({@link Builder#finalCodes}),
   * moves the payment to unknown: call {@link #resolve} then.
   *
   * <p>To do something once when it is paid, take {@link Builder#listener} or {@link
   * #receiveResult}, never {@link Verified#isRepeat}.
   *
   * @throws CallbackRejected when the result is forged, foreign, unknown, or of another amount;
   *     answer with {@link CallbackRejected#acknowledgement}
   */
  public Verified<PaymentResult> receive(CallbackRequest request) {
    return receiveResult(request).verified();
  }

  /**
   * {@link #receive}, with what it made of the payment: whether this call moved it, which exactly
   * one call says on however many nodes, and where it stands now.
   *
   * @throws CallbackRejected when the result is forged, foreign, unknown, or of another amount;
   *     answer with {@link CallbackRejected#acknowledgement}
   */
  public ReceivedResult receiveResult(CallbackRequest request) {
    AtomicReference<BookEntries.Outcome> recorded = new AtomicReference<>();
    Verified<PaymentResult> verified =
        payments.receive(
            request, new BookedOrders(store), result -> recorded.set(recordOnce(result)));
    BookEntries.Outcome outcome =
        Optional.ofNullable(recorded.get())
            .orElseGet(() -> BookEntries.Outcome.unchanged(paymentOf(verified.value())));
    return ReceivedResult.of(verified, outcome);
  }

  /**
   * {@link #receive} as a handler, for {@code InboundPortal.builder().onPaymentResult(..)} or any
   * server of the host's. Its answer is {@code ACCEPTED} where this call wrote something down, and
   * {@code REPEATED} where the book had it already, from whichever node. What the store or the
   * listener throws passes through: nothing is acknowledged then, and the provider sends the result
   * again.
   */
  public CallbackHandler resultHandler() {
    return request -> {
      ReceivedResult result = receiveResult(request);
      byte[] acknowledgement = result.verified().acknowledgement();
      CallbackAnswer answer =
          result.changedHere()
              ? CallbackAnswer.accepted(acknowledgement)
              : CallbackAnswer.repeated(acknowledgement);
      return answer.about(result.verified().value().reference().value());
    };
  }

  /**
   * Moves the payment as a verified result says, for hosts that verify by themselves. Told twice,
   * or told after the payment was settled, it changes nothing and is written down.
   *
   * @return the payment as it stands now
   */
  public TrackedPayment record(Verified<PaymentResult> verified) {
    return recordOnce(verified).payment();
  }

  private BookEntries.Outcome recordOnce(Verified<PaymentResult> verified) {
    PaymentResult result = verified.value();
    return entries.tryChange(paymentOf(result).number(), payment -> moves.told(payment, result));
  }

  private TrackedPayment paymentOf(PaymentResult result) {
    return store
        .findByReference(result.reference())
        .or(() -> result.dossier().map(DossierCode::value).flatMap(store::find))
        .orElseThrow(BookEntries::unknown);
  }

  /** {@link #resolve(String, RequestOptions)} with the usual options. */
  public TrackedPayment resolve(String number) {
    return resolve(number, RequestOptions.defaults());
  }

  /**
   * Asks the provider about every attempt that is not settled, and moves it as the answer says. It
   * never opens anything. An attempt that the provider does not know counts as failed only when its
   * request can no longer be under way; one that is pending, or about which nothing can be asked,
   * stays as it is, and is unknown once its page expired; where the provider has no look-up, it
   * counts as failed then.
   *
   * @return the payment as it stands now
   * @throws PortalException when the provider could not be asked; then nothing was changed
   */
  public TrackedPayment resolve(String number, RequestOptions options) {
    return inquiry.resolve(number, options);
  }

  /**
   * Resolves every attempt that is not settled, also those beside one that is paid, and those that
   * were ended: a second payment is found so. One that cannot be asked about now does not stop the
   * rest.
   */
  public ResolveReport resolveAll() {
    return inquiry.resolveAll();
  }

  /**
   * An officer decides that nobody will ever pay what is unknown, after asking the provider by
   * other ways; it counts as failed then. Where the provider has no look-up, that goes for an open
   * page too. Should a verified result come all the same, it counts, and {@link
   * TrackedPayment#overpaid} tells what it led to.
   *
   * @param officer who decides; kept in the history
   * @throws IllegalPaymentMove when nothing is unknown
   */
  public TrackedPayment giveUp(String number, String officer, String reason) {
    return ending.giveUp(number, officer, reason);
  }

  /** {@link #receipt(String, RequestOptions)} with the usual options. */
  public Receipt receipt(String number) {
    return receipt(number, RequestOptions.defaults());
  }

  /**
   * The receipt of what was paid: the one that is kept, checked against its fingerprint, or else
   * the provider's, which is kept from now on. Of a payment that took several attempts it is that
   * of the first that was paid; each has its own, see {@link #receipt(PaymentReference,
   * RequestOptions)}.
   *
   * @throws ReceiptNotAvailable when the provider has none yet
   * @throws IllegalPaymentMove when nothing is paid
   */
  public Receipt receipt(String number, RequestOptions options) {
    return receipts.receipt(number, options);
  }

  /**
   * The receipt of that attempt.
   *
   * @throws ReceiptNotAvailable when the provider has none yet
   * @throws IllegalPaymentMove when the attempt is not paid
   */
  public Receipt receipt(PaymentReference reference, RequestOptions options) {
    return receipts.receipt(reference, options);
  }

  /**
   * Writes down that money was given back. Never more than was paid; the same id is written down
   * once. What is due stays: where less stayed than that, the payment is underpaid. If less is due
   * now, say so with {@link #expect}.
   *
   * @param id the host's number of the refund
   * @throws IllegalPaymentMove when the attempt is not paid, or more would go back than came in, or
   *     the id stands for another refund
   */
  public TrackedPayment refund(PaymentReference reference, String id, Vnd amount, String note) {
    String number = entries.get(reference).number();
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
