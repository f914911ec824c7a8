package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.text.CoreText;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one maker of {@link Verified}. It works on the raw bytes and always in this order: read,
 * prove the checksum under the key ring in constant time, compare with what the host knows, find
 * repeats. Nothing of a message is shown before it is proven, and nothing is remembered of a
 * message that was refused.
 *
 * <p>There are two ways in, and they differ in when a message is remembered:
 *
 * <ul>
 *   <li>{@link #receive} remembers it after the host's recorder has returned. A crash or an
 *       exception in between means that the sender's repeat reaches the recorder again: nothing is
 *       lost. This is the safe one.
 *   <li>{@link #verify} remembers it before it returns, and the host commits later. If the host
 *       then fails, the sender's repeat is told as a repeat although the order was never marked. So
 *       {@link Verified#isRepeat} is information; the order's own state decides what is to be done.
 * </ul>
 *
 * <p>A message that is refused is logged at WARN under {@code dev.npsp.sdk.inbound}: the id that
 * the {@link CallbackRejected} carries, the reason, and the last four characters of the reference.
 *
 * <p>Safe for many threads.
 *
 * @param <T> what a genuine message says
 */
public final class CallbackVerifier<T> {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.inbound");
  private static final int LOCKS = 64;

  private final CallbackScheme<T> scheme;
  private final KeyRing keys;
  private final CallbackLedger ledger;
  private final Duration window;
  private final Clock clock;
  private final ReentrantLock[] recording = new ReentrantLock[LOCKS];

  /**
   * A verifier.
   *
   * @param keys the secrets that a genuine message may be signed with
   * @param ledger where accepted messages are remembered
   * @param window how far the time in a message may lie from now, on either side, before it counts
   *     as late
   * @param clock what time it is
   */
  public CallbackVerifier(
      CallbackScheme<T> scheme, KeyRing keys, CallbackLedger ledger, Duration window, Clock clock) {
    this.scheme = scheme;
    this.keys = keys;
    this.ledger = ledger;
    this.window = window;
    this.clock = clock;
    for (int i = 0; i < LOCKS; i++) {
      recording[i] = new ReentrantLock();
    }
  }

  /**
   * Verifies a message and remembers it. Of many threads with the same message exactly one is told
   * that it is the first; all are acknowledged. A repeat that names another time gets the same
   * verdict with its own time and checksum echoed, signed anew where answers are signed: a sender
   * that compares the echo with what it sent is content.
   *
   * @throws CallbackRejected when the message is not genuine or does not fit; it carries the answer
   */
  public Verified<T> verify(InboundRequest request, CallbackCheck<T> check) {
    Proven<T> proven = prove(request, check);
    return ledger
        .recordIfAbsent(proven.claim.identity(), proven.acknowledgement)
        .map(earlier -> proven.repeated())
        .orElseGet(proven::first);
  }

  /**
   * Verifies a message, hands it to the host's recorder, and remembers it when the recorder has
   * returned. A repeat does not reach the recorder. What the recorder throws is passed on, nothing
   * is remembered, and the sender should get no acknowledgement, so that it sends again.
   *
   * <p>Within one process the same message reaches the recorder once at a time. Several processes
   * over one ledger, or a crash between the recorder's commit and the ledger's, can bring it to the
   * recorder twice: record with "mark paid if it is not paid yet".
   *
   * @throws CallbackRejected when the message is not genuine or does not fit; it carries the answer
   */
  public Verified<T> receive(
      InboundRequest request, CallbackCheck<T> check, Consumer<? super Verified<T>> recorder) {
    Proven<T> proven = prove(request, check);
    String identity = proven.claim.identity();
    ReentrantLock lock = recording[Math.floorMod(identity.hashCode(), LOCKS)];
    lock.lock();
    try {
      if (ledger.find(identity).isPresent()) {
        return proven.repeated();
      }
      Verified<T> first = proven.first();
      recorder.accept(first);
      return ledger
          .recordIfAbsent(identity, proven.acknowledgement)
          .map(earlier -> proven.repeated())
          .orElse(first);
    } finally {
      lock.unlock();
    }
  }

  private Proven<T> prove(InboundRequest request, CallbackCheck<T> check) {
    Origin origin = new Origin(scheme.operation(), UUID.randomUUID().toString());
    try {
      CallbackClaim<T> claim = scheme.read(request);
      if (!keys.anyGives(claim.checksum(), claim::checksumUnder)) {
        throw rejected(origin, Reason.WRONG_CHECKSUM, claim, false);
      }
      claim.objection().ifPresent(reason -> reject(origin, reason, claim));
      T value = claim.value();
      check.objection(value).ifPresent(reason -> reject(origin, reason, claim));
      return new Proven<>(claim, value, claim.acceptance(), isLate(claim));
    } catch (MalformedCallback e) {
      throw logged(
          new CallbackRejected(
              origin,
              Reason.MALFORMED,
              CoreText.NOT_READ_BY_SCHEME.text(e.what()),
              CoreText.NOT_READ_BY_SCHEME.remedy(),
              e.refusal()));
    }
  }

  /** A time that cannot be read cannot be placed inside the window either. */
  private boolean isLate(CallbackClaim<T> claim) {
    return claim
        .sentAt()
        .map(sent -> Duration.between(sent, clock.instant()).abs().compareTo(window) > 0)
        .orElse(true);
  }

  private static void reject(Origin origin, Reason reason, CallbackClaim<?> genuine) {
    throw rejected(origin, reason, genuine, true);
  }

  private static CallbackRejected rejected(
      Origin origin, Reason reason, CallbackClaim<?> claim, boolean genuine) {
    return logged(
        new CallbackRejected(
            origin,
            reason,
            text(reason).text(),
            text(reason).remedy(),
            claim.refusal(genuine),
            claim.reference().orElse(null)));
  }

  /** An attack must be seen, and be found again: by its id, and by the end of what it names. */
  private static CallbackRejected logged(CallbackRejected rejected) {
    LOG.warn(
        "{} {}: refused a message, {}; it names a reference that ends in {}",
        rejected.requestId(),
        rejected.operation(),
        rejected.reason(),
        rejected.referenceEnd().orElse("nothing"));
    return rejected;
  }

  private static CoreText text(Reason reason) {
    return switch (reason) {
      case MALFORMED -> CoreText.MALFORMED;
      case WRONG_CHECKSUM -> CoreText.WRONG_CHECKSUM;
      case FOREIGN_PARTNER -> CoreText.FOREIGN_PARTNER;
      case UNKNOWN_REFERENCE -> CoreText.UNKNOWN_REFERENCE;
      case AMOUNT_DIFFERS -> CoreText.AMOUNT_DIFFERS;
      case CURRENCY_DIFFERS -> CoreText.CURRENCY_DIFFERS;
    };
  }

  /** A message that passed every check and waits to be remembered. */
  private static final class Proven<T> {
    private final CallbackClaim<T> claim;
    private final T value;
    private final byte[] acknowledgement;
    private final boolean late;

    Proven(CallbackClaim<T> claim, T value, byte[] acknowledgement, boolean late) {
      this.claim = claim;
      this.value = value;
      this.acknowledgement = acknowledgement;
      this.late = late;
    }

    Verified<T> first() {
      return new Verified<>(value, acknowledgement, false, late);
    }

    /** The verdict of the first time, said to this message: it echoes its own time and checksum. */
    Verified<T> repeated() {
      return new Verified<>(value, acknowledgement, true, late);
    }
  }
}
