package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Vnd;
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
 * Tracks a host's payments: each is paid once, or clearly not. It opens pages, takes results in,
 * asks when none comes, keeps receipts and refunds, and writes every move down.
 *
 * <pre>{@code
 * PaymentTracker tracker = PaymentTracker.over(portal.payments(), store);
 * redirect(tracker.open(order).uri());
 * ...
 * respond(tracker.receive(InboundRequest.of(headers, rawBody)).acknowledgement());
 * ...
 * tracker.resolve("000.00.00.H56-261122-00017");      // no result came: ask
 * }</pre>
 *
 * <p>Only a verified result whose outcome is signed, or the answer to a look-up, makes a payment
 * paid, and a payment is paid only when what came in and stayed covers what is due. A new attempt
 * is opened only when an earlier one failed for certain, or its time is over or it was ended and
 * the provider says that it is not paid. Safe for many threads, and for many nodes over one store:
 * changes are made on a version, and who comes second reads again.
 */
public final class PaymentTracker {

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final PaymentTransitions moves;
  private final PaymentRecords entries;
  private final PaymentResolver inquiry;
  private final PaymentOpener opening;
  private final PaymentCloser ending;
  private final PaymentReceipts receipts;

  private PaymentTracker(Builder builder) {
    TrackerPolicy policy = builder.policy();
    this.payments = builder.payments;
    this.store = builder.store;
    this.moves = new PaymentTransitions(policy);
    this.entries = new PaymentRecords(store, builder.listener);
    this.inquiry = new PaymentResolver(payments, store, entries, moves);
    this.opening =
        new PaymentOpener(payments, entries, inquiry, policy, builder.sleeper, builder.waitForPage);
    this.ending = new PaymentCloser(entries, inquiry, policy);
    this.receipts = new PaymentReceipts(payments, store, entries, builder.clock);
  }

  /** A tracker over that client and store, with default settings. */
  public static PaymentTracker over(PaymentsClient payments, PaymentStore store) {
    return builder(payments, store).build();
  }

  /** A builder of a tracker over that client and store. */
  public static Builder builder(PaymentsClient payments, PaymentStore store) {
    return new Builder(payments, store);
  }

  /** Builds a {@link PaymentTracker}. */
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
     * With no, only a failure that is certain, {@link PaymentTracker#endPage}, or an officer opens
     * the way.
     */
    public Builder newPageAfterExpiry(boolean yes) {
      this.newPageAfterExpiry = yes;
      return this;
    }

    /**
     * How long {@code open} waits for a page that another thread or node is opening at this moment.
     * The deadline of calls does not shorten it. Default five seconds.
     */
    public Builder waitForPage(Duration whole) {
      this.waitForPage = notNegative(whole, "waitForPage");
      return this;
    }

    /**
     * The codes of a signed result after which the attempt can no longer be paid, as the provider
     * told the host. Every other code than {@code 00} makes it unknown: {@link
     * PaymentTracker#resolve} asks. Default none, since no list is public. Wire: {@code MaLoi}.
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

    /** Who hears of each move, within the store's transaction. Default: none. */
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

    private TrackerPolicy policy() {
      return new TrackerPolicy(clock, settleAfter, pageTime, newPageAfterExpiry, finalCodes);
    }

    /** A tracker with these settings. */
    public PaymentTracker build() {
      return new PaymentTracker(this);
    }
  }

  /**
   * {@link #open(String, PaymentOrder)}, under the key of what is paid for: {@link
   * PaymentPurpose#key}.
   */
  public PaymentPage open(PaymentOrder order) {
    return open(order.purpose().key(), order);
  }

  /**
   * Opens a page to pay this, or gives the page that is open. Tracker and provider name the
   * attempt: the order's own reference and time are not used.
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
   * @throws PaymentNotSettled when the outcome of an earlier attempt is unknown
   * @throws InvalidRequest when a page would be opened for an order whose time is over
   */
  public PaymentPage open(String number, PaymentOrder order) {
    return opening.open(number, order);
  }

  /**
   * Opens a page for this order in the place of one for another order: a fee was corrected, an
   * account, a line. The provider is asked first; an attempt that it does not call paid is ended,
   * and the new page opened. A page that is open for this very order is given as it is.
   *
   * <p>No provider takes a page back, so a payer who still has the old one may pay it: the tracker
   * goes on asking about it, what comes in counts, and {@link TrackedPayment#overpaid} tells what
   * is too much.
   *
   * @param reason why, and who decided it; kept in the history
   * @throws AlreadyPaid when it is paid, perhaps by the old page
   * @throws PaymentNotSettled when the provider does not say that the old page is unpaid
   */
  public PaymentPage replace(String number, PaymentOrder order, String reason) {
    ending.endOthers(number, order, reason);
    return open(number, order);
  }

  /**
   * Ends what is open or unknown, so that {@code open} may give a new page: the provider is asked
   * first, and only what it does not call paid is ended. The attempt is unknown then, and still
   * asked about; see {@link #replace(String, PaymentOrder, String)}.
   *
   * @param reason why, and who decided it; kept in the history
   * @return the payment as it stands now; paid when the look-up says so
   * @throws PaymentNotSettled when the provider does not say that it is unpaid, or has no look-up,
   *     or the request is still under way
   */
  public TrackedPayment endPage(String number, String reason) {
    return ending.endPage(number, reason);
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
  public Verified<PaymentResult> receive(InboundRequest request) {
    return receiveResult(request).verified();
  }

  /**
   * {@link #receive}, with what it made of the payment: whether this call moved it, which exactly
   * one call says on however many nodes, and where it stands now.
   *
   * @throws CallbackRejected when the result is forged, foreign, unknown, or of another amount;
   *     answer with {@link CallbackRejected#acknowledgement}
   */
  public ReceivedResult receiveResult(InboundRequest request) {
    AtomicReference<PaymentRecords.Outcome> recorded = new AtomicReference<>();
    TrackedOrders orders = new TrackedOrders(store);
    Verified<PaymentResult> verified =
        payments.receive(
            request, orders, result -> recorded.set(recordFound(result.value(), orders)));
    return ReceivedResult.of(
        verified,
        Optional.ofNullable(recorded.get()).orElseGet(() -> recordFound(verified.value(), orders)));
  }

  /**
   * A result that the ledger calls a repeat is recorded too: what came of the first may have been
   * rolled back with a transaction of the host. The payment's own state decides, and a result that
   * it has changes nothing.
   */
  private PaymentRecords.Outcome recordFound(PaymentResult result, TrackedOrders orders) {
    return recordOnce(result, orders.found().orElseGet(() -> paymentOf(result)));
  }

  /**
   * {@link #receive} as a handler, for {@code InboundPortal.builder(guard).onPaymentResult(..)} or
   * any server of the host's. Its answer is {@code ACCEPTED} where this call wrote something down,
   * and {@code REPEATED} where the tracker had it already, from whichever node. What the store or
   * the listener throws passes through: nothing is acknowledged then, and the provider sends the
   * result again.
   */
  public CallbackHandler resultHandler() {
    return request -> {
      ReceivedResult result = receiveResult(request);
      byte[] acknowledgement = result.verified().acknowledgement();
      InboundReply answer =
          result.changedHere()
              ? InboundReply.accepted(acknowledgement)
              : InboundReply.repeated(acknowledgement);
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
    return recordOnce(verified.value(), paymentOf(verified.value())).payment();
  }

  /** The result was compared with the payment as it was loaded: on that version it is written. */
  private PaymentRecords.Outcome recordOnce(PaymentResult result, TrackedPayment loaded) {
    return entries.tryChange(loaded, payment -> moves.told(payment, result));
  }

  private TrackedPayment paymentOf(PaymentResult result) {
    return store
        .findByReference(result.reference())
        .or(() -> result.dossier().map(DossierCode::value).flatMap(store::find))
        .orElseThrow(PaymentRecords::unknown);
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
  public TrackedPayment resolve(String number) {
    return inquiry.resolve(number);
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
   * Ends an unknown attempt as failed, by decision of an officer who asked the provider by other
   * ways. Where the provider has no look-up, that goes for an open page too. Should a verified
   * result come all the same, it counts, and {@link TrackedPayment#overpaid} tells what it led to.
   *
   * @param officer who decides; kept in the history
   * @throws IllegalPaymentTransition when nothing is unknown
   */
  public TrackedPayment giveUp(String number, String officer, String reason) {
    return ending.giveUp(number, officer, reason);
  }

  /**
   * The receipt of what was paid: the one that is kept, checked against its fingerprint, or else
   * the provider's, which is kept from now on. Of a payment that took several attempts it is that
   * of the first that was paid; each has its own, see {@link #receipt(PaymentReference)}.
   *
   * @throws ReceiptNotAvailable when the provider has none yet
   * @throws IllegalPaymentTransition when nothing is paid
   */
  public Receipt receipt(String number) {
    return receipts.receipt(number);
  }

  /**
   * The receipt of that attempt.
   *
   * @throws ReceiptNotAvailable when the provider has none yet
   * @throws IllegalPaymentTransition when the attempt is not paid
   */
  public Receipt receipt(PaymentReference reference) {
    return receipts.receipt(reference);
  }

  /**
   * Writes down that money was given back. Never more than was paid; the same id is written down
   * once. What is due stays: where less stayed than that, the payment is underpaid. If less is due
   * now, say so with {@link #expect}.
   *
   * @param id the host's number of the refund
   * @throws IllegalPaymentTransition when the attempt is not paid, or more would go back than came
   *     in, or the id stands for another refund
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
   * Payments in that state in the order of their numbers.
   *
   * @param after the last number of the page before; {@code ""} for the first page
   */
  public List<TrackedPayment> list(PaymentState state, String after, int limit) {
    return store.list(state, after, limit);
  }

  /** The sums of every state. */
  public Map<PaymentState, PaymentTotal> totals() {
    Map<PaymentState, PaymentTotal> all = new EnumMap<>(PaymentState.class);
    for (PaymentState state : PaymentState.values()) {
      all.put(state, PaymentTotal.NONE);
    }
    all.putAll(store.totals());
    return all;
  }

  /** The sums of one state. */
  public PaymentTotal total(PaymentState state) {
    return store.totals().getOrDefault(state, PaymentTotal.NONE);
  }
}
